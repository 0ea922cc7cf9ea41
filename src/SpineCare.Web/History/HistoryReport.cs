using System.Collections.Immutable;
using System.Globalization;
using SpineCare.Content.Changes;
using SpineCare.Content.Sources;
using SpineCare.Web.History.Git;

namespace SpineCare.Web.History;

/// <summary>Tells the history of a file, newest first: who changed what, and when.</summary>
internal sealed class HistoryReport(ContentHistory history, TimeZoneInfo zone, TextWriter output)
{
    public required bool WithSentences { get; init; }

    public static string Day(DateTimeOffset time, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(time, zone).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    public static string Moment(DateTimeOffset time, TimeZoneInfo zone) =>
        $"{Day(time, zone)} at {TimeZoneInfo.ConvertTime(time, zone).ToString("HH:mm", CultureInfo.InvariantCulture)}";

    /// <summary>Tells what stands in the file now (null where it is gone) and is in no version.</summary>
    public void WriteUnsaved(string file, SourceText? now)
    {
        if (!history.Unsaved.Contains(file))
            return;
        var saved = history.LastCommitted(file);
        output.WriteLine("Not yet saved in the history");
        WriteLines((saved, now) switch
        {
            (_, null) => ["The file was taken away."],
            (null, _) => ["The file is new under this name."],
            _ => ChangeWords.Of(TextChange.Between(saved, now), WithSentences),
        });
    }

    /// <summary>Tells the newest versions, each beside the text that it changed.</summary>
    public void Write(ImmutableArray<SavedVersion> versions, int most)
    {
        foreach (var version in versions.Take(most))
            Write(version, version == versions[^1]);
    }

    private void Write(SavedVersion version, bool isFirst)
    {
        var (text, earlier) = (history.TextAt(version), history.TextBefore(version));
        output.WriteLine($"Version {version.Id}: {Moment(version.Time, zone)}, {version.Author}");
        List<string> lines = [];
        if (version.Message.Length > 0)
            lines.Add($"Message: {version.Message}");
        if (text is not null && ChangeWords.NoteOf(TextChange.Between(earlier ?? text with { Text = "" }, text)) is { Length: > 0 } note)
            lines.Add($"Change note: {note}");
        if (history.FormerPathOf(version) is { Length: > 0 } former)
            lines.Add($"The file was renamed. It was {former} before.");
        lines.AddRange(What(version, text, earlier, isFirst));
        WriteLines(lines);
    }

    private IEnumerable<string> What(SavedVersion version, SourceText? text, SourceText? earlier, bool isFirst) => (text, earlier) switch
    {
        _ when version.IsRemoval => ["The file was taken away, or got another name."],
        (null, _) => ["The text of this version is not in this copy of the history."],
        (_, null) when !isFirst => ["The file was put back."],
        (_, null) => [history.IsCutShort ? "This copy of the history goes back no further." : "The first saved version."],
        _ when text.Text == earlier.Text => version.FormerPath.Length > 0 ? [] : ["The text stayed as it was."],
        _ => ChangeWords.Of(TextChange.Between(earlier, text), WithSentences),
    };

    private void WriteLines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            output.WriteLine($"  {string.Concat(line.Where(sign => !char.IsControl(sign)))}");
        output.WriteLine();
    }
}
