using System.Collections.Immutable;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Reading.Plain;

/// <summary>
/// A paragraph or list item as a reader hears it: plain words, without citations and labels. <see cref="Block"/> is the word
/// of the typed block that it stands in, "" outside of one.
/// </summary>
internal sealed record ReadablePassage(string Block, string Text, ImmutableArray<Mark> Marks, Passage Source)
{
    public int Words => Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    /// <summary>Where a character of the text stands in the file.</summary>
    public SourceLocation PlaceOf(int offset)
    {
        var mark = Marks.Last(mark => mark.At <= offset);
        return Source.At(mark.Source + offset - mark.At);
    }
}

/// <summary>A place in plain words, and where that piece begins in its source.</summary>
internal sealed record Mark(int At, int Source);
