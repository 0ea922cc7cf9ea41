using System.Net;
using System.Text.RegularExpressions;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Signs;

/// <summary>
/// Finds signs that come with a text from a word processor, an email, or a web page, and do not belong in it: signs that nobody
/// sees, broken letters, codes of web pages, little pictures. Each sort is told once a line.
/// </summary>
internal static partial class OddSigns
{
    /// <summary>The odd signs of a text. In YAML, what stands behind a '#' is for writers alone.</summary>
    public static IEnumerable<ContentProblem> Check(Passage passage, bool isYaml = false) =>
        Odd().Matches(passage.Text)
            .Where(match => !isYaml || !passage.Text[(passage.Text.LastIndexOf('\n', match.Index) + 1)..match.Index].TrimStart().StartsWith('#'))
            .Select(match => (Match: match, Problem: Problem(match, passage.At(match.Index))))
            .DistinctBy(found => (found.Problem.Kind, found.Problem.Location.Line))
            .Select(found => found.Problem);

    private static ContentProblem Problem(Match match, SourceLocation place) => match switch
    {
        _ when match.Groups["broken"].Success => ProblemKind.SignBroken.At(place, $"Readers see '{match.Value}' here: a letter broke on its way into the file.",
            "Type the letter or sign anew. If it came from another program, save the text there as UTF-8 and copy it again."),
        _ when match.Groups["picture"].Success => ProblemKind.Emoji.At(place, $"The little picture '{match.Value}' stands among the letters.",
            "Say it in words: programs that read a page aloud say the name of the picture."),
        _ when match.Groups["code"].Success => ProblemKind.SignCoded.At(place, $"'{match.Value}' is the code of a sign in web pages.", CureOf(match.Value)),
        _ => ProblemKind.SignInvisible.At(place, $"A sign that nobody sees stands here ({NameOf(match.Value[0])}).",
            "Delete it: go to this place, and delete the letters on both sides, too. Then type them anew."),
    };

    private static string CureOf(string code) => WebUtility.HtmlDecode(code) switch
    {
        "\u00A0" => "Write a plain space.",
        "<" or ">" or "*" or "[" or "]" or "{" or "}" => $"Write the sign itself with a '\\' before it: '\\{WebUtility.HtmlDecode(code)}'.",
        var sign when sign == code || sign.Any(char.IsControl) => "Write the sign itself, or take the code out.",
        var sign => $"Write the sign itself: '{sign}'.",
    };

    private static string NameOf(char sign) => sign switch
    {
        '\u00AD' => "a soft hyphen",
        '\u200B' or '\u2060' or '\uFEFF' => "a space of no width",
        '\u2028' or '\u2029' or '\u0085' or '\v' or '\f' => "an end of a line or page from a word processor",
        _ => $"U+{(int)sign:X4}",
    };

    /// <summary>
    /// Broken: the replacement sign, signs of one font, letters of UTF-8 that were read as Windows text. A code in an address is
    /// a part of it.
    /// </summary>
    [GeneratedRegex("""
        (?<broken> [\uFFFD\uE000-\uF8FF]+ | [\uDB80-\uDBFF][\uDC00-\uDFFF] | â€[™œž˜¦“”\u009D\u0093\u0094¢\u0099\u009C] | Ã[©¨¡³±¶¼¤\u00A0-\u00BF] | Â(?=[\u00A0 ]) )
        | (?<picture> (?: [\uD83C-\uD83E][\uDC00-\uDFFF] [\uFE0F\u200D]* | [✅❌❗❓⭐⚠☎✨❤⏰☀] [\uFE0F\u200D]* )+ )
        | (?<code> & (?: \#[0-9]{1,7}; | \#[xX][0-9a-fA-F]{1,6}; | [A-Za-z][A-Za-z0-9]{1,30}; | nbsp\b ) (?<! (?: https?:// | \]\( | \\ ) \S{0,300} ) )
        | [\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Odd();
}
