namespace SpineCare.Content.Reading.Plain;

/// <summary>How long a text takes to read.</summary>
public static class ReadingTime
{
    /// <summary>The slow end of the usual 200 to 240: many readers are in pain or worried, or meet the words for the first time.</summary>
    private const int WordsInAMinute = 200;

    /// <summary>Whole minutes, rounded up, and never none.</summary>
    public static int InMinutes(IEnumerable<Markup> texts) =>
        Math.Max(1, (int)Math.Ceiling(texts.Sum(text => text.Words.Split(' ').Length) / (double)WordsInAMinute));
}
