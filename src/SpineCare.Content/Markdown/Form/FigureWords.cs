using System.Text.RegularExpressions;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Markdown.Form;

/// <summary>Checks that the text alternative of a picture says what one sees (WCAG 2.2, 1.1.1).</summary>
internal static partial class FigureWords
{
    public static IEnumerable<ContentProblem> Check(string alternative, string caption, string file, SourceLocation place)
    {
        if (Problem(alternative, caption, file) is var (message, cure))
            yield return ProblemKind.AlternativeSaysNothing.At(place, message, cure);
    }

    private static (string Message, string Cure)? Problem(string alternative, string caption, string file) =>
        alternative.Length == 0 ? null
        : Same(alternative, caption) ? ("The text alternative says the same as the caption, so those who listen hear it twice.", "Write what one sees in the picture, such as 'Hands wrap a warm pack in a towel'.")
        : Same(alternative, file) || Same(alternative, Path.GetFileNameWithoutExtension(file)) || FileName().IsMatch(alternative) ? ("The text alternative is the name of the file.", "Write what one sees in the picture, such as 'Hands wrap a warm pack in a towel'.")
        : Lead().Match(alternative) is { Success: true } lead ? ($"The text alternative begins with '{lead.Value.Trim()}', which those who listen are told anyway.", $"Begin with what one sees: '{Rest(alternative[lead.Length..])}'.")
        : null;

    private static bool Same(string one, string other) => string.Equals(Letters(one), Letters(other), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string Rest(string text) => text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];

    [GeneratedRegex(@"^\s*(an? |the )?(image|picture|pic|photo|photograph|figure|graphic|illustration|drawing|diagram)\b( of( an?| the)? |:? ?\z|: )", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^\S+\.(svg|png|jpe?g|webp|avif|gif)\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex FileName();
}
