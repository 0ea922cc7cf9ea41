using Markdig.Syntax;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Markdown.Form;

/// <summary>Tells of each heading with nothing below it: the next block is a heading of its level or above, or there is none. An underlined text counts as text.</summary>
internal static class SectionForm
{
    public static IEnumerable<ContentProblem> Check(Prose prose)
    {
        Block[] blocks = [.. prose.Document.Where(block => block is not LinkReferenceDefinitionGroup and not LinkReferenceDefinition and not BlankLineBlock and not ThematicBreakBlock)];
        return from pair in blocks.Zip(blocks.Skip(1).Cast<Block?>().Append(null))
               where pair.First is HeadingBlock { IsSetext: false } heading && (pair.Second is null || (pair.Second is HeadingBlock { IsSetext: false } next && next.Level <= heading.Level))
               select ProblemKind.SectionEmpty.At(prose.Passage.At(pair.First.Span.Start), "Nothing stands below this heading.",
                   "Write the text of the section, or take the heading out.");
    }
}
