using System.Collections.Immutable;

namespace SpineCare.Content.Problems;

/// <summary>
/// Takes the accepted warnings of a file out of its problems. An acceptance that nothing needs is itself a problem, unless an
/// error may hide the warning.
/// </summary>
internal static class Acceptances
{
    public static IEnumerable<ContentProblem> Apply(ImmutableArray<Acceptance> acceptances, IReadOnlyCollection<ContentProblem> problems) =>
    [
        .. problems.Where(problem => problem.IsError || acceptances.All(accepted => accepted.Code != problem.Kind.Code)),
        .. acceptances.Where(accepted => problems.All(problem => !problem.IsError && problem.Kind.Code != accepted.Code)).Select(accepted =>
            ProblemKind.AcceptanceUnneeded.At(accepted.Place, $"The text has no warning {accepted.Code} any more.",
                "Take the line out, so that the next such warning is seen.")),
    ];
}
