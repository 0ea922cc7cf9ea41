namespace SpineCare.Content.Articles;

/// <summary>A picture that a page shows: its name in the folder figures, and what tells it from itself after an edit ("" while it is not there).</summary>
public sealed record Picture(string Name, string Mark);
