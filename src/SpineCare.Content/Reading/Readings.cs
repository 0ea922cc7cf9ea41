using System.Collections.Immutable;
using SpineCare.Content.Advice;
using SpineCare.Content.Faq;
using SpineCare.Content.Glossary;
using SpineCare.Content.Help;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Problems;
using SpineCare.Content.Reading.Plain;

namespace SpineCare.Content.Reading;

/// <summary>Measures the texts of the content folder, each kind on its own: articles, key points, care cards, answers, questions about help.</summary>
internal static class Readings
{
    private const string KeyPoints = "key-points";
    private const string Card = "care";

    public static TextReadings Of(Manuscript manuscript, TermFinder terms)
    {
        var reason = manuscript.Front?.Accept.FirstOrDefault(accepted => accepted.Code == ProblemKind.GradeTooHigh.Code)?.Reason ?? "";
        var unexplained = ReadingCheck.Unexplained(manuscript.Sentences, terms).ToArray();
        var parts = manuscript.Sentences.ToLookup(sentence => sentence.Block switch
        {
            KeyPoints => ReadingSubject.KeyPoints,
            Card => ReadingSubject.CareCard,
            _ => ReadingSubject.Article,
        });
        TextReadings[] readings =
        [
            .. new[] { ReadingSubject.Article, ReadingSubject.KeyPoints, ReadingSubject.CareCard }
                .Where(subject => subject == ReadingSubject.Article || parts.Contains(subject))
                .Select(subject => Of(subject, manuscript.Place.Address, [.. parts[subject]], reason)),
        ];
        return new(
            [readings[0].Measured[0] with { Unexplained = [.. unexplained.Select(use => use.Term.Word)] }, .. readings.Skip(1).SelectMany(reading => reading.Measured)],
            [.. readings.SelectMany(reading => reading.Problems), .. unexplained.Select(use => ReadingCheck.Problem(use.Term, use.Sentence)),
            .. AbbreviationCheck.Check(manuscript.Sentences, terms), .. manuscript.Body is { } body ? ParagraphCheck.Check(body) : []]);
    }

    public static TextReadings Of(CareCard card) =>
        Of(ReadingSubject.CareCard, card.Name, [.. card.Texts.SelectMany(text => ReadableSentence.Of(text))], "");

    public static TextReadings Of(HelpQuestion question, TermFinder terms)
    {
        ImmutableArray<ReadableSentence> sentences = [.. question.Texts.SelectMany(text => ReadableSentence.Of(text))];
        var reading = Of(ReadingSubject.HelpQuestion, question.Key, sentences, "");
        return reading with { Problems = [.. reading.Problems, .. AbbreviationCheck.Check(sentences, terms)] };
    }

    public static TextReadings Of(Question question, TermFinder terms)
    {
        var sentences = ReadableSentence.Of(question.Answer);
        var reading = Of(ReadingSubject.Answer, question.Key, sentences, "");
        return reading with { Problems = [.. reading.Problems, .. AbbreviationCheck.Check(sentences, terms), .. ParagraphCheck.Check(question.Answer)] };
    }

    private static TextReadings Of(ReadingSubject subject, string name, ImmutableArray<ReadableSentence> sentences, string reason)
    {
        var measure = ReadingMeasure.Of(sentences.Select(sentence => sentence.Text));
        return new([new(subject, name, measure, [], reason)], [.. ReadingCheck.Check(sentences, measure)]);
    }
}
