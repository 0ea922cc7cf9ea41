using SpineCare.Content.Articles;

namespace SpineCare.Web.Components;

/// <summary>A line of a page's list of contents.</summary>
public sealed record ContentsLine(string Anchor, string Text)
{
    /// <summary>The sections of a text.</summary>
    public static IEnumerable<ContentsLine> Of(Publication publication) =>
        publication.Headings.Where(heading => heading.Level == 2).Select(heading => new ContentsLine(heading.Anchor, heading.Text));
}
