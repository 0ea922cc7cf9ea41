using System.Collections.Immutable;

namespace SpineCare.Content.Search;

/// <summary>A heading of a page with the sentences up to the next heading.</summary>
public sealed record TextSection(string Heading, string Anchor, ImmutableArray<string> Sentences);
