using System.Globalization;
using System.Text;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Yaml;

/// <summary>
/// How a YAML text is written in its file: a stretch of a passage. YAML joins lines, takes indents away, and reads signs such
/// as <c>\"</c> for others, but drops and adds only white space: so each sign is found again by counting the signs before it.
/// </summary>
internal sealed record Writing(Passage Whole, int From, int To)
{
    private const string BlankEscapes = "tnvfrNLP_ \t\r\n";

    /// <summary>Where a sign of the text that YAML made of this stands; white space is found behind the sign before it.</summary>
    public SourceLocation At(string text, int offset)
    {
        var before = text.AsSpan(0, Math.Clamp(offset, 0, text.Length));
        var isBlank = before.Length > 0 && (before.Length == text.Length || char.IsWhiteSpace(text[before.Length]));
        var left = Signs(before);
        var quote = Whole.Text[From];
        var at = quote switch
        {
            '|' or '>' => Math.Max(From, Whole.Text.IndexOf('\n', From) + 1),
            '"' or '\'' => From + 1,
            _ => From,
        };
        while (at < To)
        {
            var (length, signs) = Unit(at, quote);
            if (isBlank ? left == 0 : signs > left)
                break;
            left -= signs;
            at += length;
        }

        return Whole.At(at);
    }

    private static int Signs(ReadOnlySpan<char> text)
    {
        var signs = 0;
        foreach (var sign in text)
            signs += char.IsWhiteSpace(sign) ? 0 : 1;
        return signs;
    }

    /// <summary>How long the next piece is, and how many signs of the text it makes.</summary>
    private (int Length, int Signs) Unit(int at, char quote)
    {
        var rest = Whole.Text.AsSpan(at, To - at);
        return (quote, rest[0], rest.Length > 1 ? rest[1] : ' ') switch
        {
            ('"', '\\', 'x') => (4, Signs(Coded(rest, 4))),
            ('"', '\\', 'u') => (6, Signs(Coded(rest, 6))),
            ('"', '\\', 'U') => (10, Signs(Coded(rest, 10))),
            ('"', '\\', var sign) => (2, BlankEscapes.Contains(sign, StringComparison.Ordinal) ? 0 : 1),
            ('\'', '\'', '\'') => (2, 1),
            ('"' or '\'', var sign, _) when sign == quote => (1, 0),
            _ => (1, Signs(rest[..1])),
        };
    }

    private static string Coded(ReadOnlySpan<char> escape, int length) =>
        escape.Length >= length && Rune.TryCreate(int.Parse(escape[2..length], NumberStyles.HexNumber, CultureInfo.InvariantCulture), out var sign)
            ? sign.ToString()
            : "";
}
