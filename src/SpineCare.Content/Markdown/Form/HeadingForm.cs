using System.Text.RegularExpressions;
using Markdig.Syntax;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Markdown.Form;

/// <summary>Checks the words of each heading: short, said once, in small letters, and with no stop at the end.</summary>
internal static partial class HeadingForm
{
    /// <summary>As long as a title may be: a longer one breaks into three lines on a phone.</summary>
    public const int Longest = 65;

    /// <summary>Fewer capitals may be an abbreviation, such as WCAG.</summary>
    private const int FewestCapitals = 6;

    public static IEnumerable<ContentProblem> Check(Prose prose)
    {
        var met = new Dictionary<string, SourceLocation>(StringComparer.OrdinalIgnoreCase);
        var underlined = prose.Document.OfType<HeadingBlock>().Where(heading => heading.IsSetext).Select(heading => prose.Passage.At(heading.Span.Start)).ToHashSet();
        foreach (var part in prose.Parts.Where(part => part.Name == Part.Heading && part.Path[^1].Text.Length > 0 && !underlined.Contains(part.Place)))
        {
            var words = part.Path[^1].Text;
            if (words.Length > Longest)
                yield return ProblemKind.HeadingTooLong.At(part.Place, $"The heading has {words.Length} letters and signs; {Longest} is the most.", "Say in the heading what the section is about, and the rest below it.");
            if (Form(words) is var (message, cure))
                yield return ProblemKind.HeadingForm.At(part.Place, message, cure);
            if (!met.TryAdd(string.Join('#', part.Path.SkipLast(1).Select(above => above.Anchor).Append(words)), part.Place))
                yield return ProblemKind.HeadingTwice.At(part.Place, $"The heading '{words}' stands on the page already.", "Say what is new in this section, or put the two sections together.");
        }

        foreach (var place in underlined)
        {
            yield return ProblemKind.HeadingUnderlined.At(place, "The line of dashes below this text makes a heading of it.",
                "For a heading, begin the line with '## ' and take out the dashes. For a line across the page, put an empty line before the dashes.");
        }
    }

    private static (string Message, string Cure)? Form(string words) =>
        !words.Any(char.IsLower) && words.Count(char.IsUpper) >= FewestCapitals ? ("The heading is all in capitals, which are hard to read.", $"Write it in small letters: '{words[..1] + words[1..].ToLowerInvariant()}'.")
        : Stop().IsMatch(words) ? ($"The heading ends with '{words[^1]}'.", $"Take it out: '{words[..^1].TrimEnd()}'.")
        : null;

    /// <summary>Not the period of "U.S." or "Dr. A. Lee, Jr."</summary>
    [GeneratedRegex(@"(?<!\b\p{L}\.\p{L}|\b(etc|Jr|Sr|Inc|Dr|No|vs))(?<!\.)[.]\z|[:;,]\z")]
    private static partial Regex Stop();
}
