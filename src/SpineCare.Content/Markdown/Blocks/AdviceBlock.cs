using Markdig.Extensions.CustomContainers;
using SpineCare.Content.Markdown.Rendering;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown.Blocks;

/// <summary>Puts a shared care card of advice.yml into the page.</summary>
internal sealed class AdviceBlock() : BlockKind("advice")
{
    public override bool HoldsProse => false;

    public override BlockShape Read(CustomContainer block, Passage passage)
    {
        var name = block.Arguments?.Trim() ?? "";
        return name.Length == 0 || block.Count > 0
            ? BlockShape.Of(Misshaped(block, passage, "A block ':::advice' names one shared card and holds no text.",
                "Write ':::advice emergency', then a line ':::'."))
            : new([], [new(MentionKind.Card, name, passage.At(block.Span.Start))]);
    }

    public override void Write(ProseRenderer renderer, CustomContainer block)
    {
        if (renderer.Desk.Cards.TryGetValue(block.Arguments?.Trim() ?? "", out var card))
            CareCardMarkup.Write(renderer, card, renderer.NextHeadingLevel);
        else
            renderer.WriteUnsound(block);
    }
}
