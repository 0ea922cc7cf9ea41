using Markdig.Syntax.Inlines;
using SpineCare.Content.Markdown.Inlines;
using SpineCare.Content.Reading.Plain;

namespace SpineCare.Content.Claims;

/// <summary>What marks in a text tell of its claims: citations, labels, and links.</summary>
internal static class Signs
{
    public static bool Is(Mark mark) => IsCitation(mark) || IsLabel(mark) || IsLink(mark);

    public static bool IsCitation(Mark mark) => mark.Inline is CitationInline;

    /// <summary>True for {advice} and its like. A word in braces that has a slip may have been meant as one.</summary>
    public static bool IsLabel(Mark mark) => mark.Inline is MarkerInline { IsPlaceholder: true } || (mark.Inline is MarkerInline { IsSilent: false } marker && !Labels.Phones.Contains(marker.Name));

    public static bool IsLink(Mark mark) => mark.Inline is LinkInline { IsImage: false } or AutolinkInline;
}
