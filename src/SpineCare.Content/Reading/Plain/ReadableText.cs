using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Blocks;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Reading.Plain;

/// <summary>Finds what is to be measured in a text: its paragraphs and list items, with captions, without headings and tables.</summary>
internal sealed class ReadableText
{
    private readonly ImmutableArray<ReadablePassage>.Builder _passages = ImmutableArray.CreateBuilder<ReadablePassage>();

    public static ImmutableArray<ReadablePassage> Of(Prose prose)
    {
        var text = new ReadableText();
        text.ReadBlocks(prose.Document, "", prose.Passage);
        return text._passages.ToImmutable();
    }

    private void ReadBlocks(ContainerBlock container, string block, Passage source)
    {
        foreach (var child in container)
        {
            switch (child)
            {
                case HeadingBlock or Table:
                    break;
                case CustomContainer typed when BlockKind.Find(typed.Info)?.FindText(typed) is { } text:
                    ReadBlocks(text.Document, typed.Info!, text.Passage);
                    break;
                case CustomContainer typed when BlockKind.All.TryGetValue(typed.Info ?? "", out var kind) && kind.HoldsProse:
                    ReadBlocks(typed, kind.Name, source);
                    break;
                case CustomContainer:
                    break;
                case LeafBlock { Inline: { } inline }:
                    Read(inline, block, source);
                    break;
                case ContainerBlock inner:
                    ReadBlocks(inner, block, source);
                    break;
            }
        }
    }

    private void Read(ContainerInline inline, string block, Passage source)
    {
        var passage = ReadablePassage.Of(inline, block, source);
        if (passage.Text.Length > 0)
            _passages.Add(passage);
    }
}
