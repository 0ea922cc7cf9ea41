using System.Globalization;
using System.Text.RegularExpressions;

namespace SpineCare.Content.Changes;

/// <summary>
/// The text of an earlier version that is to be used again. Its front matter must not claim that it was last changed long ago:
/// the lines 'changed' and 'change_note' tell of the return, and nothing else in it is touched.
/// </summary>
public static partial class EarlierText
{
    /// <summary>The text with its two lines told anew. A text without front matter stays as it is.</summary>
    public static string BroughtBack(string text, DateOnly today, string note)
    {
        var head = Head().Match(text);
        if (!head.Success)
            return text;
        var yaml = head.Groups["yaml"];
        var end = head.Groups["end"].Value;
        var told = Tell(Tell(yaml.Value, "changed", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), end), "change_note", note, end);
        return $"{text[..yaml.Index]}{told}{text[(yaml.Index + yaml.Length)..]}";
    }

    /// <summary>True where two texts differ in nothing but how they tell of their last change, and how their lines end.</summary>
    public static bool AreSame(string one, string other) => Bare(one) == Bare(other);

    /// <summary>The text with the line ends of another: CR LF where all of its lines end so, LF where none does.</summary>
    public static string WithLineEndsOf(string other, string text)
    {
        var (lines, carriages) = (other.Count(sign => sign == '\n'), CarriageReturn().Count(other));
        if (lines == 0 || (carriages > 0 && carriages < lines))
            return text;
        return carriages > 0 ? WithLineFeeds(text).Replace("\n", "\r\n", StringComparison.Ordinal) : WithLineFeeds(text);
    }

    private static string Bare(string text) => BroughtBack(WithLineFeeds(text), default, "");

    /// <summary>Not ReplaceLineEndings: it takes other signs for line ends, too.</summary>
    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>Puts a line in the place of a key with its value, which may take up more lines; a missing key is added.</summary>
    private static string Tell(string yaml, string key, string value, string end)
    {
        var line = $"{key}: {value}";
        var field = Regex.Match(yaml, $@"^{key}[ \t]*:[^\r\n]*(\r?\n(?=[ \t]+\S|[ \t]*\r?\n[ \t]+\S)[^\r\n]*)*", RegexOptions.Multiline);
        return field.Success ? $"{yaml[..field.Index]}{line}{yaml[(field.Index + field.Length)..]}" : $"{yaml}{line}{end}";
    }

    [GeneratedRegex(@"\A(\uFEFF|\u00EF\u00BB\u00BF)?---[ \t]*(?<end>\r?\n)(?<yaml>(.*\n)*?)---[ \t]*(\r?\n|\z)", RegexOptions.ExplicitCapture)]
    private static partial Regex Head();

    [GeneratedRegex("\r\n")]
    private static partial Regex CarriageReturn();
}
