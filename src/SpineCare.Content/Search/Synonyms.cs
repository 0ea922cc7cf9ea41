using System.Collections.Immutable;

namespace SpineCare.Content.Search;

/// <summary>Words that mean so nearly the same that who searches for one is shown texts with another.</summary>
public sealed record Synonyms(string Key, ImmutableArray<string> Words);
