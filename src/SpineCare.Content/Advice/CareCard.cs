using System.Collections.Immutable;
using SpineCare.Content.Markdown;

namespace SpineCare.Content.Advice;

/// <summary>A shared piece of urgent advice: one action in its heading, and when to take it.</summary>
internal sealed record CareCard(string Name, CareLevel Level, Prose Heading, ImmutableArray<Prose> Items, Prose? After)
{
    /// <summary>The most signs that a worried reader can take in.</summary>
    public const int MostItems = 7;

    /// <summary>Its texts in their order.</summary>
    public IEnumerable<Prose> Texts => After is null ? [Heading, .. Items] : [Heading, .. Items, After];
}
