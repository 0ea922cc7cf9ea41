using System.Net;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace SpineCare.Content.Markdown.Rendering;

/// <summary>Writes words; the first use of a term on a page leads to its meaning, which stands at the end of the page.</summary>
internal sealed class TermMarkup : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var prose = (ProseRenderer)renderer;
        if (!prose.MarksTerms)
        {
            renderer.WriteEscape(literal.Content);
            return;
        }

        var text = literal.Content.ToString();
        var written = 0;
        foreach (var (term, start, length) in prose.Desk.Terms.In(text).Where(use => prose.Notes.Terms.IsFirst(use.Term)))
        {
            renderer.WriteEscape(text[written..start]);
            renderer.Write($"<a class=\"term\" href=\"#{Links.WordAnchor(term.Key)}\" id=\"{Links.TermAnchor(term.Key)}\">{WebUtility.HtmlEncode(text[start..(start + length)])}</a>");
            written = start + length;
        }

        renderer.WriteEscape(text[written..]);
    }
}
