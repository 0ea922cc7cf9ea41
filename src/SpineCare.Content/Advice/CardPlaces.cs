using SpineCare.Content.Manuscripts;
using SpineCare.Content.Markdown;
using SpineCare.Content.Problems;
using SpineCare.Content.Proofs;
using SpineCare.Content.Shapes;

namespace SpineCare.Content.Advice;

/// <summary>
/// Checks where care cards stand: a page on a treatment or on soreness carries the emergency card and no other, since many
/// cards frighten people, or blur. All levels stand together only where readers look for them.
/// </summary>
internal static class CardPlaces
{
    /// <summary>The page of a type with its own sections that shows all levels.</summary>
    private const string WhenToGetHelp = "/soreness/when-to-get-help";

    public static IEnumerable<ContentProblem> Check(Manuscript manuscript, Prose body, Desk desk)
    {
        if (manuscript.Place.Address == WhenToGetHelp || manuscript.Front is not { } front || !PageTypes.ShapeOf(front.Type).HasEmergencyCard)
            return [];
        return from part in body.Parts
               where LevelOf(part, desk) is { } level && level != CareLevel.Emergency
               select ProblemKind.CardMisplaced.At(part.Place, "A page on a treatment or on soreness shows the emergency card and no other.",
                   $"Take the card out, and link to all levels: 'See [how soon to get help]({Links.GetHelpNow})'.");
    }

    private static CareLevel? LevelOf(Part part, Desk desk) => part.Name switch
    {
        "advice" => desk.Cards.GetValueOrDefault(part.Argument)?.Level,
        "care" when CareLevels.ByName.TryGetValue(part.Argument.Split(' ', 2)[0], out var level) => level,
        _ => null,
    };
}
