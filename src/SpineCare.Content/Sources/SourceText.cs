using SpineCare.Content.Problems;

namespace SpineCare.Content.Sources;

/// <summary>The text of one content file, as it stood on the disk (without a byte order mark). Knows its lines.</summary>
public sealed record SourceText(string Path, string Text)
{
    public SourceLocation Start => new(Path);

    /// <summary>A line without its end, counted from 1; null where the text has fewer.</summary>
    public string? FindLine(int number)
    {
        var rest = Text.AsSpan();
        for (var line = 1; line < number; line++)
        {
            var end = rest.IndexOf('\n');
            if (end < 0)
                return null;
            rest = rest[(end + 1)..];
        }

        return rest[..(rest.IndexOf('\n') is var stop and >= 0 ? stop : rest.Length)].TrimEnd('\r').ToString();
    }

    /// <summary>A stretch of this text from an offset up to another, which remembers where it stands.</summary>
    public Passage Passage(int from, int to) => new(Path, Text[from..to], 1 + Text.AsSpan(0, from).Count('\n'), 0);
}
