using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Blocks;
using SpineCare.Content.Reading.Plain;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Claims.Citing;

/// <summary>Finds what in a text may make a claim: its paragraphs, list items, cells, and captions, each under its headings.</summary>
internal sealed class CitedText
{
    private readonly ImmutableArray<CitedPassage>.Builder _passages = ImmutableArray.CreateBuilder<CitedPassage>();
    private readonly Dictionary<string, Heading> _headings;
    private ImmutableArray<Heading> _path = [];

    private CitedText(Prose prose) => _headings = prose.Headings.ToDictionary(heading => heading.Anchor);

    public static ImmutableArray<CitedPassage> Of(Prose prose)
    {
        var text = new CitedText(prose);
        text.ReadBlocks(prose.Document, "", prose.Passage);
        return text._passages.ToImmutable();
    }

    private void ReadBlocks(ContainerBlock container, string name, Passage source)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    ReadHeading(heading);
                    break;
                case CustomContainer typed when BlockKind.Find(typed.Info)?.FindText(typed) is { } text:
                    ReadBlocks(text.Document, typed.Info!, text.Passage);
                    break;
                case CustomContainer typed when BlockKind.All.TryGetValue(typed.Info ?? "", out var kind) && kind.HoldsProse:
                    ReadBlocks(typed, kind.Name, source);
                    break;
                case CustomContainer:
                    break;
                case LeafBlock { Inline: { } inline } leaf:
                    _passages.Add(new(leaf, ReadablePassage.Of(inline, name, source), _path));
                    break;
                case ContainerBlock inner:
                    ReadBlocks(inner, name, source);
                    break;
            }
        }
    }

    private void ReadHeading(HeadingBlock block)
    {
        if (_headings.TryGetValue(block.GetAttributes().Id ?? "", out var heading))
            _path = [.. _path.Where(above => above.Level < heading.Level), heading];
    }
}
