using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SpineCare.Content.Markdown.Rendering;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown.Blocks;

/// <summary>
/// Three questions by which readers check what they take with them (teach-back; AHRQ Health Literacy Toolkit, tool 5): the
/// first line of an item asks, the lines below it answer.
/// </summary>
internal sealed class SayItBackBlock() : BlockKind("say-it-back")
{
    public const int Questions = 3;

    public override BlockShape Read(CustomContainer block, Passage passage) =>
        !string.IsNullOrWhiteSpace(block.Arguments)
            ? BlockShape.Of(Misshaped(block, passage, "A block ':::say-it-back' has no title of its own.", "Take out the words after its name."))
        : block is [Markdig.Syntax.ListBlock { IsOrdered: false, Count: Questions } list] && list.OfType<ListItemBlock>().All(IsQuestion)
            ? BlockShape.Sound
            : BlockShape.Of(Misshaped(block, passage, $"A block ':::say-it-back' holds {Questions} questions, each with its answer on the line below.",
                "Write '- How long does it last?' and on the next line, after two spaces, the answer."));

    public override void Write(ProseRenderer renderer, CustomContainer block)
    {
        var level = renderer.NextHeadingLevel;
        renderer.Write("<section class=\"say-it-back\">").WriteLine();
        renderer.Write($"<h{level} class=\"say-it-back__heading\">Can you say it back?</h{level}>").WriteLine();
        renderer.Write("<p>Answer in your own words. Then open the answer to check.</p>").WriteLine();
        renderer.Write("<ol>").WriteLine();
        foreach (var item in block.Descendants<ListItemBlock>())
            WriteItem(renderer, ((ParagraphBlock)item[0]).Inline!);
        renderer.Write("</ol></section>").WriteLine();
    }

    private static void WriteItem(ProseRenderer renderer, ContainerInline text)
    {
        renderer.Write("<li><details><summary>");
        renderer.WithoutTerms(() => WriteAll(renderer, text.TakeWhile(inline => inline is not LineBreakInline)));
        renderer.Write("</summary><p>");
        WriteAll(renderer, text.SkipWhile(inline => inline is not LineBreakInline).Skip(1));
        renderer.Write("</p></details></li>").WriteLine();
    }

    private static void WriteAll(ProseRenderer renderer, IEnumerable<Inline> inlines)
    {
        foreach (var inline in inlines)
            renderer.Write(inline);
    }

    private static bool IsQuestion(ListItemBlock item) =>
        item is [ParagraphBlock { Inline: { } text }]
        && text.TakeWhile(inline => inline is not LineBreakInline).LastOrDefault() is LiteralInline question
        && question.Content.ToString().TrimEnd().EndsWith('?')
        && text.SkipWhile(inline => inline is not LineBreakInline).Skip(1).Any();
}
