using System.Text;
using System.Text.RegularExpressions;

namespace SpineCare.Web.Ready;

/// <summary>
/// Takes the indentation out of a page. White space that holds a line end becomes one line end: readers see one space for either,
/// so that no words join. Tags, comments, and the elements in which white space counts stay as they are.
/// </summary>
public static partial class WhiteSpace
{
    public static byte[] Collapse(byte[] page) => Encoding.UTF8.GetBytes(Collapse(Encoding.UTF8.GetString(page)));

    public static string Collapse(string page) => Parts().Replace(page, part => IsSpace(part) && part.Value.Contains('\n', StringComparison.Ordinal) ? "\n" : part.Value);

    private static bool IsSpace(Match part) => part.Groups["space"].Success;

    [GeneratedRegex("""
        <(pre|textarea|script|style)\b.*?</\1\s*>
        | <!--.*?-->
        | <[/!]?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>
        | (?<space>[\x20\t\r\n\f]{2,})
        """, RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
