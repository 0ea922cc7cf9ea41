using System.Collections.Immutable;
using SpineCare.Content.Claims.Counting;
using SpineCare.Content.Reading.Plain;

namespace SpineCare.Content.Claims.Citing;

/// <summary>A sentence with the citations, labels, and links that stand in it, or right behind it.</summary>
internal sealed record CitedSentence(int Start, string Text, ImmutableArray<Mark> Marks)
{
    public ImmutableArray<Mark> Citations => [.. Marks.Where(Signs.IsCitation)];

    /// <summary>What only looks like a citation was meant as one, and is a problem of its own.</summary>
    public bool IsCited => Marks.Any(Signs.IsCitation) || SeemingCitations.AreIn(Text);

    public bool IsLabeled => Marks.Any(Signs.IsLabel);

    /// <summary>True where it makes no claim: it leads to another place, or it asks.</summary>
    public bool IsOnward => !Counts.In(Text).Any() && (Text.EndsWith('?') || Onward.IsIn(Text, Marks.Any(Signs.IsLink)));

    /// <summary>The sentences of a passage. A citation or label after the period belongs to the sentence before it.</summary>
    public static ImmutableArray<CitedSentence> In(ReadablePassage passage)
    {
        var sentences = Sentences.In(passage.Text);
        var marks = passage.Marks.Where(Signs.Is).ToLookup(mark => Math.Max(0,
            sentences.Count(sentence => sentence.Start < mark.At || (sentence.Start == mark.At && Signs.IsLink(mark))) - 1));
        return [.. sentences.Select((sentence, at) => new CitedSentence(sentence.Start, sentence.Text, [.. marks[at]]))];
    }
}
