using System.Collections.Frozen;
using SpineCare.Content;
using SpineCare.Content.Articles;
using SpineCare.Content.Calendar;
using SpineCare.Content.Summaries;

namespace SpineCare.Web.Discovery;

/// <summary>
/// Which pages search engines may list: the one answer for the sitemap, the feed, and what each page says of itself. A page that
/// is not named here says noindex. So does each handout: its words are those of a page that is listed.
/// </summary>
internal static class IndexedPages
{
    private static readonly FrozenSet<string> s_made = OwnPage.Indexed.Select(page => page.Address).ToFrozenSet();

    /// <summary>The pages in an order that stays; none where the site does not know its own address.</summary>
    public static IEnumerable<ListedPage> Of(Library library) => library.Site.BaseAddress is not { } start ? [] :
    [
        .. s_made.Order(StringComparer.Ordinal).Select(address => new ListedPage(new(start, address), null)),
        .. library.Topics.Select(topic => new ListedPage(new(start, topic.Address), null)),
        .. PublicationsOf(library).Select(page => new ListedPage(new(start, page.Address), library.FindChangedDay(page))),
    ];

    /// <summary>The articles and pages about the site among them.</summary>
    public static IEnumerable<Publication> PublicationsOf(Library library) =>
        library.Publications.Where(page => Contain(library, page.Address));

    public static bool Contain(Library library, string address) =>
        library.Site.BaseAddress is not null
        && (s_made.Contains(address) || library.FindTopic(address.TrimStart('/')) is not null || library.Find(address) is { State: PageState.Public } and not Handout);
}

/// <summary>A page that search engines may list, with the day of its last change; null where that is not known.</summary>
internal sealed record ListedPage(Uri Address, DateOnly? Changed);
