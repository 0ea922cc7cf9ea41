using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Yaml;

/// <summary>
/// The entries of a data file. The file is cut into entries before YAML sees it, at each key that begins at the left
/// margin, so that one entry with broken YAML spoils no other.
/// </summary>
internal sealed partial record Entries(ImmutableArray<Entry> All, ImmutableArray<ContentProblem> Problems)
{
    public static Entries Split(SourceText source)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var problems = ImmutableArray.CreateBuilder<ContentProblem>();
        var starts = MarginLine().Matches(source.Text).Where(line => !(line.Index == 0 && line.Value.TrimEnd() == "---")).ToArray();
        if (IndentedLine().Match(source.Text[..(starts.Length > 0 ? starts[0].Index : source.Text.Length)]) is { Success: true } lost)
        {
            var sign = lost.Groups["sign"].Index;
            problems.Add(ProblemKind.EntryMalformed.At(source.Passage(0, source.Text.Length).At(sign), "This line belongs to no entry.",
                "Begin the name of an entry at the left margin, and indent only what belongs to it."));
        }

        for (var i = 0; i < starts.Length; i++)
        {
            var to = i + 1 < starts.Length ? starts[i + 1].Index : source.Text.Length;
            var passage = source.Passage(starts[i].Index, to);
            var key = KeyOf(starts[i]);
            if (key.Length == 0)
                problems.Add(ProblemKind.EntryMalformed.At(passage.Start, "This line belongs to no entry.",
                    "Indent it under its entry, or begin an entry with its name and a colon."));
            else if (entries.Any(entry => entry.Key == key))
                problems.Add(ProblemKind.KeyTwice.At(passage.Start, $"The entry '{key}' stands here a second time.", "Keep one of the two."));
            else
                entries.Add(new(key, passage, IsCut: i + 1 < starts.Length && KeyOf(starts[i + 1]).Length == 0));
        }

        return new(entries.ToImmutable(), problems.ToImmutable());
    }

    private static string KeyOf(Match line) => KeyAtMargin().Match(line.Value).Groups["key"].Value;

    [GeneratedRegex(@"^[^\s#].*$", RegexOptions.Multiline)]
    private static partial Regex MarginLine();

    [GeneratedRegex(@"^[ \t]+(?<sign>[^\s#])", RegexOptions.Multiline)]
    private static partial Regex IndentedLine();

    [GeneratedRegex(@"^(?<quote>[""']?)(?<key>[A-Za-z0-9_-]+)\k<quote>\s*:(\s|$)")]
    private static partial Regex KeyAtMargin();
}
