using SpineCare.Content.Problems;

namespace SpineCare.Content.Sources;

/// <summary>What came of reading one file: its text, or the problem that kept it from being read.</summary>
public sealed record FileReading(SourceText? Text, ContentProblem? Problem);
