using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace SpineCare.Content.Markdown.Inlines;

/// <summary>Parses <c>[@key]</c> and <c>[@key; @key]</c>.</summary>
internal sealed partial class CitationParser : InlineParser
{
    private const int Longest = 300;

    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
            return false;

        var text = slice.Text.AsSpan(slice.Start, Math.Min(slice.Length, Longest));
        var end = text.IndexOf(']');
        if (end < 0)
            return false;

        // The number brings its own space, which no line breaks at.
        if (processor.Inline is LiteralInline before)
            before.Content.TrimEnd();
        var raw = text[..(end + 1)].ToString();
        var from = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline(raw, Keys(raw))
        {
            Line = line,
            Column = column,
            Span = new(from, from + end),
        };
        slice.Start += end + 1;
        return true;
    }

    private static ImmutableArray<string> Keys(string raw)
    {
        var parts = raw[1..^1].Split(';', StringSplitOptions.TrimEntries);
        return Array.TrueForAll(parts, part => KeyForm().IsMatch(part)) ? [.. parts.Select(part => part[1..])] : [];
    }

    [GeneratedRegex(@"^@[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex KeyForm();
}
