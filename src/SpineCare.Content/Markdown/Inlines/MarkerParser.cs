using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace SpineCare.Content.Markdown.Inlines;

/// <summary>Parses a word in braces.</summary>
internal sealed class MarkerParser : InlineParser
{
    private const int Longest = 100;

    public MarkerParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(slice.Start, Math.Min(slice.Length, Longest));
        var end = text.IndexOf('}');
        if (end < 2 || text[1..end].ContainsAny('\n', '{'))
            return false;

        var from = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var marker = new MarkerInline(text[1..end].ToString())
        {
            Line = line,
            Column = column,
            Span = new(from, from + end),
        };
        if (marker.IsSilent && processor.Inline is LiteralInline before)
            before.Content.TrimEnd();
        processor.Inline = marker;
        slice.Start += end + 1;
        return true;
    }
}
