using System.Net;
using Markdig;
using SpineCare.Content.Markdown.Plain;

namespace SpineCare.Content.Tests.Plain;

/// <summary>Words and markup of the site come back from any reader of CommonMark as they were.</summary>
public sealed class PlainMarkdownTests
{
    private const string Signs = "aZ1 .)(!?#*_-+=`~<>[]|\\&;:\"'/@{}é—\u00A0";

    /// <summary>CommonMark alone, without any extension.</summary>
    private static readonly MarkdownPipeline s_commonMark = new MarkdownPipelineBuilder().Build();

    [Fact]
    public void No_row_of_signs_is_taken_for_Markdown()
    {
        var random = new Random(5);
        for (var i = 0; i < 5_000; i++)
        {
            var words = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => Signs[random.Next(Signs.Length)]));
            words = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (words.Length == 0)
                continue;

            Read(PlainMarkdown.Paragraph(words)).ShouldBe(words);
            Read($"Before {PlainMarkdown.Words(words)}").ShouldBe("Before " + words);
        }
    }

    [Theory]
    [InlineData("<ul>\n<li>One</li>\n<li>Two\n<ol start=\"3\">\n<li>Three</li>\n</ol>\n</li>\n</ul>\n<ul>\n<li>Other</li>\n</ul>", "- One\n\n- Two\n\n  3. Three\n\n* Other")]
    [InlineData("<blockquote>\n<p>One<br />\n2. two</p>\n<p><em>Three</em></p>\n</blockquote>", "> One\\\n> 2\\. two\n>\n> *Three*")]
    [InlineData("<pre><code>a\n```\n</code></pre>", "````\na\n```\n````")]
    [InlineData("<p>One</p>\n<hr />\n<p>Two</p>", "One\n\n***\n\nTwo")]
    [InlineData("<p>See <a href=\"https://a.example.org/x_(y)\">it</a>, <a href=\"https://b.example.org\">https://b.example.org</a>.</p>", "See [it](<https://a.example.org/x_(y)>), <https://b.example.org>.")]
    [InlineData("<p>The <a class=\"term\" href=\"#word-x\" id=\"term-x\">disc</a> <code>a`b</code> <strong>is</strong></p>", "The disc `` a`b `` **is**")]
    [InlineData("<section class=\"key-points\">\n<h2 class=\"key-points__heading\">Key points</h2>\n<ul>\n<li>One</li>\n</ul>\n</section>", "## Key points\n\n- One")]
    [InlineData("<p>A\u0001 b\u000B &amp; c😀</p>", "A b & c😀")]
    [InlineData("", "")]
    public void Markup_is_written_in_plain_signs(string html, string markdown) =>
        PlainMarkdown.Of(new Markup(html), address => address).ShouldBe(markdown);

    /// <summary>The words of the one paragraph that a text is; any other element would stay in the way.</summary>
    private static string Read(string markdown)
    {
        var html = Markdig.Markdown.ToHtml(markdown, s_commonMark).Trim();
        (html.StartsWith("<p>", StringComparison.Ordinal) && html.EndsWith("</p>", StringComparison.Ordinal) && html.Count(sign => sign == '<') == 2).ShouldBeTrue(html);
        return WebUtility.HtmlDecode(html[3..^4]);
    }
}
