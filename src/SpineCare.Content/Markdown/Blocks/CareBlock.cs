using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SpineCare.Content.Advice;
using SpineCare.Content.Markdown.Inlines;
using SpineCare.Content.Markdown.Rendering;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown.Blocks;

/// <summary>A care card of one page: ':::care urgent Call the clinic today if:', then a list.</summary>
internal sealed partial class CareBlock() : BlockKind("care")
{
    private sealed record Card(CareLevel Level, Prose Heading);

    public override BlockShape Read(CustomContainer block, Passage passage)
    {
        var (word, heading) = Parts(block, passage);
        if (!CareLevels.ByName.TryGetValue(word, out var level))
        {
            return BlockShape.Of(Misshaped(block, passage, $"There is no level of urgency '{word}'.{Spelling.DidYouMean(word, CareLevels.ByName.Keys)}",
                $"Write one of: {string.Join(", ", CareLevels.ByName.Keys.Order(StringComparer.Ordinal))}. Then the heading on the same line."));
        }

        if (heading.Text.Length == 0 || block is not [Markdig.Syntax.ListBlock { IsOrdered: false, Count: <= CareCard.MostItems }])
        {
            return BlockShape.Of(Misshaped(block, passage, $"A care card has a heading on its first line, then a list of at most {CareCard.MostItems} items.",
                "Write ':::care urgent Call the clinic today if:', then items that begin with '- '."));
        }

        var line = Prose.ParseLine(heading);
        block.SetData(typeof(Card), new Card(level, line));
        return new(
            [.. line.Problems, .. CardHeading.Check(line, level), .. Misplaced(line.Document, level, heading), .. CitationsIn(line), .. Misplaced(block, level, passage)],
            line.Mentions);
    }

    public override void Write(ProseRenderer renderer, CustomContainer block)
    {
        var card = (Card)block.GetData(typeof(Card))!;
        CareCardMarkup.Write(renderer, card.Level, card.Heading, renderer.NextHeadingLevel, () => renderer.WriteChildren(block));
    }

    private static IEnumerable<ContentProblem> CitationsIn(Prose heading) => heading.Document.Descendants<CitationInline>()
        .Select(citation => ProblemKind.CitationMisplaced.At(heading.Passage.At(citation.Span.Start), "A heading holds no citation.",
            "Cite the claim where the text of the page makes it, and take the citation out here."));

    private static IEnumerable<ContentProblem> Misplaced(MarkdownObject text, CareLevel level, Passage passage) =>
        level != CareLevel.Emergency ? [] : text.Descendants<Inline>()
            .Where(CardHeading.LeadsAway)
            .Select(link => ProblemKind.CardHoldsLink.At(passage.At(link.Span.Start), "An emergency card holds no link but the emergency number.",
                "Take the link out, or put it in the text after the card."));

    /// <summary>The level, and the heading as it stands in the file: Markdig has unescaped its own copy once already.</summary>
    private static (string Level, Passage Heading) Parts(CustomContainer block, Passage passage)
    {
        var line = FirstLine().Match(passage.Text, block.Span.Start);
        var place = passage.At(line.Groups["heading"].Index);
        return (line.Groups["level"].Value, new(passage.File, line.Groups["heading"].Value, place.Line, place.Column - 1));
    }

    [GeneratedRegex(@"\G:+[ \t]*care(?:[ \t]+(?<level>\S+))?[ \t]*(?<heading>.*?)[ \t]*\r?$", RegexOptions.Multiline)]
    private static partial Regex FirstLine();
}
