using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using SpineCare.Content;
using SpineCare.Content.Articles;
using SpineCare.Content.Markdown;
using SpineCare.Content.Site;

namespace SpineCare.Web.Discovery;

/// <summary>What is new, what changed, and why, newest first: the feed of the site (Atom, RFC 4287).</summary>
internal static class Feed
{
    public const string MediaType = "application/atom+xml";

    private const int MostEntries = 50;

    private static readonly XNamespace s_form = "http://www.w3.org/2005/Atom";

    /// <summary>The feed; null where the site does not know its own address, or has nothing to tell.</summary>
    public static XElement? Find(Library library)
    {
        var site = library.Site;
        ImmutableArray<Publication> pages =
        [
            .. IndexedPages.PublicationsOf(library).Where(page => library.FindChangedDay(page) is not null && page.Published <= library.Day)
                .OrderByDescending(UpdatedOn).ThenBy(page => page.Address, StringComparer.Ordinal).Take(MostEntries),
        ];
        return site.BaseAddress is not { } start || pages.IsEmpty ? null : new(s_form + "feed",
            new XAttribute(XNamespace.Xml + "lang", site.Language),
            Text("id", new Uri(start, Links.Feed).AbsoluteUri),
            Text("title", site.Name),
            Text("subtitle", "What is new and what changed"),
            Text("updated", Start(site, UpdatedOn(pages[0]))),
            new XElement(s_form + "author", Text("name", site.Name)),
            Link("self", new(start, Links.Feed), MediaType),
            Link("alternate", start, "text/html"),
            pages.Select(page => EntryOf(page, library, start)));
    }

    private static XElement EntryOf(Publication page, Library library, Uri start)
    {
        var isNew = page.Changed <= page.Published;
        return new(s_form + "entry",
            Text("id", new Uri(start, FirstAddressOf(page, library)).AbsoluteUri),
            Text("title", page.Title),
            Link("alternate", new(start, page.Address), "text/html"),
            page.Published == default ? null : Text("published", Start(library.Site, page.Published)),
            Text("updated", Start(library.Site, UpdatedOn(page))),
            new XElement(s_form + "category", new XAttribute("term", isNew ? "new" : "changed"), new XAttribute("label", isNew ? "New page" : "Changed page")),
            Text("summary", $"{(isNew ? "New page" : "Changed")}: {page.ChangeNote}"));
    }

    /// <summary>A page that was moved keeps its name in the feed, as long as the old address still leads to it.</summary>
    private static string FirstAddressOf(Publication page, Library library) =>
        library.Aliases.GetValueOrDefault(page.FirstAddress) == page.Address ? page.FirstAddress : page.Address;

    /// <summary>A page may have been written long before its first day.</summary>
    private static DateOnly UpdatedOn(Publication page) => page.Changed > page.Published ? page.Changed : page.Published;

    private static string Start(SiteFacts site, DateOnly day) => site.StartOf(day).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static XElement Link(string relation, Uri address, string mediaType) =>
        new(s_form + "link", new XAttribute("rel", relation), new XAttribute("type", mediaType), new XAttribute("href", address.AbsoluteUri));

    private static XElement Text(string name, string text) => new(s_form + name, string.Concat(text.EnumerateRunes().Where(IsAllowed)));

    /// <summary>The characters of XML 1.0 (2.2): a stray control sign of a writer must not cost the whole feed.</summary>
    private static bool IsAllowed(Rune sign) => sign.Value is '\t' or '\n' or '\r' or >= ' ' and not (0xFFFE or 0xFFFF);
}
