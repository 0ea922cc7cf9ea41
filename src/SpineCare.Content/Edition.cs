using SpineCare.Content.Sources;

namespace SpineCare.Content;

/// <summary>A library, and the last sound sources that the next one falls back on.</summary>
public sealed record Edition(Library Library, SourceSet LastSound);
