using System.Collections.Frozen;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Proofs;

/// <summary>
/// What a slip hides is not missing besides: a block whose name has a slip is told as an unknown block, and not as a missing
/// one, too. The slip is an error, so the page waits, and what is really missing is told once the slip is mended.
/// </summary>
internal static class HiddenParts
{
    private static readonly FrozenSet<ProblemKind> s_hiding = FrozenSet.Create(
        ProblemKind.BlockUnknown, ProblemKind.BlockUnclosed, ProblemKind.BlockMisshaped, ProblemKind.MarkerUnknown, ProblemKind.ParagraphTooLong,
        ProblemKind.NestedTooDeep, ProblemKind.CardUnknown, ProblemKind.SafetyRuleUnknown, ProblemKind.CitationUnseen,
        ProblemKind.BlockPrinted, ProblemKind.HeadingPrinted, ProblemKind.ListPrinted, ProblemKind.TableBroken, ProblemKind.TextIndented,
        ProblemKind.BraceAlone);

    private static readonly FrozenSet<ProblemKind> s_missing = FrozenSet.Create(
        ProblemKind.SectionMissing, ProblemKind.PartMissing, ProblemKind.EmergencyCardMissing, ProblemKind.SafetyRuleGone,
        ProblemKind.ClaimUncited, ProblemKind.NumberUncited);

    public static IReadOnlyCollection<ContentProblem> LeaveOut(IReadOnlyCollection<ContentProblem> problems) =>
        problems.Any(problem => s_hiding.Contains(problem.Kind)) ? [.. problems.Where(problem => !s_missing.Contains(problem.Kind))] : problems;
}
