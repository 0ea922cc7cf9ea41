using System.Collections.Immutable;
using SpineCare.Content.Articles;
using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Rendering;

namespace SpineCare.Content.Booklets;

/// <summary>The setting of a text in a booklet: below the name of its page, with links to the pages of the booklet that stay in it.</summary>
/// <param name="Own">The address of the page; "" for a text that is no page.</param>
/// <param name="Bound">The pages of the booklet by address.</param>
internal sealed record ChapterSetting(string Own, ImmutableDictionary<string, Article> Bound) : Setting
{
    public override int Deeper => 1;

    public override string AnchorOf(string heading) => Links.ChapterAnchor(Own, heading);

    public override string AddressOf(LinkTarget link)
    {
        var page = link.Page is "" ? Own : link.Page ?? "";
        if (!Bound.TryGetValue(page, out var article))
            return link.Address;
        var isThere = !article.IsTakenDown && article.Headings.Any(heading => heading.Anchor == link.Anchor);
        return "#" + (isThere ? Links.ChapterAnchor(page, link.Anchor) : Links.ChapterAnchor(page));
    }
}
