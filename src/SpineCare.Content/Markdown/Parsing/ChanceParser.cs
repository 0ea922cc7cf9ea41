using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;
using SpineCare.Content.Markdown.Blocks;

namespace SpineCare.Content.Markdown.Parsing;

/// <summary>Reads a chance, the one block that is a single line. A line ':::' right below it, as other blocks have, does no harm.</summary>
internal sealed class ChanceParser : BlockParser
{
    public ChanceParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        var words = line.ToString().AsSpan().TrimStart(':');
        var colons = line.Length - words.Length;
        words = words.TrimStart();
        if (processor.IsCodeIndent || colons < 3 || !words.StartsWith(ChanceBlock.Word, StringComparison.Ordinal))
            return BlockState.None;
        words = words[ChanceBlock.Word.Length..];
        if (!words.IsEmpty && !char.IsWhiteSpace(words[0]))
            return BlockState.None;

        processor.NewBlocks.Push(new CustomContainer(this)
        {
            Column = processor.Column,
            Span = new(processor.Start, line.End),
            Line = processor.LineIndex,
            Info = ChanceBlock.Word,
            Arguments = words.Trim().ToString(),
            ClosingFencedCharCount = colons,
        });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        processor.Line.ToString().Trim() is { Length: >= 3 } line && line.All(sign => sign == ':') ? BlockState.BreakDiscard : BlockState.None;
}
