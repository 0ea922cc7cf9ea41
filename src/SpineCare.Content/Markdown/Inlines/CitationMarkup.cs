using Markdig.Renderers;
using Markdig.Renderers.Html;
using SpineCare.Content.Markdown.Rendering;

namespace SpineCare.Content.Markdown.Inlines;

/// <summary>Writes a citation as its number, a link to the reference at the end of the page, which links back to it.</summary>
internal sealed class CitationMarkup : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        var prose = (ProseRenderer)renderer;
        var references = citation.Keys.Select(prose.Desk.FindReference).Where(reference => reference is not null).ToArray();
        if (references.Length < Math.Max(citation.Keys.Length, 1))
            prose.WriteUnsound(citation.Raw);
        if (references.Length == 0 || prose.Setting.IsSheet)
            return;

        // The thin space keeps the number off the word before it; the no-break form keeps it on the same line.
        renderer.Write("<span class=\"citation\">\u202F[");
        for (var i = 0; i < references.Length; i++)
        {
            var cited = prose.Notes.Citations.Cite(references[i]!);
            renderer.Write(i > 0 ? ", " : "");
            renderer.Write($"<a href=\"#{Links.CitedAnchor(cited.Number)}\" id=\"{Links.MentionAnchor(cited.Number, cited.Mentions)}\"><span class=\"visually-hidden\">Reference </span>{cited.Number}</a>");
        }

        renderer.Write("]</span>");
    }
}
