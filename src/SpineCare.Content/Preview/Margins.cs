using System.Collections.Immutable;
using SpineCare.Content.Data;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Preview;

/// <summary>The problems of a content folder by the file, and by the entry of a data file, that they stand in.</summary>
internal sealed class Margins(SourceSet sources, ImmutableArray<ContentProblem> problems)
{
    private readonly ILookup<string, ContentProblem> _byFile = problems.ToLookup(problem => problem.Location.File);
    private readonly ILookup<(string File, string Entry), ContentProblem> _byEntry = ByEntry(problems, sources).ToLookup(found => found.Entry, found => found.Problem);

    /// <summary>The notes of a file, numbered in the order of its lines.</summary>
    public ImmutableArray<ProblemNote> OfFile(string path) => [.. ProblemNote.Of(_byFile[path], sources).Select((note, i) => note with { Number = i + 1 })];

    /// <summary>The notes of entries of data files.</summary>
    public ImmutableArray<ProblemNote> OfEntries(IEnumerable<(string File, string Entry)> entries) =>
        ProblemNote.Of(entries.Distinct().SelectMany(entry => _byEntry[entry]), sources);

    private static IEnumerable<((string File, string Entry) Entry, ContentProblem Problem)> ByEntry(IEnumerable<ContentProblem> problems, SourceSet sources) =>
        from found in problems.GroupBy(problem => problem.Location.File)
        where DataFiles.Names.Contains(found.Key) && sources.Texts.ContainsKey(found.Key)
        let entries = Entries.Split(sources.Texts[found.Key]).All
        from problem in found
        let entry = entries.LastOrDefault(entry => entry.Place.Line <= problem.Location.Line)
        where entry is not null
        select ((found.Key, entry.Key), problem);
}
