namespace SpineCare.Content.Markdown;

/// <summary>A heading of the text: its level (2 to 6), its anchor, and its words.</summary>
public sealed record Heading(int Level, string Anchor, string Text);
