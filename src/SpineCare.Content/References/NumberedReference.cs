namespace SpineCare.Content.References;

/// <summary>A reference as one page cites it: its number there, and how many times the page mentions it.</summary>
public sealed record NumberedReference(int Number, Reference Reference, int Mentions);
