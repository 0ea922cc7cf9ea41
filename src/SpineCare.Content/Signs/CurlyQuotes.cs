using System.Text.RegularExpressions;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Signs;

/// <summary>Tells of values that stand in the curly quotes of a word processor: readers see those, while straight ones are a part of YAML.</summary>
internal static partial class CurlyQuotes
{
    public static IEnumerable<ContentProblem> Check(Passage yaml) => Value().Matches(yaml.Text).Select(match => match.Groups["value"]).Select(value =>
        ProblemKind.QuotesCurly.At(yaml.At(value.Index), "Readers see these curly quotes; they do not begin and end a value.", $"Write straight ones, or none: \"{value.Value[1..^1]}\"."));

    [GeneratedRegex(@"^[ \t]*(?:- +)?[A-Za-z_]+:[ \t]+(?<value>[“”„‘’][^“”„‘’""\r\n]*[“”‘’""])[ \t]*\r?$", RegexOptions.Multiline)]
    private static partial Regex Value();
}
