using System.Text;
using System.Xml;
using System.Xml.Linq;
using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Web.Addresses;
using SpineCare.Web.Ready;

namespace SpineCare.Web.Discovery;

/// <summary>What crawlers and feed readers ask for: robots.txt, the sitemap with its parts, and the feed.</summary>
internal static class DiscoveryRoutes
{
    private static readonly XmlWriterSettings s_writing = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true };

    public static void MapDiscovery(this WebApplication app)
    {
        app.MapMethods(Links.Robots, ReadOnly.Methods, (Library library) => Results.Text(RobotsFor(library), "text/plain", Encoding.UTF8)).MakeOnce();
        app.MapMethods(Links.Sitemap, ReadOnly.Methods, (Library library) => Answer(Sitemap.Find(library), "application/xml")).MakeOnce();
        app.MapMethods("/{file:regex(^sitemap-[0-9]+\\.xml$)}", ReadOnly.Methods, (string file, Library library) => Answer(Sitemap.FindPart(library, file), "application/xml")).MakeOnce();
        app.MapMethods(Links.Feed, ReadOnly.Methods, (Library library) => Answer(Feed.Find(library), Feed.MediaType)).MakeOnce();
    }

    /// <summary>Nothing is closed to crawlers: a page that says noindex must be read to be heard.</summary>
    private static string RobotsFor(Library library) =>
        "User-agent: *\nAllow: /\n" + (library.Site.BaseAddress is { } start ? $"\nSitemap: {new Uri(start, Links.Sitemap)}\n" : "");

    private static IResult Answer(XElement? file, string mediaType)
    {
        if (file is null)
            return Results.NotFound();
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, s_writing))
            file.WriteTo(writer);
        return Results.Bytes(bytes.ToArray(), mediaType + "; charset=utf-8");
    }
}
