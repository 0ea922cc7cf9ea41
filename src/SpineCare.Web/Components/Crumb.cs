using SpineCare.Content;
using SpineCare.Content.Articles;
using SpineCare.Content.Markdown;

namespace SpineCare.Web.Components;

/// <summary>The page above a page, in the line that tells readers where they are.</summary>
public sealed record Crumb(string Address, string Text)
{
    private static readonly Crumb s_home = new(Links.Home, "Home");

    /// <summary>The whole line, from the first page to the one above.</summary>
    public static IReadOnlyList<Crumb> LineTo(Crumb? above) => above is null ? [s_home] : [s_home, above];

    public static Crumb Of(Topic topic) => new(topic.Address, topic.ShortTitle);

    public static readonly Crumb OfHandouts = new(Links.Handouts, "Handouts");

    /// <summary>The page that a page about the site belongs to: /about for /about/privacy. Null where there is none.</summary>
    public static Crumb? Above(SitePage page, Library library) =>
        library.Pages.GetValueOrDefault(page.Address[..page.Address.LastIndexOf('/')]) is { } above ? new(above.Address, above.ShortTitle) : null;
}
