using System.Globalization;
using SpineCare.Content.Reading;

namespace SpineCare.Web.Commands.Reports;

/// <summary>Prints how easy each text is to read, a line each. See docs/reading.md.</summary>
internal static class ReadingReport
{
    private const int NameWidth = 52;

    public static void Write(IReadOnlyCollection<TextReading> readings, TextWriter output)
    {
        foreach (var group in readings.GroupBy(reading => reading.Subject))
        {
            output.WriteLine($"{Title(group.Key),-NameWidth}{"words",7}{"grade",7}{"SMOG",7}{"mean",7}{"longest",9}{"long words",12}{"passive",9}");
            foreach (var reading in group)
                output.WriteLine(Line(reading));
            output.WriteLine();
        }

        output.WriteLine($"grade: Flesch-Kincaid; {Number(TextReading.Target)} is the target. mean, longest: words in a sentence. long words: of 100 words, those of three syllables and more.");
    }

    private static string Line(TextReading reading)
    {
        var measure = reading.Measure;
        var line = $"  {reading.Name,-(NameWidth - 2)}{measure.Words,7}{Number(measure.FleschKincaid),7}{Number(measure.Smog),7}"
            + $"{Number(measure.MeanSentence),7}{measure.LongestSentence,9}{Number(100 * measure.PolysyllableShare),12}{measure.PassiveSentences,9}";
        if (reading.IsOverTarget)
            line += reading.Reason.Length > 0 ? $"  over the target: {reading.Reason}" : "  over the target";
        return reading.Unexplained.IsEmpty ? line : $"{line}  not explained at first use: {string.Join(", ", reading.Unexplained)}";
    }

    private static string Title(ReadingSubject subject) => subject switch
    {
        ReadingSubject.Article => "Articles and pages",
        ReadingSubject.KeyPoints => "Key points",
        ReadingSubject.CareCard => "Care cards",
        ReadingSubject.HelpQuestion => "Questions about help",
        _ => "Answers",
    };

    private static string Number(double number) => number.ToString("0.0", CultureInfo.InvariantCulture);
}
