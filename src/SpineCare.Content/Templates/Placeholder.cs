using System.Text.RegularExpressions;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Templates;

/// <summary>The mark of a text that nobody has written yet. A draft may hold it; what readers will see may not.</summary>
internal static partial class Placeholder
{
    public const string Name = "write";
    public const string Mark = $"{{{Name}}}";

    public static ContentProblem At(SourceLocation place) => ProblemKind.TextUnwritten.At(place, $"A text is still to be written here: '{Mark}'.",
        $"Put your own words in the place of the ones before '{Mark}', and take the mark out. A page can wait as a draft: 'draft: true'.");

    /// <summary>Every mark in a text that is no Markdown is a problem.</summary>
    public static IEnumerable<ContentProblem> Check(Passage text) => MarkForm().Matches(text.Text).Select(mark => At(text.At(mark.Index)));

    [GeneratedRegex(@"\{write\}")]
    private static partial Regex MarkForm();
}
