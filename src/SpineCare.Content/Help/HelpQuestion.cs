using System.Collections.Immutable;
using SpineCare.Content.Advice;
using SpineCare.Content.Markdown;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Help;

/// <summary>An entry of help.yml: a question, and how soon to act for who says yes to it. Who says no is asked the next one.</summary>
internal sealed record HelpQuestion(string Key, Prose Asks, ImmutableArray<Prose> Signs, CareLevel Yes)
{
    /// <summary>The most signs that a worried reader can take in.</summary>
    public const int MostSigns = 7;

    public required SourceLocation YesPlace { get; init; }

    /// <summary>How soon to act for who says no to the last question; null for every other one, after which the next is asked.</summary>
    public CareLevel? No { get; init; }

    public required SourceLocation NoPlace { get; init; }

    /// <summary>How soon to act for who is not sure: as soon as any answer asks for.</summary>
    public CareLevel NotSure => No is { } no && no < Yes ? no : Yes;

    /// <summary>Its texts in their order.</summary>
    public IEnumerable<Prose> Texts => [Asks, .. Signs];
}
