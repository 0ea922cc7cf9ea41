using System.Net;
using Markdig.Extensions.CustomContainers;
using SpineCare.Content.Markdown.Rendering;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown.Blocks;

/// <summary>A block that is one list with a heading: key points, steps, checklist, do, don't. Words after its name replace the heading.</summary>
internal sealed class ListBlock(string name, string heading, bool ordered) : BlockKind(name)
{
    public override BlockShape Read(CustomContainer block, Passage passage) =>
        block is [Markdig.Syntax.ListBlock list] && list.IsOrdered == ordered
            ? PlainTitle(block, passage)
            : BlockShape.Of(Misshaped(block, passage, $"A block ':::{Name}' holds one list and nothing else.",
                ordered ? "Begin each item with '1. ', '2. ', and so on." : "Begin each item with '- '."));

    public override void Write(ProseRenderer renderer, CustomContainer block)
    {
        var title = string.IsNullOrWhiteSpace(block.Arguments) ? heading : block.Arguments;
        renderer.Write($"<section class=\"{Name}\">").WriteLine();
        if (title.Length > 0)
        {
            var level = renderer.NextHeadingLevel;
            renderer.Write($"<h{level} class=\"{Name}__heading\">{WebUtility.HtmlEncode(title)}</h{level}>").WriteLine();
        }

        renderer.WriteChildren(block);
        renderer.Write("</section>").WriteLine();
    }
}
