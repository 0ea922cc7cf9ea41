using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SpineCare.Content.Claims.Citing;
using SpineCare.Content.Markdown.Blocks;
using SpineCare.Content.Markdown.Inlines;
using SpineCare.Content.Problems;
using SpineCare.Content.Reading.Plain;

namespace SpineCare.Content.Claims;

/// <summary>
/// Tells where citations stand in readers' way: a sentence has one, at its end, and names each reference once. The first thing
/// that is wrong with a sentence is told.
/// </summary>
internal static partial class CitationCheck
{
    public static IEnumerable<ContentProblem> Check(CitedPassage passage) =>
        BlockKind.All.TryGetValue(passage.Words.Block, out var block) && block.RefusesCitations ? [] :
        passage.Sentences.Where(sentence => sentence.Citations.All(IsReadable))
            .Select(sentence => Twice(passage.Words, sentence) ?? Scattered(passage.Words, sentence) ?? NotAtEnd(passage.Words, sentence))
            .OfType<ContentProblem>();

    private static ContentProblem? Twice(ReadablePassage words, CitedSentence sentence)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mark in sentence.Citations)
        {
            if (KeysOf(mark).FirstOrDefault(key => !met.Add(key)) is { } twice)
            {
                return ProblemKind.CitationTwice.At(PlaceOf(words, mark), $"The sentence cites '{twice}' twice.",
                    "Name each reference once, in one citation at the end of the sentence.");
            }
        }

        return null;
    }

    private static ContentProblem? Scattered(ReadablePassage words, CitedSentence sentence) => sentence.Citations is not [_, var second, ..] ? null :
        ProblemKind.CitationsScattered.At(PlaceOf(words, second), "The sentence has more than one citation.",
            $"Put them together at its end: [@{string.Join("; @", sentence.Citations.SelectMany(mark => KeysOf(mark)))}]. Or make two sentences of it.");

    private static ContentProblem? NotAtEnd(ReadablePassage words, CitedSentence sentence)
    {
        if (sentence.Citations is not [var mark])
            return null;
        var at = Math.Clamp(mark.At - sentence.Start, 0, sentence.Text.Length);
        if (sentence.Text[at..].Any(char.IsLetterOrDigit))
        {
            return ProblemKind.CitationNotAtEnd.At(PlaceOf(words, mark), "The citation does not stand at the end of its sentence.",
                "Move it to the end, before the period. If only this part of the sentence has a source, make two sentences of it.");
        }

        return at == sentence.Text.Length && sentence.Text.EndsWith('.') && !Abbreviation().IsMatch(sentence.Text)
            ? ProblemKind.CitationNotAtEnd.At(PlaceOf(words, mark), "The citation stands behind the period of its sentence.", "Put it before the period.")
            : null;
    }

    /// <summary>A citation that cannot be read is a problem of its own.</summary>
    private static bool IsReadable(Mark mark) => !KeysOf(mark).IsEmpty;

    private static ImmutableArray<string> KeysOf(Mark mark) => ((CitationInline)mark.Inline).Keys;

    private static SourceLocation PlaceOf(ReadablePassage words, Mark mark) => words.Source.At(mark.Inline.Span.Start);

    /// <summary>Periods that end a word.</summary>
    [GeneratedRegex(@"\b(?:etc|al|[ap]\.m|\p{Lu})\.\z")]
    private static partial Regex Abbreviation();
}
