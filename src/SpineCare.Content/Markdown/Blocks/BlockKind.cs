using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using SpineCare.Content.Markdown.Rendering;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown.Blocks;

/// <summary>A word that writers may put after ':::': what the block must hold, and how it looks.</summary>
internal abstract partial class BlockKind(string name)
{
    /// <summary>Every kind of block, by its word.</summary>
    public static readonly FrozenDictionary<string, BlockKind> All = new BlockKind[]
    {
        new AdviceBlock(), new CareBlock(), new ChanceBlock(), new FigureBlock(), new ExampleBlock(), new SayItBackBlock(),
        new FromBlock(), new BlanksBlock(), new LinesBlock(), new QuestionsBlock(),
        new ListBlock("key-points", "Key points", ordered: false),
        new ListBlock("steps", "", ordered: true),
        new ListBlock("checklist", "Checklist", ordered: false),
        new ListBlock("do", "Do", ordered: false),
        new ListBlock("dont", "Don’t", ordered: false),
    }.ToFrozenDictionary(kind => kind.Name);

    /// <summary>The kind with that word, or null.</summary>
    public static BlockKind? Find(string? word) => All.GetValueOrDefault(word ?? "");

    public string Name { get; } = name;

    /// <summary>True where the lines of the block are Markdown, false where the block reads them itself.</summary>
    public virtual bool HoldsProse => true;

    /// <summary>True where readers act on the block, so that a number in brackets would only be in their way.</summary>
    public virtual bool RefusesCitations => true;

    /// <summary>The text of a block that reads its lines itself; null where it holds none, or could not be read.</summary>
    public virtual Prose? FindText(CustomContainer block) => null;

    /// <summary>Checks the form of a block, and keeps with it what <see cref="Write"/> needs.</summary>
    public abstract BlockShape Read(CustomContainer block, Passage passage);

    public abstract void Write(ProseRenderer renderer, CustomContainer block);

    /// <summary>The problem of a title that is not plain words: nothing in it would be read as Markdown.</summary>
    protected static BlockShape PlainTitle(CustomContainer block, Passage passage) =>
        block.Arguments is { } title && !IsPlain(title)
            ? BlockShape.Of(Misshaped(block, passage, $"The title of a block ':::{block.Info}' is plain text.",
                "Take out braces, brackets, and stars. Write them in the text of the block, or of the page."))
            : BlockShape.Sound;

    /// <summary>True for a text in which nothing looks like Markdown.</summary>
    protected static bool IsPlain(string text) => !Markup().IsMatch(text);

    [GeneratedRegex(@"\{[a-z-]+\}|\[@|\]\(|\*\*")]
    private static partial Regex Markup();

    protected static ContentProblem Misshaped(CustomContainer block, Passage passage, string message, string cure) =>
        ProblemKind.BlockMisshaped.At(passage.At(block.Span.Start), message, cure);
}

/// <summary>What a block was found to be: the names that it uses, and what is wrong with it.</summary>
internal sealed record BlockShape(ImmutableArray<ContentProblem> Problems, ImmutableArray<Mention> Mentions)
{
    public static readonly BlockShape Sound = new([], []);

    /// <summary>True for a block that was read and holds what it should.</summary>
    public static bool IsSound(CustomContainer block) => block.GetData(typeof(BlockShape)) is BlockShape shape && !shape.Problems.Any(problem => problem.IsError);

    public static BlockShape Of(params ImmutableArray<ContentProblem> problems) => new(problems, []);
}
