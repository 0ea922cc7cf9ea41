using System.Collections.Frozen;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Proofs;

/// <summary>Of an error and a weakness of form at one place, only the error is told: whoever mends it sees the rest of the line.</summary>
internal static class SamePlaces
{
    private static readonly FrozenSet<ProblemKind> s_form = FrozenSet.Create(
        ProblemKind.LinkSaysNothing, ProblemKind.LinkWordsTwice, ProblemKind.HeadingTwice, ProblemKind.HeadingTooLong, ProblemKind.HeadingForm,
        ProblemKind.HeadingUnderlined, ProblemKind.SectionEmpty, ProblemKind.CardHeadingForm, ProblemKind.CardMisplaced);

    public static IEnumerable<ContentProblem> LeaveOut(IReadOnlyCollection<ContentProblem> problems)
    {
        var errors = problems.Where(problem => problem.IsError).Select(problem => problem.Location).ToHashSet();
        return problems.Where(problem => !s_form.Contains(problem.Kind) || !errors.Contains(problem.Location));
    }
}
