namespace SpineCare.Content.Reading.Plain;

/// <summary>A sentence, and the place in its paragraph where it starts.</summary>
internal readonly record struct Sentence(int Start, string Text);
