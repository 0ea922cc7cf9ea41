using System.Collections.Immutable;
using SpineCare.Content.Articles;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Problems;
using SpineCare.Content.Shapes;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Templates;

/// <summary>A file that somebody wants to begin: where it will lie, at which address it will be, and the draft to begin with.</summary>
public sealed record NewText(string Path, string Address, string Text)
{
    /// <summary>The type of an article for which nobody names one: the shortest that says when to get help.</summary>
    public const string UsualArticleType = "self-care";

    public const string UsualPageType = "site";

    /// <summary>What marks each place where something is to be written.</summary>
    public const string Mark = Placeholder.Mark;

    private string Topic { get; init; } = "";

    private bool IsArticle { get; init; }

    public static ImmutableArray<string> ArticleTypes => [.. PageTypes.OfArticles.Keys.Order(StringComparer.Ordinal)];

    public static ImmutableArray<string> PageTypeNames => [.. PageTypes.OfPages.Keys.Order(StringComparer.Ordinal)];

    public static NewText Article(string topic, string title, string type, DateOnly day)
    {
        var place = new ManuscriptPlace(topic, Slug.Of(title));
        return new($"articles/{topic}/{place.Slug}.md", place.Address, PageTemplate.Fill(OnOneLine(title), PageTypes.OfArticles[type], day)) { Topic = topic, IsArticle = true };
    }

    public static NewText Page(string title, string type, DateOnly day)
    {
        var place = new ManuscriptPlace("", Slug.Of(title));
        return new($"pages/{place.Slug}.md", place.Address, PageTemplate.Fill(OnOneLine(title), PageTypes.OfPages[type], day));
    }

    /// <summary>Why the file cannot be written into a content folder; nothing where it can.</summary>
    public ImmutableArray<ContentProblem> Check(SourceSet sources, LibraryReader reader)
    {
        var library = reader.Read(sources, SourceSet.Empty).Library;
        if (IsArticle && library.Topics.All(topic => topic.Slug != Topic))
            return [TopicUnknown([.. library.Topics.Select(topic => topic.Slug)])];
        if (Path.EndsWith("/.md", StringComparison.Ordinal))
            return [ProblemKind.FileNameNoAddress.At(new(Path), "The title has no letter from a to z, so it gives no address.", "Use a title with some words in plain letters. You can change it in the file.")];
        if (sources.Files.Keys.FirstOrDefault(IsInTheWay) is { } other)
            return [ProblemKind.AddressTwice.At(new(Path), $"The address {Address} belongs to {other} already.", "Use another title, or go on writing in that file.")];

        var after = sources with { Files = sources.Files.Add(Path, new(0, default)), Texts = sources.Texts.Add(Path, new(Path, Text)) };
        return [.. reader.Read(after, SourceSet.Empty).Library.Problems.Where(problem => problem.IsError).Except(library.Problems).Select(WithCure)];
    }

    /// <summary>An address cannot be mended in a file that is not there: only the title gives another.</summary>
    private static ContentProblem WithCure(ContentProblem problem) =>
        problem.Kind == ProblemKind.AddressTwice || problem.Kind == ProblemKind.AddressReserved ? problem with { Cure = "Use another title: it gives the address." } : problem;

    private ContentProblem TopicUnknown(string[] topics) => ProblemKind.TopicUnknown.At(new(Path), $"There is no topic '{Topic}'.{Spelling.DidYouMean(Topic, topics)}",
        $"The topics are: {string.Join(", ", topics.Order(StringComparer.Ordinal))}. Add a new one to topics.yml first.");

    /// <summary>True for a file at the same address, and for a link in the place of its folder.</summary>
    private bool IsInTheWay(string file) => Path.StartsWith(file + "/", StringComparison.Ordinal)
        || string.Equals(ManuscriptPlace.Find(file)?.Address, Address, StringComparison.OrdinalIgnoreCase);

    private static string OnOneLine(string title) => string.Join(' ', string.Concat(title.Select(sign => char.IsControl(sign) ? ' ' : sign)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
