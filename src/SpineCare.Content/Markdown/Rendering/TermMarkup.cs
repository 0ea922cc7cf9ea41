using System.Net;
using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using SpineCare.Content.Glossary;

namespace SpineCare.Content.Markdown.Rendering;

/// <summary>
/// Writes words; the first use of a term on a page leads to its meaning, which stands at the end of the page. A term of several
/// words may go on over the end of a line.
/// </summary>
internal sealed class TermMarkup : HtmlObjectRenderer<LiteralInline>
{
    /// <summary>How many letters of the next line belong to the term whose link is open.</summary>
    private int _open;

    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var prose = (ProseRenderer)renderer;
        if (!prose.MarksTerms)
        {
            renderer.WriteEscape(literal.Content);
            return;
        }

        var line = literal.Content.ToString();
        var written = GoOn(renderer, line);
        foreach (var (term, start, length) in prose.Desk.Terms.In(WithNextLines(literal, line)))
        {
            if (start < written || start >= line.Length || IsCut(literal, line, start, length) || !prose.Notes.Terms.Add(term))
                continue;
            renderer.WriteEscape(line[written..start]);
            renderer.Write($"<a class=\"term\" href=\"#{Links.MeaningAnchor(prose.Notes.Terms.Count)}\" id=\"{Links.TermAnchor(prose.Notes.Terms.Count)}\">");
            _open = length;
            written = start + GoOn(renderer, line[start..]);
        }

        renderer.WriteEscape(line[written..]);
    }

    /// <summary>Writes what a line holds of the term whose link is open, and closes the link where the term ends.</summary>
    private int GoOn(HtmlRenderer renderer, string line)
    {
        if (_open == 0)
            return 0;
        var length = Math.Min(_open, line.Length);
        renderer.Write(WebUtility.HtmlEncode(line[..length]));
        _open = length < _open ? _open - length - 1 : 0;
        renderer.Write(_open == 0 ? "</a>" : "");
        return length;
    }

    /// <summary>True where Markdown cuts a word in two, so that what looks like a term is a part of another word: "re**adjustment**".</summary>
    private static bool IsCut(LiteralInline literal, string line, int start, int length) =>
        (start == 0 && (literal.PreviousSibling ?? literal.Parent?.PreviousSibling) is LiteralInline { Content: { IsEmpty: false } before }
            && char.IsLetterOrDigit(before.Text[before.End]))
        || (start + length == line.Length && literal.NextSibling is EmphasisInline or HtmlEntityInline);

    /// <summary>A line and as much of the next ones as a term may take, as a reader reads them.</summary>
    private static string WithNextLines(LiteralInline literal, string line)
    {
        var text = new StringBuilder(line);
        for (var next = literal.NextSibling; next is LineBreakInline { IsHard: false, NextSibling: LiteralInline below }; next = below.NextSibling)
        {
            text.Append(' ').Append(below.Content.AsSpan());
            if (text.Length > line.Length + Term.LongestWord)
                break;
        }

        return text.ToString();
    }
}
