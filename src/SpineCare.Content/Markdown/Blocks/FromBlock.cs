using Markdig.Extensions.CustomContainers;
using SpineCare.Content.Handouts;
using SpineCare.Content.Markdown.Rendering;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown.Blocks;

/// <summary>Puts a piece of a page into a handout: ':::from /soreness/home-care#your-lists-to-print checklist'.</summary>
internal sealed class FromBlock() : HandoutBlock("from")
{
    public override bool HoldsProse => false;

    protected override BlockShape ReadOnHandout(CustomContainer block, Passage passage) =>
        FindPiece(block) is not { } piece || block.Count > 0
            ? BlockShape.Of(Misshaped(block, passage, "A block ':::from' names one piece of a page and holds no text.",
                "Write ':::from /soreness/home-care#your-lists-to-print checklist', then a line ':::': the address of the page, the heading, and what to take."))
        : !PieceName.Kinds.Contains(piece.Kind)
            ? BlockShape.Of(Misshaped(block, passage, $"A handout cannot take a '{piece.Kind}' from a page.{Problems.Spelling.DidYouMean(piece.Kind, PieceName.Kinds)}",
                $"Write one of: {string.Join(", ", PieceName.Kinds.Order(StringComparer.Ordinal))}."))
        : new([], [new(MentionKind.Piece, piece.ToString(), passage.At(block.Span.Start))]);

    /// <summary>What a block takes; null for any other block, and where it cannot be read.</summary>
    public static PieceName? FindPiece(CustomContainer block) => block.Info == "from" ? PieceName.Find(block.Arguments?.Trim() ?? "") : null;

    public override void Write(ProseRenderer renderer, CustomContainer block)
    {
        var piece = FindPiece(block)!;
        if (!renderer.Desk.Shows(piece.Page) || !renderer.Desk.Lent.TryGetValue(piece.Page, out var page))
        {
            renderer.Write("<p>This part cannot be shown now. Please ask your clinic.</p>").WriteLine();
            return;
        }

        var blocks = page.Find(piece);
        if (blocks.IsEmpty)
            renderer.WriteUnsound(block);
        var lent = new ProseRenderer(renderer.Desk, renderer.Notes, renderer.NextHeadingLevel - 1) { Setting = new SheetSetting(piece.Page) };
        foreach (var found in blocks)
            lent.Render(found.Block);
        renderer.Write(piece.Kind == PieceName.Ask ? $"<div class=\"asked\">{lent.ToMarkup().Html}</div>" : lent.ToMarkup().Html).WriteLine();
    }
}
