using System.Text.RegularExpressions;
using Markdig.Syntax;
using SpineCare.Content.Claims.Counting;
using SpineCare.Content.Markdown.Parsing;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Markdown.Form;

/// <summary>Checks that the text alternative of a picture says what one sees (WCAG 2.2, 1.1.1), and that its numbers are explained.</summary>
internal sealed partial record FigureWords(string File, string Title, Prose Caption, string Alternative)
{
    public IEnumerable<ContentProblem> CheckAlternative(SourceLocation place)
    {
        if (Problem(Alternative, Caption.Passage.Text, File) is var (message, cure))
            yield return ProblemKind.AlternativeSaysNothing.At(place, message, cure);
    }

    /// <summary>A picture of numbers says how to read it, and its caption cites their source.</summary>
    public IEnumerable<ContentProblem> CheckNumbers(SourceLocation place, bool hasReading)
    {
        string[] texts = [Caption.Document.LastChild is ParagraphBlock { Inline: { } inline } ? PlainText.Of(inline) : "", Title, Alternative];
        if (texts.SelectMany(text => Counts.In(text)).Select(count => count.Text).FirstOrDefault() is not { } number)
            yield break;
        if (!hasReading)
        {
            yield return ProblemKind.FigureReadingMissing.At(place, $"The picture shows a number, '{number}', and no line says how to read it.",
                "Add a line that begins with 'reading:' and says it, such as 'Each dot is one person. The filled ones felt sore'.");
        }

        // A sentence of the caption that counts and cites nothing is told where all such sentences are.
        if (!Caption.Mentions.Any(mention => mention.Kind == MentionKind.Reference) && !Counts.In(texts[0]).Any())
        {
            yield return ProblemKind.NumberUncited.At(place, $"The picture shows a number, '{number}', and its caption no source.",
                "End the caption with its source, such as [@key], before the period, or leave the number out.");
        }
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
