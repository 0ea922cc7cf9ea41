using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Blocks;

namespace SpineCare.Content.Reading.Plain;

/// <summary>Finds what is to be measured in a text: its paragraphs and list items, without headings and tables.</summary>
internal sealed class ReadableText
{
    private readonly Prose _prose;
    private readonly ImmutableArray<ReadablePassage>.Builder _passages = ImmutableArray.CreateBuilder<ReadablePassage>();

    private ReadableText(Prose prose) => _prose = prose;

    public static ImmutableArray<ReadablePassage> Of(Prose prose)
    {
        var text = new ReadableText(prose);
        text.ReadBlocks(prose.Document, "");
        return text._passages.ToImmutable();
    }

    private void ReadBlocks(ContainerBlock container, string block)
    {
        foreach (var child in container)
        {
            switch (child)
            {
                case HeadingBlock or Table:
                    break;
                case CustomContainer typed when BlockKind.All.TryGetValue(typed.Info ?? "", out var kind) && kind.HoldsProse:
                    ReadBlocks(typed, kind.Name);
                    break;
                case CustomContainer:
                    break;
                case LeafBlock { Inline: { } inline }:
                    Read(inline, block);
                    break;
                case ContainerBlock inner:
                    ReadBlocks(inner, block);
                    break;
            }
        }
    }

    private void Read(ContainerInline inline, string block)
    {
        var passage = ReadablePassage.Of(inline, block, _prose.Passage);
        if (passage.Text.Length > 0)
            _passages.Add(passage);
    }
}
