using SpineCare.Content.Problems;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Sources;

/// <summary>
/// A stretch of a content file that is read on its own, such as the body of an article or one entry of a data file:
/// its text, the line of the file on which it begins (from 1), and by how many columns it was indented there.
/// </summary>
public sealed record Passage(string File, string Text, int FirstLine, int Indent)
{
    /// <summary>How the text is written in the file, where it may not stand there as it is; otherwise null.</summary>
    internal Writing? Writing { get; init; }

    public SourceLocation Start => At(0);

    /// <summary>The place of a character of this text.</summary>
    public SourceLocation At(int offset)
    {
        if (Writing is not null)
            return Writing.At(Text, offset);
        var before = Text.AsSpan(0, Math.Clamp(offset, 0, Text.Length));
        var line = before.Count('\n');
        return new(File, FirstLine + line, before.Length - (before.LastIndexOf('\n') + 1) + Indent + 1);
    }
}
