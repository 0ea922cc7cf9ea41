using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using SpineCare.Content.Markdown.Blocks;
using SpineCare.Content.Markdown.Lookalikes;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Markdown.Form;

/// <summary>Finds in a parsed text what Markdown takes without a word, and readers stumble over.</summary>
internal static class FormCheck
{
    public static IEnumerable<ContentProblem> Check(Prose prose)
    {
        var blocks = Blocks(prose.Document).ToArray();
        return
        [
            .. LinkWords.Check(prose.Passage, blocks),
            .. HeadingForm.Check(prose),
            .. SectionForm.Check(prose),
            .. ListForm.Check(prose.Passage, blocks),
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
