using System.Collections.Frozen;
using SpineCare.Content.Articles;
using SpineCare.Content.Data;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Problems;
using SpineCare.Content.Templates;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Summaries;

/// <summary>Which page had a title or a main message first: that of the site itself, then of a topic, then of a file.</summary>
internal sealed class Namesakes(FrozenDictionary<string, string> titles, FrozenDictionary<string, string> messages)
{
    public static readonly Namesakes None = new(FrozenDictionary<string, string>.Empty, FrozenDictionary<string, string>.Empty);

    /// <param name="topics">The topics in the order of their file.</param>
    /// <param name="manuscripts">The files.</param>
    /// <param name="isHidden">True for the address of a page that readers do not see.</param>
    public static Namesakes Of(DataFile<Topic> topics, IEnumerable<ManuscriptVersions> manuscripts, Func<string, bool> isHidden)
    {
        var pages = manuscripts.Where(versions => !isHidden(versions.Newest.Place.Address))
            .OrderBy(versions => versions.Newest.Source.Path, StringComparer.Ordinal)
            .Select(versions => (versions.Newest.Place.Address, versions.Newest.Front))
            .Where(page => page.Front is not null).ToArray();
        return new(
            First([
                .. OwnPage.All.Select(page => (page.Title, page.Address)),
                .. topics.Items.Select(item => (item.Value.Title, item.Value.Address)),
                .. pages.Select(page => (page.Front!.Title, page.Address)),
            ]),
            First(pages.Select(page => (page.Front!.MainMessage, page.Address))));
    }

    /// <summary>The topics that have the title of another page.</summary>
    public IEnumerable<ContentProblem> Check(DataFile<Topic> topics) =>
        from item in topics.Items
        where !item.IsLastSound
        let namesake = FindByTitle(item.Value.Title, item.Value.Address)
        where namesake is not null
        select SameTitle(namesake, PlaceOfTitle(item));

    /// <summary>What a file says in its title or main message that another page says before it.</summary>
    public ContentProblem? FindProblem(FrontMatter front, string address) =>
        FindByTitle(front.Title, address) is { } namesake ? SameTitle(namesake, front.Places["title"])
        : messages.GetValueOrDefault(Key(front.MainMessage)) is { } first && first != address
            ? ProblemKind.SummaryTwice.At(front.Places["main_message"], $"The page {first} has the same main message.", "Say what readers find on this page alone.")
        : null;

    private string? FindByTitle(string title, string address) => titles.GetValueOrDefault(Key(title)) is { } first && first != address ? first : null;

    private static ContentProblem SameTitle(string namesake, SourceLocation place) => ProblemKind.SummaryTwice.At(place,
        $"The page {namesake} has the same title. In a list of search results nobody can tell the two apart.", "Give this page a title of its own.");

    private static SourceLocation PlaceOfTitle(Item<Topic> item) =>
        YamlReader.Read(item.Source).Root?.Fields.FirstOrDefault()?.Value is YamlMap map ? new Fields(map).PlaceOf("title") : item.Source.Start;

    /// <summary>The first of each text. What nobody has written yet is told as that, and is no text.</summary>
    private static FrozenDictionary<string, string> First(IEnumerable<(string Text, string Address)> texts) => texts
        .Where(text => text.Text.Length > 0 && !text.Text.Contains(NewText.Mark, StringComparison.Ordinal))
        .DistinctBy(text => Key(text.Text))
        .ToFrozenDictionary(text => Key(text.Text), text => text.Address);

    private static string Key(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
