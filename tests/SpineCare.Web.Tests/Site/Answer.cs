using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SpineCare.Web.Tests.Site;

/// <summary>What the site answered: status, headers, and the text, read as a browser reads it.</summary>
public sealed record Answer(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, string Text)
{
    private IHtmlDocument? _document;

    public IHtmlDocument Document => _document ??= new HtmlParser().ParseDocument(Text);

    public string Title => Document.Title ?? "";

    public string Description => Document.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "";

    /// <summary>The words of the page's own text, without its frame.</summary>
    public string Words => WordsOf(Document.QuerySelector("main"));

    public string? this[string header] => Headers.GetValueOrDefault(header);

    /// <summary>The words that a reader sees of an element; "" where there is none.</summary>
    public static string WordsOf(IElement? element) =>
        string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static async Task<Answer> Of(HttpResponseMessage response)
    {
        using (response)
        {
            var headers = response.Headers.Concat(response.Content.Headers)
                .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
            return new(response.StatusCode, headers, await response.Content.ReadAsStringAsync());
        }
    }
}
