using System.Globalization;
using System.Text;

namespace SpineCare.Web.Commands.Terminals;

/// <summary>
/// What a reader sees as one sign of a line, such as a letter with its accents or an emoji of several parts: where it begins
/// and how long it is in UTF-16 units, the text that shows it, and how many cells of a terminal that takes.
/// </summary>
internal sealed record Sign(int Start, int Length, string Text, int Cells)
{
    private const string Tab = "→   ";
    private const string Unprintable = "\uFFFD";
    private const char EmojiStyle = '\uFE0F';

    /// <summary>Ranges of signs that take two cells: East Asian Wide and Fullwidth, and the symbols that are shown as emoji.</summary>
    private static readonly (int First, int Last)[] s_wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x23E9, 0x23EC), (0x23F0, 0x23F0), (0x23F3, 0x23F3), (0x25FD, 0x25FE), (0x2614, 0x2615),
        (0x2648, 0x2653), (0x267F, 0x267F), (0x2693, 0x2693), (0x26A1, 0x26A1), (0x26AA, 0x26AB), (0x26BD, 0x26BE), (0x26C4, 0x26C5),
        (0x26CE, 0x26CE), (0x26D4, 0x26D4), (0x26EA, 0x26EA), (0x26F2, 0x26F3), (0x26F5, 0x26F5), (0x26FA, 0x26FA), (0x26FD, 0x26FD),
        (0x2705, 0x2705), (0x270A, 0x270B), (0x2728, 0x2728), (0x274C, 0x274C), (0x274E, 0x274E), (0x2753, 0x2755), (0x2757, 0x2757),
        (0x2795, 0x2797), (0x27B0, 0x27B0), (0x27BF, 0x27BF), (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2B55, 0x2B55), (0x2E80, 0x303E),
        (0x3041, 0xA4CF), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE10, 0xFE19), (0xFE30, 0xFE6F), (0xFF00, 0xFF60),
        (0xFFE0, 0xFFE6), (0x1F1E6, 0x1F1FF), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The signs of a line, in order. A tab is shown as an arrow, and what would move or turn the text as a '\uFFFD'.</summary>
    public static IEnumerable<Sign> In(string line)
    {
        for (var at = 0; at < line.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(line, at);
            var text = Shown(line.Substring(at, length));
            yield return line[at] == '\t' ? new(at, length, Tab, Tab.Length) : new(at, length, text, CellsOf(text));
            at += length;
        }
    }

    /// <summary>A text in which nothing can move the cursor, change colours, or turn the order of signs.</summary>
    public static string Shown(string text) => text.Any(IsCommand)
        ? string.Concat(text.Select(sign => sign is '\t' or '\r' or '\n' ? " " : IsCommand(sign) ? Unprintable : sign.ToString()))
        : text;

    private static bool IsCommand(char sign) =>
        char.IsControl(sign) || sign is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029' or '\u200E' or '\u200F' or '\uFEFF';

    private static int CellsOf(string text)
    {
        if (text.Contains(EmojiStyle, StringComparison.Ordinal))
            return 2;
        var rune = text.EnumerateRunes().FirstOrDefault(rune => !IsMark(rune));
        return rune == default ? 0 : s_wide.Any(range => rune.Value >= range.First && rune.Value <= range.Last) ? 2 : 1;
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
