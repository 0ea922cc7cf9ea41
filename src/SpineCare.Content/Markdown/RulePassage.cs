using System.Collections.Immutable;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Markdown;

/// <summary>A paragraph or list item that carries a safety rule: its words, and the headings that it stands under.</summary>
internal sealed record RulePassage(string Rule, string Text, ImmutableArray<Heading> Path, SourceLocation Place)
{
    /// <summary>The shared care card that it stands in; "" outside of one.</summary>
    public string Card { get; init; } = "";
}
