using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using SpineCare.Content.Markdown.Blocks;
using SpineCare.Content.Markdown.Lookalikes;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Markdown.Form;

/// <summary>Finds in a parsed text what Markdown takes without a word, and readers stumble over.</summary>
internal static class FormCheck
{
    /// <summary>
    /// What was found in a text so far, and what its form tells besides. Where a list or a heading is none because of a slip, what
    /// its block or its word lacks for that reason is not told as well.
    /// </summary>
    public static ImmutableArray<ContentProblem> Add(Prose prose, IEnumerable<ContentProblem> problems)
    {
        ContentProblem[] found = [.. Check(prose)];
        var headings = found.Where(problem => problem.Kind == ProblemKind.HeadingPrinted).Select(problem => problem.Location.Line).ToHashSet();
        var lists = found.Where(problem => problem.Kind == ProblemKind.ListPrinted).Select(problem => problem.Location.Line).ToArray();
        var blocks = prose.Document.OfType<CustomContainer>()
            .Select(block => (Place: prose.Passage.At(block.Span.Start), End: prose.Passage.At(block.Span.End).Line))
            .Where(block => Array.Exists(lists, line => line > block.Place.Line && line < block.End))
            .Select(block => block.Place).ToHashSet();
        return
        [
            .. problems.Where(problem => !(problem.Kind == ProblemKind.MarkerUnknown && headings.Contains(problem.Location.Line))
                && !(problem.Kind == ProblemKind.BlockMisshaped && blocks.Contains(problem.Location))),
            .. found,
        ];
    }

    private static IEnumerable<ContentProblem> Check(Prose prose)
    {
        var blocks = Blocks(prose.Document).ToArray();
        return
        [
            .. LinkWords.Check(prose.Passage, blocks),
            .. HeadingForm.Check(prose),
            .. SectionForm.Check(prose),
            .. ListForm.Check(prose.Passage, blocks),
            .. ChanceForm.Check(prose.Document),
            .. TableForm.Check(prose.Passage, blocks),
            .. PrintedMarks.Check(prose.Passage, blocks),
        ];
    }

    /// <summary>The blocks of a text and all inside them, without the typed blocks that are not read as Markdown.</summary>
    private static IEnumerable<Block> Blocks(ContainerBlock container) => container.SelectMany(block => block switch
    {
        CustomContainer typed when typed.ClosingFencedCharCount == 0 || BlockKind.Find(typed.Info) is not { HoldsProse: true } => [],
        ContainerBlock inner => Blocks(inner).Prepend(inner),
        _ => [block],
    });
}
