using System.Text.RegularExpressions;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Markdown.Lookalikes;

/// <summary>Stars, braces, boxes, and backslashes that were meant as Markdown and stay in the text.</summary>
internal static partial class MarkLookalikes
{
    public static IReadOnlyList<Lookalike> All { get; } =
    [
        Of("*", Spaced(), "Readers see these stars: a blank stands inside them.", stars => $"Write '{Tight(stars.Value)}', with no blank beside the stars."),
        Of("*_", Left(), "Readers see these stars: they have no partner.", _ => "Put two stars before the words and two behind them, as in '**gently**'. For a real star, write '\\*'.") with { IsToldOnce = true },
        Of("~", Struck(), "Readers see these signs: a text cannot be struck out here.", _ => "Take the signs out, and the old words with them.") with { IsToldOnce = true },
        Of("[", Box(), "Readers see this box as it is typed.", _ => "Take the box out. A block ':::checklist' prints a box before each item."),
        Of("\\", Backslash(), "Readers see this '\\'.", _ => "Take it out. For a new paragraph, write an empty line."),
        new(ProblemKind.BraceAlone, "{", OpenBrace(), _ => "The brace '{' is not closed.", brace => PairOf(brace.Groups["word"].Value)),
        new(ProblemKind.BraceAlone, "}", ClosingBrace(), _ => "The brace '}' closes nothing.", brace => PairOf(brace.Groups["word"].Value)),
    ];

    private static Lookalike Of(string signs, Regex form, string message, Func<Match, string> cure) => new(ProblemKind.MarkPrinted, signs, form, _ => message, cure);

    private static string Tight(string stars)
    {
        var signs = stars.StartsWith("**", StringComparison.Ordinal) ? "**" : "*";
        return signs + stars.Trim('*').Trim() + signs;
    }

    /// <summary>A phone number in braces would not be dialled, and readers would see its word.</summary>
    private static string PairOf(string word) => word.Length > 0 ? $"Write '{{{word}}}'. For a real brace, write '\\{{' or '\\}}'." : "Take it out. For a real brace, write '\\{' or '\\}'.";

    /// <summary>Two stars on each side anywhere; one star only around a word or more, since "2 * 3 * 4" is a sum.</summary>
    [GeneratedRegex(@"\*\*(?!\*)(?:[^\s*][^*\n]{0,200}\s|\s[^*\n]{0,200}[^\s*]|\s[^*\n]{1,200}\s)\*\*(?!\*)|(?<![^\s(""“])\*(?:\p{L}[^*\n]{0,200}\s|\s[^*\n]{0,200}\p{L})\*(?=[\s.,;:!?)""”]|\z)")]
    private static partial Regex Spaced();

    /// <summary>Also two underscores at a word, but not the line of a form: "Name: ____".</summary>
    [GeneratedRegex(@"\*\*+|(?<![_\p{L}\p{N}])__(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])__(?![_\p{L}\p{N}])")]
    private static partial Regex Left();

    [GeneratedRegex("~~")]
    private static partial Regex Struck();

    [GeneratedRegex(@"\A\[[ xX]?\](?=\s)")]
    private static partial Regex Box();

    [GeneratedRegex(@"\\\s*\z")]
    private static partial Regex Backslash();

    [GeneratedRegex(@"\{[ \t]*(?<word>[a-z]+(?:-[a-z]+)*)?")]
    private static partial Regex OpenBrace();

    [GeneratedRegex(@"(?<word>[a-z]+(?:-[a-z]+)*)?[ \t]*(?<at>\})")]
    private static partial Regex ClosingBrace();
}
