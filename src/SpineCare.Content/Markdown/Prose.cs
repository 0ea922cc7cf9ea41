using System.Collections.Immutable;
using Markdig.Syntax;
using SpineCare.Content.Markdown.Parsing;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown;

/// <summary>A parsed piece of Markdown: what it says, which names it uses, and what is wrong with its form.</summary>
internal sealed record Prose(Passage Passage, MarkdownDocument Document)
{
    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>Its headings, blocks, and tables in order.</summary>
    public ImmutableArray<Part> Parts { get; init; } = [];

    public ImmutableArray<RulePassage> RulePassages { get; init; } = [];

    public ImmutableArray<Mention> Mentions { get; init; } = [];

    public ImmutableArray<ContentProblem> Problems { get; init; } = [];

    /// <summary>Parses Markdown of any length.</summary>
    public static Prose Parse(Passage passage) => ProseReader.Read(passage);

    /// <summary>Parses a text of one paragraph, such as an item of a care card; anything more is a problem.</summary>
    public static Prose ParseLine(Passage passage)
    {
        var prose = Parse(passage);
        return prose.Document.Count <= 1 && prose.Document.LastChild is null or ParagraphBlock
            ? prose
            : prose with
            {
                Problems = [.. prose.Problems, ProblemKind.BlockMisshaped.At(passage.Start, "Only plain text can stand here.",
                    "Take out the heading, list, or empty line. A text that begins with a number and a period needs a '\\' before the period.")],
            };
    }
}
