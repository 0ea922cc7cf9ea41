using System.Text.Json;
using AngleSharp.Dom;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Discovery.Graphs;

/// <summary>Compares what a graph states with the page that it stands on.</summary>
public static class StatedTexts
{
    private static readonly string[] s_dates = ["datePublished", "dateModified", "lastReviewed"];

    /// <summary>The texts, days, and addresses that a graph states and that readers of its page do not find.</summary>
    public static IEnumerable<string> Unseen(IDocument page, string home)
    {
        using var graph = JsonDocument.Parse(GraphOf(page)!);
        return [.. TextsIn("", graph.RootElement).Where(stated => !IsSeen(stated.Key, stated.Text, page, home)).Select(stated => $"{stated.Key}: {stated.Text}")];
    }

    /// <summary>The graph of a page as it stands there, or null.</summary>
    public static string? GraphOf(IDocument page) => page.QuerySelector("head > script[type='application/ld+json']")?.TextContent;

    private static bool IsSeen(string key, string text, IDocument page, string home) => key switch
    {
        "@context" or "@type" or "@id" or "hasHealthAspect" or "query-input" => true,
        "inLanguage" => page.DocumentElement.GetAttribute("lang") == text,
        "url" or "sameAs" => Addresses(page, home).Contains(text),
        "urlTemplate" => text == home + "/search?q={search_term_string}",
        _ when s_dates.Contains(key) && text.Length > 4 => page.QuerySelectorAll("time").Any(time => time.GetAttribute("datetime") == text),
        _ => Words(page).Contains(text, StringComparison.Ordinal),
    };

    /// <summary>Where the page leads, where it is itself, and its own places.</summary>
    private static HashSet<string> Addresses(IDocument page, string home)
    {
        var canonical = page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;
        return
        [
            canonical,
            .. page.QuerySelectorAll("[id]").Select(element => $"{canonical}#{element.Id}"),
            .. page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Select(address => address.StartsWith('/') ? home + address : address),
        ];
    }

    private static string Words(IDocument page) => $"{page.Title} {Answer.WordsOf(page.Body)}";

    private static IEnumerable<(string Key, string Text)> TextsIn(string key, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(inner => TextsIn(inner.Name, inner.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(inner => TextsIn(key, inner)),
        JsonValueKind.String => [(key, element.GetString()!)],
        _ => [],
    };
}
