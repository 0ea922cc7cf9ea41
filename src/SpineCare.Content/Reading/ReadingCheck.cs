using System.Globalization;
using SpineCare.Content.Glossary;
using SpineCare.Content.Problems;
using SpineCare.Content.Reading.Plain;

namespace SpineCare.Content.Reading;

/// <summary>Measures a text, and tells what in it is too hard for its readers.</summary>
internal static class ReadingCheck
{
    /// <summary>The longest sentence, in words, that a tired or worried reader can hold.</summary>
    public const int MostWords = 20;

    /// <summary>Fewer words than these say nothing of a grade.</summary>
    private const int FewestWords = 25;

    private const int NamedSentences = 3;

    public static IEnumerable<ContentProblem> Check(IReadOnlyCollection<ReadableSentence> sentences, ReadingMeasure measure) =>
        Grade(sentences, measure).Concat(
            from sentence in sentences
            let words = Words.In(sentence.Text).Length
            where words > MostWords
            select ProblemKind.SentenceTooLong.At(sentence.Place, $"The sentence has {words} words; {MostWords} is the most.",
                "Make two sentences of it, and keep words such as 'because' and 'if'."));

    /// <summary>The terms that a text uses before a sentence explains them, each at that use.</summary>
    public static IEnumerable<(Term Term, ReadableSentence Sentence)> Unexplained(IEnumerable<ReadableSentence> sentences, TermFinder terms)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            foreach (var use in terms.In(sentence.Text))
            {
                if (met.Add(use.Term.Key) && !use.Term.IsEveryday && !Explanation.IsIn(sentence.Text, use.Term, use.Start, use.Length))
                    yield return (use.Term, sentence);
            }
        }
    }

    public static ContentProblem Problem(Term term, ReadableSentence sentence) => ProblemKind.TermUnexplained.At(sentence.Place,
        $"The page uses '{term.Word}' here for the first time and does not say what it means.",
        $"Say the plain word first: '{term.Plain} ({term.Word})'.");

    private static IEnumerable<ContentProblem> Grade(IReadOnlyCollection<ReadableSentence> sentences, ReadingMeasure measure)
    {
        if (measure.Words < FewestWords || Math.Round(measure.FleschKincaid, 1) <= TextReading.Target)
            return [];
        var hardest = sentences.OrderByDescending(sentence => ReadingMeasure.GradeOf(sentence.Text)).Take(NamedSentences).ToArray();
        var isFar = Math.Round(measure.FleschKincaid, 1) > TextReading.Most;
        return
        [
            (isFar ? ProblemKind.GradeFarTooHigh : ProblemKind.GradeTooHigh).At(hardest[0].Place,
                $"The text reads at grade {Written(measure.FleschKincaid)}; {Written(TextReading.Target)} is the target. Its hardest sentences: "
                + string.Join(", ", hardest.Select(sentence => $"line {sentence.Place.Line} (grade {Written(ReadingMeasure.GradeOf(sentence.Text))})")) + ".",
                isFar ? "Use shorter words and sentences there." : $"Use shorter words and sentences there, or accept the warning with a reason: up to {Written(TextReading.Most)} may stand."),
        ];
    }

    private static string Written(double grade) => grade.ToString("0.0", CultureInfo.InvariantCulture);
}
