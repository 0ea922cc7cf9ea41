using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Calendar;

/// <summary>
/// Tells when the text of a page has changed and the day after 'changed' has not. The file accepted.txt holds what each text was
/// when it was last accepted: the path, that day, and a fingerprint (SHA-256) of what readers see.
/// </summary>
public static partial class ChangedDay
{
    public const string File = "accepted.txt";

    private const string Heading = """
        # The texts as they were last accepted. `check --accept` writes this file; nobody needs to edit it.

        """;

    /// <summary>The texts that differ from what was accepted, with a day of change that did not move.</summary>
    internal static IEnumerable<ContentProblem> Check(SourceSet sources, IEnumerable<Manuscript> manuscripts, DateOnly today)
    {
        var accepted = Accepted(sources);
        return manuscripts.SelectMany(manuscript => accepted.TryGetValue(manuscript.Source.Path, out var before) ? Check(manuscript, before, today) : []);
    }

    /// <summary>Compares two versions of one file, such as the one on the disk with the last one in the history.</summary>
    public static IEnumerable<ContentProblem> Check(SourceText now, SourceText before, DateOnly today) =>
        ManuscriptPlace.Find(now.Path) is not { } place || Fingerprint(Manuscript.Parse(before, place)) is not { } known
            ? []
            : Check(Manuscript.Parse(now, place), known, today);

    /// <summary>The files whose text was accepted at some time, so that no other version need be asked.</summary>
    public static ImmutableHashSet<string> Known(SourceSet sources) => [.. Accepted(sources).Keys];

    /// <summary>The file accepted.txt for the public pages as they stand now; what it said of any other file stays.</summary>
    public static string Of(SourceSet sources, Library library)
    {
        var texts = Accepted(sources).Where(text => sources.Files.ContainsKey(text.Key)).ToDictionary();
        foreach (var file in library.Publications.Select(page => page.File))
        {
            if (Fingerprint(Manuscript.Parse(sources.Texts[file], ManuscriptPlace.Find(file)!)) is { } text)
                texts[file] = text;
        }

        return string.Concat(
        [
            Heading,
            .. texts.OrderBy(text => text.Key, StringComparer.Ordinal)
                .Select(text => string.Create(CultureInfo.InvariantCulture, $"{text.Key} {text.Value.Changed:yyyy-MM-dd} {text.Value.Hash}\n")),
        ]);
    }

    private static IEnumerable<ContentProblem> Check(Manuscript manuscript, Version before, DateOnly today)
    {
        if (manuscript.Front?.Days.StateOn(today) == PageState.Public && Fingerprint(manuscript) is { } now && now.Hash != before.Hash && now.Changed <= before.Changed && now.Changed < today)
        {
            yield return ProblemKind.ChangedDayStands.At(manuscript.Front!.Places["changed"], "The text has changed, and the day after 'changed' has not.",
                $"Write 'changed: {today:yyyy-MM-dd}', and after 'change_note:' what you changed and why. Readers see both.");
        }
    }

    private static ImmutableDictionary<string, Version> Accepted(SourceSet sources) =>
        (sources.Texts.GetValueOrDefault(File)?.Text ?? "").Split('\n')
            .Select(line => line.Trim().Split(' '))
            .Where(parts => parts.Length == 3 && DateOnly.TryParseExact(parts[1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            .DistinctBy(parts => parts[0])
            .ToImmutableDictionary(parts => parts[0], parts => new Version(DateOnly.ParseExact(parts[1], "yyyy-MM-dd", CultureInfo.InvariantCulture), parts[2]));

    /// <summary>What readers see of a file; null where it cannot be read.</summary>
    private static Version? Fingerprint(Manuscript manuscript)
    {
        if (manuscript is not { Front: { } front, Body: { } body })
            return null;
        var lines = body.Passage.Text.Split('\n').Select(line => Blanks().Replace(line.TrimEnd(), " "));
        var text = string.Join('\n', [front.Title, front.MainMessage, .. front.Ask, .. lines]).TrimEnd();
        return new(front.Changed, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32]);
    }

    [GeneratedRegex(@"(?<=\S)[ \t]+")]
    private static partial Regex Blanks();

    private sealed record Version(DateOnly Changed, string Hash);
}
