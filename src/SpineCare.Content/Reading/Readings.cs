using System.Collections.Immutable;
using SpineCare.Content.Advice;
using SpineCare.Content.Faq;
using SpineCare.Content.Glossary;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Reading;

/// <summary>The readings of all texts as they stand in the content folder: articles, key points, care cards, answers.</summary>
internal static class Readings
{
    private const string KeyPoints = "key-points";
    private const string Card = "care";

    public static IEnumerable<TextReading> Of(Manuscript manuscript, TermFinder terms)
    {
        var reason = manuscript.Front?.Accept.FirstOrDefault(accepted => accepted.Code == ProblemKind.GradeTooHigh.Code)?.Reason ?? "";
        var parts = Parts(manuscript.Sentences);
        ImmutableArray<string> unexplained = [.. ReadingCheck.Unexplained(manuscript.Sentences, terms).Select(use => use.Term.Word)];
        yield return new(ReadingSubject.Article, manuscript.Place.Address, Measure(parts.Body), unexplained, reason);
        if (parts.KeyPoints.Length > 0)
            yield return new(ReadingSubject.KeyPoints, manuscript.Place.Address, Measure(parts.KeyPoints), [], reason);
        if (parts.Cards.Length > 0)
            yield return new(ReadingSubject.CareCard, manuscript.Place.Address, Measure(parts.Cards), [], reason);
    }

    public static TextReading Of(CareCard card) => new(ReadingSubject.CareCard, card.Name, Measure(SentencesOf(card)), [], "");

    public static TextReading Of(Question question) =>
        new(ReadingSubject.Answer, question.Key, Measure(ReadableSentence.Of(question.Answer)), [], "");

    public static IEnumerable<ContentProblem> Check(Manuscript manuscript, TermFinder terms)
    {
        var parts = Parts(manuscript.Sentences);
        return ReadingCheck.Check(parts.Body).Concat(ReadingCheck.Check(parts.KeyPoints)).Concat(ReadingCheck.Check(parts.Cards))
            .Concat(ReadingCheck.Unexplained(manuscript.Sentences, terms).Select(use => ReadingCheck.Problem(use.Term, use.Sentence)));
    }

    public static IEnumerable<ContentProblem> Check(CareCard card) => ReadingCheck.Check(SentencesOf(card));

    public static IEnumerable<ContentProblem> Check(Question question) => ReadingCheck.Check(ReadableSentence.Of(question.Answer));

    private static (ReadableSentence[] Body, ReadableSentence[] KeyPoints, ReadableSentence[] Cards) Parts(ImmutableArray<ReadableSentence> sentences) => (
        [.. sentences.Where(sentence => sentence.Block is not (KeyPoints or Card))],
        [.. sentences.Where(sentence => sentence.Block == KeyPoints)],
        [.. sentences.Where(sentence => sentence.Block == Card)]);

    private static ReadableSentence[] SentencesOf(CareCard card) => [.. card.Texts.SelectMany(text => ReadableSentence.Of(text))];

    private static ReadingMeasure Measure(IEnumerable<ReadableSentence> sentences) => ReadingMeasure.Of(sentences.Select(sentence => sentence.Text));
}
