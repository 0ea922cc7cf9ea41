using System.Net;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using SpineCare.Content.Markdown.Parsing;

namespace SpineCare.Content.Markdown.Rendering;

/// <summary>Writes links. One that is not safe, or holds a link, or whose page readers do not see or is gone since the text was last sound, becomes its words alone.</summary>
internal sealed class LinkMarkup : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var target = link.IsImage ? null : Links.Find(link.Url ?? "");
        var prose = (ProseRenderer)renderer;
        var leads = target is not null && !InlineReader.LinksIn(link).Any() && (target.Page is not { Length: > 0 } page || prose.Desk.Shows(page));
        if (leads)
            renderer.Write($"<a href=\"{WebUtility.HtmlEncode(prose.Setting.AddressOf(target!))}\">");
        prose.WithoutTerms(() => renderer.WriteChildren(link));
        if (leads)
            renderer.Write("</a>");
    }
}

/// <summary>Writes an address in angle brackets.</summary>
internal sealed class AutolinkMarkup : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var address = link.IsEmail ? "mailto:" + link.Url : link.Url;
        var text = WebUtility.HtmlEncode(link.Url);
        renderer.Write(Links.Find(address) is null ? text : $"<a href=\"{WebUtility.HtmlEncode(address)}\">{text}</a>");
    }
}
