using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SpineCare.Content.Advice;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown.Blocks;

/// <summary>A care card of one page: ':::care urgent Call the clinic today if:', then a list.</summary>
internal sealed class CareBlock() : BlockKind("care")
{
    private const int MostItems = 7;

    public override BlockShape Read(CustomContainer block, Passage passage)
    {
        var (word, heading) = Parts(block);
        if (!CareLevels.ByName.TryGetValue(word, out var level))
        {
            return BlockShape.Of(Misshaped(block, passage, $"There is no level of urgency '{word}'.{Spelling.DidYouMean(word, CareLevels.ByName.Keys)}",
                $"Write one of: {string.Join(", ", CareLevels.ByName.Keys)}. Then the heading on the same line."));
        }

        if (heading.Length == 0 || block is not [Markdig.Syntax.ListBlock { IsOrdered: false, Count: <= MostItems }])
        {
            return BlockShape.Of(Misshaped(block, passage, $"A care card has a heading on its first line, then a list of at most {MostItems} items.",
                "Write ':::care urgent Call the clinic today if:', then items that begin with '- '."));
        }

        var line = Prose.ParseLine(new(passage.File, heading, passage.At(block.Span.Start).Line, 0));
        block.SetData(typeof(Prose), line);
        return BlockShape.Of([.. line.Problems, .. LinksIn(block, level, passage)]);
    }

    public override void Write(ProseRenderer renderer, CustomContainer block)
    {
        var level = CareLevels.ByName[Parts(block).Level];
        CareCardMarkup.Write(renderer, level, (Prose)block.GetData(typeof(Prose))!, renderer.NextHeadingLevel, () => renderer.WriteChildren(block));
    }

    private static IEnumerable<ContentProblem> LinksIn(CustomContainer block, CareLevel level, Passage passage) =>
        level != CareLevel.Emergency ? [] : block.Descendants<Inline>()
            .Where(inline => inline is LinkInline or AutolinkInline)
            .Select(link => ProblemKind.CardHoldsLink.At(passage.At(link.Span.Start), "An emergency card holds no link but the emergency number.",
                "Take the link out, or put it in the text after the card."));

    private static (string Level, string Heading) Parts(CustomContainer block)
    {
        var words = (block.Arguments ?? "").Trim().Split(' ', 2, StringSplitOptions.TrimEntries);
        return (words[0], words.Length > 1 ? words[1] : "");
    }
}
