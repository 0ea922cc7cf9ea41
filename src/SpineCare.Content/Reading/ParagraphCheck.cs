using SpineCare.Content.Markdown;
using SpineCare.Content.Problems;
using SpineCare.Content.Reading.Plain;

namespace SpineCare.Content.Reading;

/// <summary>Tells of paragraphs and list items with more sentences than readers take in at one look. The items of a list that is none count for no sentences.</summary>
internal static class ParagraphCheck
{
    public const int MostSentences = 3;

    /// <summary>A question with its answer stands in one item, and is read as two.</summary>
    private const string SayItBack = "say-it-back";

    public static IEnumerable<ContentProblem> Check(Prose prose) =>
        from passage in ReadableText.Of(prose)
        where passage.Block != SayItBack
        let sentences = Sentences.In(passage.Text)
        where sentences.Length > MostSentences
        let place = passage.PlaceOf(sentences[MostSentences].Start)
        where !prose.Problems.Any(problem => problem.Kind == ProblemKind.ListPrinted && problem.Location.Line >= passage.PlaceOf(0).Line && problem.Location.Line <= place.Line)
        select ProblemKind.ParagraphTooFull.At(place,
            $"The paragraph has {sentences.Length} sentences; {MostSentences} is the most.", "Put an empty line before this sentence, or take a sentence out.");
}
