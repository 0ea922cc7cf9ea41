using System.Collections.Immutable;

namespace SpineCare.Content.Problems;

/// <summary>A mistake in the content: what is wrong, where, and how to mend it. A value, never an exception.</summary>
public sealed record ContentProblem(ProblemKind Kind, SourceLocation Location, string Message, string Cure)
{
    public bool IsError => Kind.Severity == Severity.Error;

    /// <summary>The word for how bad it is, and its code: <c>error SC101</c>.</summary>
    public string Label => $"{Kind.Severity.ToString().ToLowerInvariant()} {Kind.Code}";

    /// <summary>Problems by file and place, each told once.</summary>
    public static ImmutableArray<ContentProblem> InOrder(IEnumerable<ContentProblem> problems) =>
    [
        .. problems.Distinct()
            .OrderBy(problem => problem.Location.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Location.Line)
            .ThenBy(problem => problem.Location.Column),
    ];

    /// <summary>The line that compilers print: <c>file(line,column): error SC101: message</c>.</summary>
    public override string ToString() => $"{Location}: {Label}: {Message}";
}
