using System.Text.RegularExpressions;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Markdown.Lookalikes;

/// <summary>Items that make no list: the bullets of a word processor, no space after the dash, numbers right below a text.</summary>
internal static partial class ListLookalikes
{
    private const string Dashes = "Begin each item with a dash and a space, '- ', and put an empty line before the first item.";

    private const string Numbers = "Begin each item with its number, a period, and a space, such as '1. ', and put an empty line before the first item.";

    private const string Bullets = "•·‣⁃∙▪▫◦●○■□◾◆➢➤❖✓✔✗☐☑";

    private const string Digits = "0123456789";

    public static IReadOnlyList<Lookalike> All { get; } =
    [
        Of(Bullets, Bullet(), bullet => $"The sign '{bullet.Groups["at"].Value}' begins no list; readers see it in the running text.", Dashes),
        Of("-+*", Dash(), _ => "This dash begins no list item: a space is missing behind it.", Dashes),
        Of("–—", LongDash(), dash => $"The long dash '{dash.Groups["at"].Value}' begins no list item.", Dashes),
        Of(Digits, Number(), _ => "This number begins no list item: a space is missing behind it.", Numbers),
        Of(Digits, GluedNumber(), _ => "This number begins no list item: a list right below a text must begin with 1, or with an empty line.", Numbers),
        Of("aA", Letter(), _ => "A letter begins no list item; readers see these lines as running text.", Numbers),
    ];

    private static Lookalike Of(string signs, Regex form, Func<Match, string> message, string cure) => new(ProblemKind.ListPrinted, signs, form, message, _ => cure) { IsToldOnce = true };

    [GeneratedRegex($@"^[ \t]*(?<at>[{Bullets}])", RegexOptions.Multiline)]
    private static partial Regex Bullet();

    /// <summary>At the beginning of a paragraph, or in two lines of it.</summary>
    [GeneratedRegex(@"\A[ \t]*(?<at>[-+])(?=[\p{L}\u00A0""“\uFFFC])|^[ \t]*(?<at>[-+*])(?=[\p{L}\u00A0])(?=[^\n]*(?:\n[^\n]*)*?\n[ \t]*\k<at>[\p{L}\u00A0])", RegexOptions.Multiline)]
    private static partial Regex Dash();

    /// <summary>A dash "—" before one line alone may name a speaker, and either may stand where a line of a sentence breaks.</summary>
    [GeneratedRegex(@"\A[ \t]*(?<at>–)|^[ \t]*(?<at>[–—])(?=[^\n]*\n[ \t]*\k<at>)", RegexOptions.Multiline)]
    private static partial Regex LongDash();

    [GeneratedRegex(@"(?:\A|(?<=:[ \t]*\r?\n))[ \t]*(?<at>[0-9]{1,2}[.)])(?=\p{L}\p{Ll}|\u00A0)")]
    private static partial Regex Number();

    /// <summary>After a text that ends with ':', or in two lines: a lone "24." may stand where a line of a sentence breaks.</summary>
    [GeneratedRegex(@"(?<=:[ \t]*\r?\n[ \t]*)(?<at>[0-9]{1,2}[.)])(?=[ \t]+\S)|(?<=\n[ \t]*)(?<at>[0-9]{1,2}[.)])(?=[ \t]+\S[^\n]*\n[ \t]*[0-9]{1,2}[.)][ \t])")]
    private static partial Regex GluedNumber();

    [GeneratedRegex(@"(?:\A|(?<=\n))[ \t]*(?<at>[aA][.)])(?=[ \t][^\n]*\n[ \t]*[bB][.)][ \t])")]
    private static partial Regex Letter();
}
