namespace SpineCare.Content.Problems;

/// <summary>A kind of warning that the writer of a file has looked at and accepts there, with the reason.</summary>
internal sealed record Acceptance(string Code, string Reason, SourceLocation Place);
