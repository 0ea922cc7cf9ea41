using System.Text.RegularExpressions;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Markdown.Lookalikes;

/// <summary>Braces without their partner: a phone number would not be dialled, and readers see the word itself.</summary>
internal static partial class BraceLookalikes
{
    public static IReadOnlyList<Lookalike> All { get; } =
    [
        new(ProblemKind.BraceAlone, Open(), _ => "The brace '{' is not closed.", brace => Cure(brace.Groups["word"].Value)),
        new(ProblemKind.BraceAlone, Closing(), _ => "The brace '}' closes nothing.", brace => Cure(brace.Groups["word"].Value)),
    ];

    private static string Cure(string word) => word.Length > 0 ? $"Write '{{{word}}}'. For a real brace, write '\\{{' or '\\}}'." : "Take it out. For a real brace, write '\\{' or '\\}'.";

    [GeneratedRegex(@"\{[ \t]*(?<word>[a-z]+(?:-[a-z]+)*)?")]
    private static partial Regex Open();

    [GeneratedRegex(@"(?<word>[a-z]+(?:-[a-z]+)*)?[ \t]*(?<at>\})")]
    private static partial Regex Closing();
}
