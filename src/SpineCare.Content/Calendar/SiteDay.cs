using System.Collections.Immutable;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Problems;
using SpineCare.Content.Proofs;
using SpineCare.Content.Safety;

namespace SpineCare.Content.Calendar;

/// <summary>What the day says of a page: dates that are still to come, and pages that nobody may hide.</summary>
internal static class SiteDay
{
    /// <summary>The pages that readers do not see on a day. One that the site needs stays, whatever its front matter says.</summary>
    public static ImmutableDictionary<string, PageState> Hidden(DateOnly day, IEnumerable<ManuscriptVersions> manuscripts, IEnumerable<SafetyRule> rules)
    {
        var needed = rules.Select(rule => rule.Page).Concat(ManuscriptFiles.OwnPages).ToHashSet();
        return manuscripts.Select(versions => (versions.Newest.Place.Address, State: versions.Shown?.Days.StateOn(day) ?? PageState.Public))
            .Where(page => page.State != PageState.Public && !needed.Contains(page.Address))
            .ToImmutableDictionary(page => page.Address, page => page.State);
    }

    public static IEnumerable<ContentProblem> Check(Manuscript manuscript, FrontMatter front, Desk desk)
    {
        var address = manuscript.Place.Address;
        var rules = desk.Rules.Values.Count(rule => rule.Page == address);
        var isNeeded = rules > 0 || ManuscriptFiles.OwnPages.Contains(address);
        if (isNeeded && front.Days is { Place: { } place } days && (days.ExpiresOn is not null || days.StateOn(desk.Day) != PageState.Public))
        {
            yield return ProblemKind.NeededPageHidden.At(place,
                rules > 0 ? $"The page tells {rules} of the safety rules, and this line hides it from readers." : "The site itself leads to this page, and this line hides it from readers.",
                rules > 0 ? "Take the line out. Or let a clinician move the rules in safety-rules.yml to another page first." : "Take the line out.");
        }

        if (front.Days.InsteadPlace is { } instead && !desk.HasPage(front.Days.Instead))
            yield return Proofreader.UnknownPage(front.Days.Instead, instead, desk.Pages.Keys);
        if (front.Days.StateOn(desk.Day) != PageState.Public)
            yield break;
        foreach (var (key, day) in Days(front).Where(date => date.Day > desk.Day).Take(1))
        {
            yield return ProblemKind.DayInFuture.At(front.Places[key], $"Readers see the page already, and '{key}' names a day that is still to come.",
                key == "published" ? "Correct the day. To keep the page back until then, write the day after 'publish_on:'." : "Correct the day.");
        }
    }

    private static ImmutableArray<(string Key, DateOnly Day)> Days(FrontMatter front) => [("published", front.Published), ("changed", front.Changed)];
}
