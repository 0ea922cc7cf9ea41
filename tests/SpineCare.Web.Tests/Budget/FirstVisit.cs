using System.IO.Compression;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SpineCare.Web.Tests.Published;

namespace SpineCare.Web.Tests.Budget;

/// <summary>A page and what it loads, as a browser that has nothing of the site yet gets them: by the bytes that come over the wire.</summary>
public sealed record FirstVisit(string Address, IDocument Page, int PageBytes, IReadOnlyDictionary<string, Loaded> Assets)
{
    private const string Names = "link[rel=stylesheet], link[rel~=icon], link[rel=apple-touch-icon], link[rel=modulepreload], link[rel=preload], script[src], img[src]";

    private const string Waited = "link[rel=stylesheet]:not([disabled], [media=print])";

    /// <summary>The page with its style sheets: what must have come before the first paint.</summary>
    public int Bytes => PageBytes + Sheets.Sum(sheet => Assets[sheet].Bytes);

    /// <summary>But for the one that script asks for when it has something to show, and the one for paper, which no paint waits for.</summary>
    public IEnumerable<string> Sheets => AddressesOf(Waited);

    public string SheetForPaper => AddressesOf("link[rel=stylesheet][media=print]").Single();

    public IEnumerable<string> Scripts => AddressesOf("script[src], link[rel=modulepreload]").Distinct();

    /// <summary>What is asked for before the first paint is final: scripts that wait (modules) and pictures further down are not.</summary>
    public IReadOnlyList<string> RequestsBeforePaint =>
    [
        .. AddressesOf($"{Waited}, script[src]:not([type=module], [async], [defer]), img[src]:not([loading=lazy])").Distinct().Prepend(Address),
    ];

    public static async Task<FirstVisit> Of(RunningProgram program, string address)
    {
        var (page, text) = await Load(program, address);
        var document = new HtmlParser().ParseDocument(text);
        var assets = new Dictionary<string, Loaded>(StringComparer.Ordinal);
        foreach (var asset in document.QuerySelectorAll(Names).Select(AddressOf).Distinct())
            assets[asset] = (await Load(program, asset)).Loaded;
        return new(address, document, page.Bytes, assets);
    }

    private static string AddressOf(IElement element) => element.GetAttribute("href") ?? element.GetAttribute("src")!;

    private static async Task<(Loaded Loaded, string Text)> Load(RunningProgram program, string address)
    {
        using var answer = await program.Ask(address, "br");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var isBrotli = answer.Content.Headers.ContentEncoding.SequenceEqual(["br"]);
        var loaded = new Loaded(bytes.Length, isBrotli, answer.Content.Headers.ContentType?.MediaType ?? "", answer.Headers.CacheControl?.ToString() ?? "");
        using var reader = new StreamReader(isBrotli ? new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress) : new MemoryStream(bytes));
        return (loaded, await reader.ReadToEndAsync());
    }

    private IEnumerable<string> AddressesOf(string selector) => Page.QuerySelectorAll(selector).Select(AddressOf);
}

/// <summary>A file that a page loads: its bytes as they are sent, and how it may be kept.</summary>
public sealed record Loaded(int Bytes, bool IsBrotli, string Type, string Caching);
