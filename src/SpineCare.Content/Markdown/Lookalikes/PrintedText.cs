using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown.Lookalikes;

/// <summary>
/// What readers see of a paragraph, a heading, or a cell, sign by sign at its place in the source. Where a sign was Markdown,
/// or had a '\' before it, stands <see cref="Mark"/>. So what still looks like Markdown here was not understood as such.
/// </summary>
internal sealed record PrintedText(int Start, string Text)
{
    public const char Mark = '\uFFFC';

    public static PrintedText Of(LeafBlock leaf, Passage passage)
    {
        var inlines = leaf.Inline!.Descendants().Where(inline => inline.Span.Start <= inline.Span.End && inline.Span.End < passage.Text.Length).ToArray();
        if (inlines.Length == 0)
            return new(0, "");

        var start = inlines.Min(inline => inline.Span.Start);
        var signs = passage.Text[start..(inlines.Max(inline => inline.Span.End) + 1)].ToCharArray();
        var source = signs.AsSpan().ToArray();
        foreach (ref var sign in signs.AsSpan())
            sign = char.IsWhiteSpace(sign) ? sign : Mark;
        foreach (var inline in inlines.Where(inline => inline is LiteralInline or DelimiterInline))
        {
            var from = inline.Span.Start - start + (inline is LiteralInline { IsFirstCharacterEscaped: true } ? 2 : 0);
            var to = inline is DelimiterInline delimiter ? from + delimiter.ToLiteral().Length : inline.Span.End - start + 1;
            if (from < to && to <= source.Length)
                source.AsSpan(from..to).CopyTo(signs.AsSpan(from));
        }

        return new(start, new(signs));
    }
}
