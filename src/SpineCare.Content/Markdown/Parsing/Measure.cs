using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown.Parsing;

/// <summary>The limits on a text, and the problems of what goes past them.</summary>
internal static partial class Measure
{
    /// <summary>The most blocks, or runs of emphasis, inside one another.</summary>
    public const int Deepest = 12;

    /// <summary>The most characters between two empty lines: Markdig's worst case grows with the square of this.</summary>
    private const int LongestParagraph = 10_000;

    private const int MostOpenBlocks = 100;

    public static ContentProblem? TooLong(Passage passage)
    {
        var from = 0;
        foreach (var gap in EmptyLine().EnumerateMatches(passage.Text))
        {
            if (gap.Index - from > LongestParagraph)
                break;
            from = gap.Index + gap.Length;
        }

        var next = EmptyLine().Match(passage.Text, from);
        var length = (next.Success ? next.Index : passage.Text.Length) - from;
        return length <= LongestParagraph ? null : ProblemKind.ParagraphTooLong.At(passage.At(from),
            $"A paragraph of {length:N0} characters begins here; {LongestParagraph:N0} is the most.",
            "Put an empty line between its thoughts.");
    }

    /// <summary>Where blocks stand open inside each other without end; null where they do not. Markdig takes seconds over thousands.</summary>
    public static ContentProblem? TooManyOpen(Passage passage)
    {
        var open = 0;
        foreach (var fence in Fence().EnumerateMatches(passage.Text))
        {
            var closes = passage.Text.AsSpan(fence.Index, fence.Length).Trim().TrimStart(':').IsEmpty;
            open = closes ? Math.Max(0, open - 1) : open + 1;
            if (open > MostOpenBlocks)
                return TooDeep(passage.At(fence.Index));
        }

        return null;
    }

    public static ContentProblem TooDeep(SourceLocation place) => ProblemKind.NestedTooDeep.At(place,
        "Lists, quotes, or emphasis are nested too deep here.", "Use one level of list, and headings for the rest.");

    /// <summary>The line with the most signs that open a list, a quote, or a bracket.</summary>
    public static SourceLocation DeepestLine(Passage passage)
    {
        var (at, most, start) = (0, -1, 0);
        foreach (var line in passage.Text.Split('\n'))
        {
            if (line.Count(sign => sign is '>' or '-' or '*' or '+' or '[' or '_') is var signs && signs > most)
                (at, most) = (start, signs);
            start += line.Length + 1;
        }

        return passage.At(at);
    }

    public static ContentProblem UnsafeLink(string address, SourceLocation place) => ProblemKind.LinkRefused.At(place,
        $"The link '{Shortened(address)}' is not allowed.",
        "Link to a page as /topic/page, to a place on this page as #heading, or outside with https://, mailto:, or tel:.");

    /// <summary>Where an HTML tag or comment begins in a text, or null.</summary>
    public static int? FindTag(Passage passage, LiteralInline literal)
    {
        for (var at = literal.Span.Start; at <= Math.Min(literal.Span.End, passage.Text.Length - 1); at++)
        {
            var escaped = literal.IsFirstCharacterEscaped && at <= literal.Span.Start + 1;
            if (!escaped && passage.Text[at] == '<' && Tag().IsMatch(passage.Text, at))
                return at;
        }

        return null;
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";

    [GeneratedRegex(@"\n[ \t]*\r?\n")]
    private static partial Regex EmptyLine();

    [GeneratedRegex(@"^[ \t>]*(?>:::+)(?![ \t]*chance\b).*$", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\G<(/?[a-zA-Z][^<>]{0,1000}>|!--|!\[CDATA|!DOCTYPE|\?)")]
    private static partial Regex Tag();
}
