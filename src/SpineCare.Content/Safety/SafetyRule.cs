using System.Collections.Immutable;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Safety;

/// <summary>
/// A rule that the site must tell: the page and section ("" for anywhere on it) where a marked
/// passage tells it with the words of <see cref="Says"/>.
/// </summary>
internal sealed record SafetyRule(string Key, string Rule, string Page, string Section, SourceLocation PagePlace)
{
    /// <summary>The shared care card that must hold the passage, so that it cannot slip to a lower level; "" for none.</summary>
    public string Card { get; init; } = "";

    public ImmutableArray<string> Says { get; init; } = [];
}
