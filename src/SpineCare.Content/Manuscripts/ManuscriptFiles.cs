using System.Collections.Frozen;
using System.Collections.Immutable;
using SpineCare.Content.Articles;
using SpineCare.Content.Data;
using SpineCare.Content.Problems;
using SpineCare.Content.Reviews.Signatures;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Manuscripts;

/// <summary>Which files are articles and pages, and what is wrong with where the others lie.</summary>
/// <param name="Paths">The files to parse, by path: those in the folder, and those that it may only seem to have lost.</param>
/// <param name="Problems">What is wrong with the names and places of files.</param>
/// <param name="Unreadable">The places of files that are there and cannot be read, and have no earlier version.</param>
internal sealed record ManuscriptFiles(
    ImmutableArray<string> Paths, ImmutableArray<ManuscriptPlace> Unreadable, ImmutableArray<ContentProblem> Problems)
{
    /// <summary>The pages that Markdown files of fixed names fill.</summary>
    public static readonly FrozenSet<string> OwnPages = FrozenSet.Create(
        Markdown.Links.About, Markdown.Links.GetHelpNow, Markdown.Links.CompareChoices);

    private const string UrgentHelp = "pages/get-help-now.md";

    public static ManuscriptFiles Find(
        SourceSet current, SourceSet kept, ImmutableDictionary<string, Topic> topics, FrozenSet<string> reserved)
    {
        var found = current.Files.Keys.Select(path => (path, place: ManuscriptPlace.Find(path)))
            .Where(file => file.place is not null)
            .ToImmutableArray();
        var addresses = found.ToLookup(file => file.place!.Address.ToLowerInvariant(), file => file.path);
        List<ContentProblem> problems = [];
        List<string> paths = [];
        List<(ProblemKind Kind, ManuscriptPlace Place)> misnamed = [];
        foreach (var (path, place) in found)
        {
            if (ProblemOf(path, place!, addresses[place!.Address.ToLowerInvariant()], topics, reserved) is { } problem)
            {
                problems.Add(problem);
                misnamed.Add((problem.Kind, place));
            }
            else
            {
                paths.Add(path);
            }
        }

        problems.AddRange(Misplaced(current));
        if (!current.Files.IsEmpty && !current.Files.ContainsKey(UrgentHelp))
            problems.Add(ProblemKind.FileMissing.At(new(UrgentHelp), "The page of urgent help is gone; its last version is shown.", "Put the file back."));
        var hasArticles = found.Any(file => file.place!.IsArticle);
        if (!hasArticles && current.Problems.All(problem => problem.Kind != ProblemKind.ContentFolderMissing))
            problems.Add(ProblemKind.NoArticles.At(new("articles/"), "There is no article in the content folder.", "Put the articles back, each in the folder of its topic."));

        paths.AddRange(kept.Texts.Keys.Where(path =>
            ManuscriptPlace.Find(path) is { } place && !current.Files.ContainsKey(path)
            && (path == UrgentHelp || current.Files.IsEmpty || current.MayHold(path) || !hasArticles
                || misnamed.Exists(file => StandsFor(file.Kind, file.Place, place, current)))));
        var readable = paths.Where(path => current.Texts.ContainsKey(path) || kept.Texts.ContainsKey(path)).ToImmutableArray();
        return new(readable, [.. paths.Except(readable).Select(path => ManuscriptPlace.Find(path)!)], [.. problems]);
    }

    private static ContentProblem? ProblemOf(
        string path, ManuscriptPlace place, IEnumerable<string> sameAddress, ImmutableDictionary<string, Topic> topics, FrozenSet<string> reserved)
    {
        var location = new SourceLocation(path);
        var address = place.Address.ToLowerInvariant();
        var top = "/" + address.Split('/')[1];
        var first = sameAddress.OrderByDescending(other => string.Equals(other, other.ToLowerInvariant(), StringComparison.Ordinal))
            .ThenBy(other => other, StringComparer.Ordinal).First();
        if (first != path || (!place.IsArticle && topics.ContainsKey(top[1..])))
        {
            return ProblemKind.AddressTwice.At(location, $"The address {address} belongs to {(first != path ? first : "a topic")} already.",
                "Give one of the two files another name.");
        }

        if (!place.HasSlug || !path.EndsWith(".md", StringComparison.Ordinal))
        {
            return ProblemKind.FileNameNoAddress.At(location, $"The file name '{(path.StartsWith("pages/", StringComparison.Ordinal) ? path["pages/".Length..] : path.Split('/')[^1])}' cannot be an address.",
                "Use lower-case words joined by '-', and '.md' at the end, such as home-care.md.");
        }

        if (place.IsHandout)
            return null;
        if (reserved.Contains(top) || reserved.Contains(address) || address.StartsWith(Markdown.Links.HelpStep(""), StringComparison.Ordinal) || (place.IsArticle && address == Markdown.Links.Booklet(place.Topic)))
            return ProblemKind.AddressReserved.At(location, $"The site itself uses the address {address}.", "Give the file another name.");
        return !place.IsArticle || topics.ContainsKey(place.Topic) ? null : ProblemKind.TopicUnknown.At(location,
            $"There is no topic '{place.Topic}'.{Spelling.DidYouMean(place.Topic, topics.Keys)}",
            "Move the file into the folder of a topic, or add the topic to topics.yml.");
    }

    /// <summary>True where a misnamed file is probably this earlier one under its new name: a slip must not take the page away.</summary>
    private static bool StandsFor(ProblemKind kind, ManuscriptPlace misnamed, ManuscriptPlace before, SourceSet current) =>
        kind == ProblemKind.FileNameNoAddress
            ? misnamed.Address.ToLowerInvariant().Replace(' ', '-').Replace('_', '-') == before.Address
            : kind == ProblemKind.TopicUnknown && misnamed.Slug == before.Slug
                && !current.Files.Keys.Any(path => path.StartsWith($"articles/{before.Topic}/", StringComparison.Ordinal));

    private static IEnumerable<ContentProblem> Misplaced(SourceSet current) =>
        from path in current.Files.Where(file => file.Value.Refusal is null).Select(file => file.Key)
        where SourceSet.IsText(path) && ManuscriptPlace.Find(path) is null && SignaturePlace.Find(path) is null
        where !DataFiles.Names.Contains(path) && !DataFiles.Lists.Contains(path)
        where !path.EndsWith("README.md", StringComparison.OrdinalIgnoreCase)
        select ProblemKind.FileMisplaced.At(new(path), $"Nothing reads this file.{Spelling.DidYouMean(path, DataFiles.Names)}",
            "Articles lie in articles/<topic>/, pages in pages/, handouts in handouts/, and the data files beside those folders.");
}
