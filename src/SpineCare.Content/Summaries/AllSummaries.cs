using System.Collections.Frozen;
using System.Globalization;
using SpineCare.Content.Articles;

namespace SpineCare.Content.Summaries;

/// <summary>The summaries of all pages of a library. No two have one title, or one description, whatever the files say.</summary>
internal sealed class AllSummaries(string site)
{
    private readonly HashSet<string> _titles = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _descriptions = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Summary> _byAddress = new(StringComparer.Ordinal);

    /// <summary>The summary of each page, by its address.</summary>
    public static FrozenDictionary<string, Summary> Of(Library library)
    {
        var all = new AllSummaries(library.Site.Name);
        foreach (var page in OwnPage.All.OrderBy(page => page.Address, StringComparer.Ordinal))
            all.Add(page.Address, Summary.Of(page.Title, page.Description, library.Site.Name), page.Title);
        foreach (var topic in library.Topics)
            all.Add(topic.Address, Summary.Of(topic.Title, topic.Description, library.Site.Name), topic.ShortTitle);
        foreach (var page in library.Publications)
            all.Add(page.Address, Summary.Of(page.Title, page.MainMessage, library.Site.Name), page is Article article ? article.Topic.ShortTitle : page.ShortTitle);
        return all._byAddress.ToFrozenDictionary();
    }

    /// <param name="address">The address of the page.</param>
    /// <param name="summary">Its summary by itself.</param>
    /// <param name="shelf">What tells the page from another of its name: the shelf that it stands on.</param>
    private void Add(string address, Summary summary, string shelf) => _byAddress.TryAdd(address, new(
        Free(_titles, summary.Title, Marked(summary.Title.Replace($" | {site}", "", StringComparison.Ordinal), $" | {shelf}", Summary.LongestTitle)),
        Free(_descriptions, summary.Description, $"{shelf}: {Fitting.InWords(summary.Description, Summary.LongestDescription - shelf.Length - 2)}")));

    private static string Free(HashSet<string> taken, string text, string marked) =>
        taken.Add(text) ? text : taken.Add(marked) ? marked : Numbered(taken, marked);

    private static string Numbered(HashSet<string> taken, string text)
    {
        for (var number = 2; ; number++)
        {
            var numbered = Marked(text, string.Create(CultureInfo.InvariantCulture, $" ({number})"), text.Length);
            if (taken.Add(numbered))
                return numbered;
        }
    }

    private static string Marked(string text, string mark, int longest) => Fitting.InWords(text, longest - mark.Length) + mark;
}
