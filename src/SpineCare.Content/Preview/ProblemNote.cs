using System.Collections.Immutable;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Preview;

/// <summary>A problem as a preview tells it: with the line of the file that it stands on.</summary>
/// <param name="Number">Its number on the page, from 1; 0 for one that stands in another file.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="SourceLine">The line as it stands in the file, or what of a long one is near the problem; "" where it is not known.</param>
public sealed record ProblemNote(int Number, ContentProblem Problem, string SourceLine)
{
    private const int MostSigns = 100;

    /// <summary>The notes of problems, with no number.</summary>
    internal static ImmutableArray<ProblemNote> Of(IEnumerable<ContentProblem> problems, SourceSet sources) =>
        [.. problems.Select(problem => new ProblemNote(0, problem, LineOf(problem.Location, sources)))];

    private static string LineOf(SourceLocation place, SourceSet sources) =>
        sources.Texts.TryGetValue(place.File, out var source) && source.Text.Split('\n').ElementAtOrDefault(place.Line - 1) is { } line
            ? Near(line.TrimEnd(), place.Column)
            : "";

    private static string Near(string line, int column)
    {
        if (line.Length <= MostSigns)
            return line;
        var from = Math.Clamp(column - 1 - (MostSigns / 3), 0, line.Length - MostSigns);
        return $"{(from > 0 ? "…" : "")}{line.AsSpan(from, MostSigns)}{(from + MostSigns < line.Length ? "…" : "")}";
    }
}
