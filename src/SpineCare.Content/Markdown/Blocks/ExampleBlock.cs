using System.Net;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using SpineCare.Content.Markdown.Rendering;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown.Blocks;

/// <summary>A made-up case that shows how care may go, marked as such.</summary>
internal sealed class ExampleBlock() : BlockKind("example")
{
    public override bool RefusesCitations => false;

    public override BlockShape Read(CustomContainer block, Passage passage) =>
        !string.IsNullOrWhiteSpace(block.Arguments) && block.Count > 0 && block.All(child => child is ParagraphBlock or Markdig.Syntax.ListBlock)
            ? PlainTitle(block, passage)
            : BlockShape.Of(Misshaped(block, passage, "A block ':::example' has a title on its first line, then paragraphs or a list.",
                "Write ':::example A stiff neck after sleep', then the story."));

    public override void Write(ProseRenderer renderer, CustomContainer block)
    {
        var level = renderer.NextHeadingLevel;
        renderer.Write("<section class=\"example\">").WriteLine();
        renderer.Write($"<h{level} class=\"example__heading\"><span class=\"example__label\">Example:</span> {WebUtility.HtmlEncode(block.Arguments)}</h{level}>").WriteLine();
        renderer.WriteChildren(block);
        renderer.Write("</section>").WriteLine();
    }
}
