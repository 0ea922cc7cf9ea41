using System.Text;
using Markdig.Extensions.CustomContainers;
using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Blocks;
using SpineCare.Content.Proofs;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Handouts;

/// <summary>Writes the pieces that a handout shows into its source.</summary>
internal static class LentPieces
{
    /// <summary>The source with each ':::from' replaced by what it stands for. One that nothing can be found for stays.</summary>
    public static SourceText WriteOut(SourceText source, Prose body, Desk desk)
    {
        var text = new StringBuilder(source.Text);
        var start = source.Text.Length - body.Passage.Text.Length;
        foreach (var block in body.Document.OfType<CustomContainer>().Reverse())
        {
            if (FromBlock.FindPiece(block) is { } piece && desk.Shows(piece.Page) && desk.Lent.TryGetValue(piece.Page, out var page) && page.Find(piece) is { IsEmpty: false } blocks)
                text.Remove(start + block.Span.Start, block.Span.Length).Insert(start + block.Span.Start, string.Join("\n\n", blocks.Select(lent => lent.Source)));
        }

        return new(source.Path, text.ToString());
    }
}
