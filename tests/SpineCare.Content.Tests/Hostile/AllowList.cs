using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Hostile;

/// <summary>
/// What published markup may hold, as a browser parses it. Written apart from the rules of the pipeline, so that a hole in
/// those does not open one here.
/// </summary>
public static partial class AllowList
{
    private static readonly HashSet<string> s_elements =
    [
        "a", "b", "blockquote", "br", "code", "details", "div", "em", "figcaption", "figure", "h2", "h3", "h4", "h5", "h6", "hr", "img", "li", "ol", "p", "pre",
        "section", "span", "strong", "summary", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ];

    /// <summary>Everything in the library that is not allowed; empty where all is well.</summary>
    public static IReadOnlyList<string> Offences(Library library)
    {
        var pages = library.Articles.Keys.Concat(library.Pages.Keys).Concat(library.Handouts.Keys).Concat(library.BeingCorrected).Concat(library.Topics.Select(topic => topic.Address))
            .Concat(library.Help.Addresses).Concat(library.Help.Addresses).Concat(LittleSite.Reserved).Append("/").Append("/preferences").Append("/soreness/diary").ToHashSet(StringComparer.Ordinal);
        return
        [
            .. PublishedTexts.MarkupOf(library).SelectMany(markup => Offences(markup, pages)),
            .. PublishedTexts.LinksOf(library).Where(link => !IsAddress(link, pages)),
        ];
    }

    public static IEnumerable<string> Offences(string markup, IReadOnlySet<string> pages) =>
        new HtmlParser().ParseDocument($"<!DOCTYPE html><html><head></head><body>{markup}</body></html>").Body!
            .QuerySelectorAll("*")
            .SelectMany(element => Offences(element, pages));

    private static IEnumerable<string> Offences(IElement element, IReadOnlySet<string> pages)
    {
        if (!s_elements.Contains(element.LocalName) || element.NamespaceUri != "http://www.w3.org/1999/xhtml")
            yield return $"<{element.LocalName}>";
        foreach (var attribute in element.Attributes.Where(attribute => !IsAllowed(attribute, pages)))
            yield return $"<{element.LocalName} {attribute.Name}=\"{attribute.Value}\">";
        if (element.LocalName == "a" && element.ParentElement?.Closest("a") is not null)
            yield return "<a> in <a>";
    }

    private static bool IsAllowed(IAttr attribute, IReadOnlySet<string> pages) => attribute.Name switch
    {
        "href" => IsAddress(attribute.Value, pages),
        "src" => PictureForm().IsMatch(attribute.Value),
        "class" => ClassForm().IsMatch(attribute.Value),
        "id" => NameForm().IsMatch(attribute.Value),
        "alt" or "data-label" => true,
        "role" => attribute.Value is "table" or "rowgroup" or "row" or "columnheader" or "rowheader" or "cell",
        "scope" => attribute.Value is "col" or "row",
        "loading" => attribute.Value == "lazy",
        "width" or "height" or "start" => attribute.Value.All(char.IsAsciiDigit),
        _ => false,
    };

    private static bool IsAddress(string address, IReadOnlySet<string> pages)
    {
        if (address.Any(sign => sign is <= ' ' or > '~' or '\\' or '"' or '<' or '>'))
            return false;
        if (address.StartsWith('#'))
            return NameForm().IsMatch(address[1..]);
        if (address.StartsWith('/'))
            return pages.Contains(address.Split('#')[0]) && address.Split('#').Skip(1).All(anchor => NameForm().IsMatch(anchor));
        return address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal)
            ? Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 && !address.Split('/')[2].Contains('@') && uri.Host.Length > 0
            : TelephoneForm().IsMatch(address) || MailForm().IsMatch(address);
    }

    [GeneratedRegex(@"^(/figures/[a-z0-9-]+\.[0-9a-f]{8}\.(svg|png|jpg|webp|avif)|/chance/[0-9]+-of-[0-9]+\.svg)$")]
    private static partial Regex PictureForm();

    [GeneratedRegex("^[a-z0-9_ -]+$")]
    private static partial Regex ClassForm();

    [GeneratedRegex("^[a-z0-9_-]+$")]
    private static partial Regex NameForm();

    [GeneratedRegex(@"^tel:\+?[0-9-]+$")]
    private static partial Regex TelephoneForm();

    [GeneratedRegex(@"^mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$")]
    private static partial Regex MailForm();
}
