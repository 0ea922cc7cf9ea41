using System.Text.RegularExpressions;
using Markdig.Syntax;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown.Lookalikes;

/// <summary>Finds what readers would see as it is typed. What two lookalikes claim is told once.</summary>
internal static class PrintedMarks
{
    private static readonly Lookalike[] s_inText = [.. LinkLookalikes.All, .. MarkLookalikes.All];

    private static readonly Lookalike[] s_inParagraphs = [.. TableLookalikes.All, .. BlockLookalikes.All, .. s_inText, .. ListLookalikes.All];

    /// <summary>Colons are told where they first stand in a text: those of the end are the same slip as those of the beginning.</summary>
    public static IEnumerable<ContentProblem> Check(Passage passage, IEnumerable<Block> blocks)
    {
        var found = blocks.OfType<LeafBlock>().Where(leaf => leaf.Inline is not null).SelectMany(leaf => Check(PrintedText.Of(leaf, passage), leaf, passage)).ToArray();
        var colons = found.FirstOrDefault(problem => problem.Kind == ProblemKind.BlockPrinted);
        return found.Where(problem => problem.Kind != ProblemKind.BlockPrinted || problem == colons);
    }

    private static IEnumerable<ContentProblem> Check(PrintedText printed, LeafBlock leaf, Passage passage)
    {
        List<Match> taken = [];
        foreach (var lookalike in leaf is ParagraphBlock { Parent: not Markdig.Extensions.Tables.TableCell } ? s_inParagraphs : s_inText)
        {
            var found = lookalike.In(printed.Text).Where(match => !taken.Exists(other => Meet(other, match))).ToArray();
            taken.AddRange(found);
            foreach (var match in lookalike.IsToldOnce ? found.Take(1) : found)
                yield return lookalike.Kind.At(passage.At(printed.Start + Lookalike.PlaceOf(match)), lookalike.Message(match), lookalike.Cure(match));
        }
    }

    private static bool Meet(Match one, Match other) => one.Index < other.Index + other.Length && other.Index < one.Index + one.Length;
}
