using System.Globalization;
using System.Xml.Linq;
using SpineCare.Content;

namespace SpineCare.Web.Discovery;

/// <summary>The sitemap (sitemaps.org, version 0.9): one file, or from 50,000 addresses on an index of parts.</summary>
internal static class Sitemap
{
    /// <summary>The most addresses of a part, by the protocol. One file alone holds fewer.</summary>
    public const int MostAddresses = 50_000;

    private static readonly XNamespace s_form = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>What stands at sitemap.xml; null where the site does not know its own address.</summary>
    public static XElement? Find(Library library)
    {
        if (library.Site.BaseAddress is not { } start)
            return null;
        var pages = IndexedPages.Of(library).ToArray();
        return pages.Length < MostAddresses ? ListOf(pages) : IndexOf(start, pages.Chunk(MostAddresses).Count());
    }

    /// <summary>A part by its file name, such as sitemap-1.xml; null where the sitemap has no such part.</summary>
    public static XElement? FindPart(Library library, string file)
    {
        var parts = IndexedPages.Of(library).Chunk(MostAddresses).ToArray();
        var index = Array.FindIndex([.. Enumerable.Range(0, parts.Length)], part => NameOf(part) == file);
        return index >= 0 && parts[0].Length == MostAddresses ? ListOf(parts[index]) : null;
    }

    private static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{index + 1}.xml");

    private static XElement IndexOf(Uri start, int parts) => new(s_form + "sitemapindex",
        Enumerable.Range(0, parts).Select(index => new XElement(s_form + "sitemap", new XElement(s_form + "loc", new Uri(start, NameOf(index))))));

    private static XElement ListOf(IEnumerable<ListedPage> pages) => new(s_form + "urlset", pages.Select(page => new XElement(s_form + "url",
        new XElement(s_form + "loc", page.Address),
        page.Changed is { } day ? new XElement(s_form + "lastmod", day.ToString("O", CultureInfo.InvariantCulture)) : null)));
}
