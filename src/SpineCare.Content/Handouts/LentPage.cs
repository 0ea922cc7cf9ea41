using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using SpineCare.Content.Markdown;

namespace SpineCare.Content.Handouts;

/// <summary>What handouts may take from a sound page: the blocks of its text, and the questions to ask of an article.</summary>
internal sealed record LentPage(Prose Text, ImmutableArray<string> Ask)
{
    /// <summary>The piece as Markdown blocks with the text that they stand in; nothing where the page has no such piece.</summary>
    public ImmutableArray<LentBlock> Find(PieceName piece) => piece.Kind == PieceName.Ask
        ? [.. Prose.Parse(AskedQuestions).Document.Select(block => new LentBlock(block, AskedQuestions))]
        : [.. Below(piece.Anchor).Where(block => KindOf(block) == piece.Kind).Select(block => new LentBlock(block, Text.Passage))];

    /// <summary>The words for what stands below a heading.</summary>
    public string[] KindsBelow(string anchor) =>
        [.. Below(anchor).Select(KindOf).Concat(anchor.Length == 0 && !Ask.IsEmpty ? [PieceName.Ask] : Array.Empty<string>()).Where(PieceName.Kinds.Contains).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The questions as a list to tick. They are plain text, so that nothing in them is Markdown.</summary>
    private Sources.Passage AskedQuestions => new(Text.Passage.File, Ask.IsEmpty ? "" : $":::checklist Questions to ask\n{string.Concat(Ask.Select(question => $"- {Plain(question)}\n"))}:::", 1, 0);

    private static string Plain(string text) => string.Concat(text.Select(sign => char.IsAsciiLetterOrDigit(sign) || !char.IsAscii(sign) || sign is ' ' or ',' or '?' ? $"{sign}" : $"\\{sign}"));

    private static string KindOf(Block block) => block switch
    {
        CustomContainer typed => typed.Info ?? "",
        Table => Part.Table,
        ListBlock => PieceName.List,
        ParagraphBlock => PieceName.Text,
        _ => "",
    };

    /// <summary>What stands directly below a heading; without a heading the whole text.</summary>
    private IEnumerable<Block> Below(string anchor) => anchor.Length == 0
        ? Text.Document
        : Text.Document.SkipWhile(block => block is not HeadingBlock || block.TryGetAttributes()?.Id != anchor).Skip(1).TakeWhile(block => block is not HeadingBlock);
}

/// <summary>A block of a page, and the text that its places count in.</summary>
internal sealed record LentBlock(Block Block, Sources.Passage Passage)
{
    /// <summary>The block as its writer wrote it.</summary>
    public string Source => Passage.Text[Block.Span.Start..Math.Min(Block.Span.End + 1, Passage.Text.Length)].Trim();
}
