using AngleSharp.Html.Parser;

namespace SpineCare.Web.Tests.Discovery.Graphs;

/// <summary>The comparison of graphs with their pages finds what it is there for.</summary>
public sealed class StatedTextTests
{
    private const string Home = "https://x.example";

    [Theory]
    [InlineData("\"name\":\"Sore  feet\"", "name: Sore  feet")]
    [InlineData("\"name\":\"Sore backs\"", "name: Sore backs")]
    [InlineData("\"howPerformed\":[\"Sore feet\",\"By hand\"]", "howPerformed: By hand")]
    [InlineData("\"adverseOutcome\":{\"name\":\"stroke\"}", "name: stroke")]
    [InlineData("\"url\":\"https://x.example/other\"", "url: https://x.example/other")]
    [InlineData("\"url\":\"https://x.example/a#there\"", "url: https://x.example/a#there")]
    [InlineData("\"dateModified\":\"2026-11-22\"", "dateModified: 2026-11-22")]
    [InlineData("\"inLanguage\":\"de\"", "inLanguage: de")]
    [InlineData("\"name\":\"Sore feet\",\"url\":\"https://x.example/a#here\",\"sameAs\":\"https://x.example/linked\",\"dateModified\":\"2026-11-21\"", null)]
    public void What_readers_do_not_find_is_told(string stated, string? unseen)
    {
        var page = new HtmlParser().ParseDocument($$"""
            <html lang="en"><head><title>A page</title><link rel="canonical" href="https://x.example/a">
            <script type="application/ld+json">{ {{stated}} }</script></head>
            <body><p id="here">Sore
            feet, <time datetime="2026-11-21">yesterday</time>, <a href="/linked">linked</a></p></body></html>
            """);

        StatedTexts.Unseen(page, Home).ShouldBe(unseen is null ? [] : [unseen]);
    }
}
