using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SpineCare.Content.Markdown.Inlines;

namespace SpineCare.Content.Markdown.Rendering;

/// <summary>
/// Writes lists. A label that every item ends with is told once, after the list, unless the text before the list has told it; that
/// may not stand on a sheet.
/// </summary>
internal sealed class ListMarkup : HtmlObjectRenderer<ListBlock>
{
    private readonly ListRenderer _plain = new();

    protected override void Write(HtmlRenderer renderer, ListBlock list)
    {
        var prose = (ProseRenderer)renderer;
        var common = CommonLabel(list);
        var before = prose.LabelToldOnce;
        prose.LabelToldOnce = common?.Name ?? before;
        _plain.Write(renderer, list);
        prose.LabelToldOnce = before;
        if (common is null || (!prose.Setting.IsSheet && LabelAtEnd(Before(list))?.Name == common.Name))
            return;
        renderer.Write("<p class=\"list-label\">");
        renderer.Write(common);
        renderer.Write("</p>").WriteLine();
    }

    private static MarkerInline? CommonLabel(ListBlock list)
    {
        var labels = list.OfType<ListItemBlock>().Select(item => LabelAtEnd(item.LastChild)).ToArray();
        return labels.Length > 1 && Array.TrueForAll(labels, label => label is not null && label.Name == labels[0]?.Name) ? labels[0] : null;
    }

    private static Block? Before(ListBlock list) => list.Parent!.IndexOf(list) is var at and > 0 ? list.Parent[at - 1] : null;

    private static MarkerInline? LabelAtEnd(Block? block) =>
        (block as ParagraphBlock)?.Inline?.LastOrDefault(inline => inline is not (MarkerInline { IsSilent: true } or LiteralInline { Content.IsEmpty: true })) is MarkerInline marker
            && Labels.Texts.ContainsKey(marker.Name) ? marker : null;
}
