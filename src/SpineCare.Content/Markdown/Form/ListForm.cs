using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown.Form;

/// <summary>Checks that a list is short, and that no line of text sticks to its last item.</summary>
internal static partial class ListForm
{
    /// <summary>The most items that readers keep in mind.</summary>
    public const int MostItems = 7;

    /// <summary>A care card says itself how many items it may hold.</summary>
    public static IEnumerable<ContentProblem> Check(Passage passage, IReadOnlyCollection<Block> blocks) =>
    [
        .. blocks.OfType<ListBlock>().Where(list => list.Count > MostItems && list.Parent is not CustomContainer { Info: "care" }).Select(list => ProblemKind.ListTooLong.At(passage.At(list[MostItems].Span.Start),
            $"The list has {list.Count} items; {MostItems} is the most.", "Keep the ones that matter most, or make two lists, each with a heading.")),
        .. blocks.OfType<ParagraphBlock>().Where(text => text.Parent is ListItemBlock).SelectMany(text => Glued(passage, text)).Select(at => ProblemKind.LineGlued.At(passage.At(at),
            "This line belongs to the list item above it.", "Put an empty line before it. If it belongs to the item, begin it with two spaces.")),
        .. blocks.OfType<CodeBlock>().Where(code => code is not FencedCodeBlock).Select(code => ProblemKind.TextIndented.At(passage.At(FirstSign(passage, code)),
            "This line is indented so far that readers see it as it is typed, in the letters of a typewriter.", "Begin it at the left margin.")),
    ];

    /// <summary>Where a sentence begins at the left margin after an item that ended its own: Markdown takes it into the item.</summary>
    private static IEnumerable<int> Glued(Passage passage, ParagraphBlock text)
    {
        var margin = ((ListItemBlock)text.Parent!).Column;
        return Sentence().Matches(passage.Text[text.Span.Start..Math.Min(passage.Text.Length, text.Span.End + 1)])
            .Where(line => line.Groups["indent"].Length <= margin)
            .Select(line => text.Span.Start + line.Groups["at"].Index).Take(1);
    }

    private static int FirstSign(Passage passage, Block block)
    {
        var at = block.Span.Start;
        while (at < block.Span.End && char.IsWhiteSpace(passage.Text[at]))
            at++;
        return at;
    }

    [GeneratedRegex(@"[.?!:][""'”’)\]]*[ \t]*\r?\n(?<indent>[ \t]*)(?<at>\p{Lu})")]
    private static partial Regex Sentence();
}
