using System.Collections.Immutable;
using SpineCare.Content.Markdown;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Reading.Plain;

/// <summary>A sentence that readers read, with its place and the word of the typed block that it stands in ("" outside of one).</summary>
internal sealed record ReadableSentence(string Block, string Text, SourceLocation Place)
{
    public static ImmutableArray<ReadableSentence> Of(Prose prose) =>
    [
        .. from passage in ReadableText.Of(prose)
           from sentence in Sentences.In(passage.Text)
           select new ReadableSentence(passage.Block, sentence.Text, passage.PlaceOf(sentence.Start)),
    ];
}
