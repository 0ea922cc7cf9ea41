using System.Collections.Immutable;
using SpineCare.Content;
using SpineCare.Content.RedFlags;
using SpineCare.Web.Components;
using SpineCare.Web.Search;

namespace SpineCare.Web.Pages;

/// <summary>What a reader's words find. Where they hold a sign that cannot wait, whom to call stands first.</summary>
public sealed class SearchModel(Library library, SiteSearch search) : LibraryPage(library)
{
    /// <summary>The most characters of the search box, and of the words that the page repeats.</summary>
    public const int MostTyped = 200;

    public override string Title => Help.IsEmpty ? IsAsked ? "Search results" : "Search" : "Get help now: search results";

    public override string Description => "Search the articles, questions, and medical words of this site.";

    /// <summary>What was searched for has no address of its own: nobody keeps or lists it.</summary>
    public override string Address => "";

    public override string StyleSheet => "search";

    protected override string Caching => "no-store";

    /// <summary>The words of the reader, on one line.</summary>
    public string Query { get; private set; } = "";

    public bool IsAsked => Query.Length > 0;

    public ImmutableArray<RedFlagHelp> Help { get; private set; } = [];

    public SearchResults Results { get; private set; } = SearchResults.None;

    /// <summary>How many pages were found, in words.</summary>
    public string Count => Results.Found.Length switch
    {
        0 => Results.IsAvailable ? "No page has these words." : "The search is not ready yet. Please try again in a minute.",
        1 => "One result",
        var count => $"{Numbers.InWords(count)} results",
    };

    public Markup CardOf(RedFlagHelp help) => Library.CareCards.GetValueOrDefault(help == RedFlagHelp.Emergency ? "emergency" : "urgent");

    public void OnGet(string? q)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        Query = OnOneLine(q ?? "");
        if (!IsAsked)
            return;
        Help = Library.RedFlags.In(q!);
        Results = search.Find(q!);
    }

    private static string OnOneLine(string text)
    {
        var line = string.Join(' ', string.Concat(text.Select(sign => char.IsControl(sign) ? ' ' : sign)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= MostTyped ? line : line[..(char.IsHighSurrogate(line[MostTyped - 1]) ? MostTyped - 1 : MostTyped)] + "…";
    }
}
