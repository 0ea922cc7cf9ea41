using SpineCare.Content.Reading.Spoken;
using SpineCare.Content.Reading.Voice;

namespace SpineCare.Content.Reading;

/// <summary>How hard a text is to read, as docs/reading.md explains. A text without a word measures zero in all.</summary>
public sealed record ReadingMeasure
{
    public int Words { get; init; }

    public int Sentences { get; init; }

    /// <summary>The school grade of Kincaid, Fishburne, Rogers and Chissom (1975). It may fall below zero for very short words.</summary>
    public double FleschKincaid { get; init; }

    /// <summary>The school grade of McLaughlin (1969). It was made for 30 sentences; for fewer it is an estimate.</summary>
    public double Smog { get; init; }

    /// <summary>The words of a sentence, on average.</summary>
    public double MeanSentence { get; init; }

    /// <summary>The words of the longest sentence.</summary>
    public int LongestSentence { get; init; }

    /// <summary>The share of the words that have three syllables or more, from 0 to 1.</summary>
    public double PolysyllableShare { get; init; }

    /// <summary>The number of sentences in the passive voice: an estimate.</summary>
    public int PassiveSentences { get; init; }

    /// <summary>Measures plain sentences; those without a word do not count.</summary>
    public static ReadingMeasure Of(IEnumerable<string> sentences)
    {
        var counts = sentences.Select(Count).Where(count => count.Words > 0).ToArray();
        if (counts.Length == 0)
            return new();

        var words = counts.Sum(count => count.Words);
        var polysyllables = counts.Sum(count => count.Polysyllables);
        var mean = (double)words / counts.Length;
        return new()
        {
            Words = words,
            Sentences = counts.Length,
            FleschKincaid = (0.39 * mean) + (11.8 * counts.Sum(count => count.Syllables) / words) - 15.59,
            Smog = (1.0430 * Math.Sqrt(polysyllables * 30.0 / counts.Length)) + 3.1291,
            MeanSentence = mean,
            LongestSentence = counts.Max(count => count.Words),
            PolysyllableShare = (double)polysyllables / words,
            PassiveSentences = counts.Count(count => count.IsPassive),
        };
    }

    /// <summary>The Flesch-Kincaid grade of one sentence, by which the hardest ones of a text can be named.</summary>
    public static double GradeOf(string sentence) => Of([sentence]).FleschKincaid;

    private static SentenceCount Count(string sentence)
    {
        var syllables = Plain.Words.In(sentence).Select(Syllables.Count).ToArray();
        return new(syllables.Length, syllables.Sum(), syllables.Count(count => count >= 3), PassiveVoice.IsPassive(sentence));
    }

    private readonly record struct SentenceCount(int Words, int Syllables, int Polysyllables, bool IsPassive);
}
