namespace SpineCare.Content.Markdown;

/// <summary>A heading of the text: its level (2 to 6), its anchor, its words, and the role of its section ("" for none).</summary>
public sealed record Heading(int Level, string Anchor, string Text, string Role = "");
