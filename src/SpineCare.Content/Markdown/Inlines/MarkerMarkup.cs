using System.Net;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using SpineCare.Content.Markdown.Rendering;

namespace SpineCare.Content.Markdown.Inlines;

/// <summary>Writes a phone number of the site as a link that dials it, and a label as a note that readers see.</summary>
internal sealed class MarkerMarkup : HtmlObjectRenderer<MarkerInline>
{
    protected override void Write(HtmlRenderer renderer, MarkerInline marker)
    {
        if (Labels.Texts.TryGetValue(marker.Name, out var label))
        {
            var prose = (ProseRenderer)renderer;
            prose.Notes.HasLabels = true;
            if (prose.LabelToldOnce != marker.Name)
                renderer.Write($"<span class=\"label label--{marker.Name}\">{label}</span>");
            return;
        }

        if (marker.IsSilent)
            return;
        if (!Labels.IsKnown(marker))
        {
            ((ProseRenderer)renderer).WriteUnsound($"{{{marker.Name}}}");
            return;
        }

        var number = Labels.NumberOf(marker.Name, ((ProseRenderer)renderer).Desk.Site.Phones);
        renderer.Write($"<a class=\"phone\" href=\"{WebUtility.HtmlEncode(Links.Phone(number))}\">{WebUtility.HtmlEncode(number)}</a>");
    }
}
