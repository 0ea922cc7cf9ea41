using System.Collections.Immutable;
using SpineCare.Content.Problems;
using SpineCare.Content.Signs;
using SpineCare.Content.Sources;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Data;

/// <summary>One entry of a data file in the form that is in use, with its source.</summary>
internal sealed record Item<T>(string Key, T Value, Passage Source, bool IsLastSound);

/// <summary>What is known of a data file whatever stands in it.</summary>
internal abstract record DataFile(string Path, ImmutableArray<ContentProblem> Problems)
{
    /// <summary>The only names that its entries may have; none where any name will do.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The form of names whose entries hold something else than the others do, with one such name; null where all are alike.</summary>
    public (string Form, string Name)? Apart { get; init; }

    /// <summary>What is asked of the value of an entry.</summary>
    public abstract ValueForm FormOf(string entry);
}

/// <summary>
/// A data file read entry by entry: a bad entry keeps its last sound form, the others go live. Entries that are gone from
/// the file are kept aside for texts whose last sound version still needs them.
/// </summary>
internal sealed record DataFile<T>(
    string Path, ImmutableArray<Item<T>> Items, ImmutableDictionary<string, Item<T>> LastSound, ImmutableArray<ContentProblem> Problems)
    : DataFile(Path, Problems)
    where T : class
{
    private Func<Entry, Parsed> Parse { get; init; } = _ => throw new InvalidOperationException("Nobody has said how its entries are parsed.");

    /// <summary>The names of entries that stand in the file and are not sound.</summary>
    public ImmutableHashSet<string> Faulty { get; private init; } = [];

    /// <summary>What came of parsing one entry: a value, unless a problem is an error.</summary>
    public sealed record Parsed(T? Value, ImmutableArray<ContentProblem> Problems)
    {
        /// <summary>What was asked of it, where nothing stands in it (<see cref="Entry.OfNothing"/>).</summary>
        public ValueForm Form { get; init; } = MapForm.Empty;
    }

    public ImmutableDictionary<string, T> ByKey => Items.ToImmutableDictionary(item => item.Key, item => item.Value);

    /// <summary>The entries in use, and after them those that are only in the last sound file.</summary>
    public ImmutableDictionary<string, T> ByKeyWithRemoved =>
        ByKey.AddRange(Removed.Select(item => KeyValuePair.Create(item.Key, item.Value)));

    /// <summary>The entries that are gone from the file and were sound when they were last there.</summary>
    public IEnumerable<Item<T>> Removed => LastSound.Values.Where(item => !Items.Any(used => used.Key == item.Key));

    public override ValueForm FormOf(string entry) => Parse(Entry.OfNothing(Path, entry)).Form;

    public static DataFile<T> Read(string path, SourceSet current, SourceSet kept, Func<Entry, Parsed> parse)
    {
        var before = kept.Texts.TryGetValue(path, out var keptText) ? Entries.Split(keptText).All : [];
        var lastSound = before.Zip(Headway.Over(before, entry => parse(entry).Value), (entry, value) => (entry, value))
            .Where(pair => pair.value is not null)
            .Select(pair => new Item<T>(pair.entry.Key, pair.value!, pair.entry.Passage, IsLastSound: true))
            .ToImmutableArray();
        if (!current.Texts.TryGetValue(path, out var source))
            return new(path, lastSound, ByName(lastSound), MissingProblem(path, current)) { Parse = parse };

        var entries = Entries.Split(source);
        var parsed = entries.All.Zip(Headway.Over(entries.All, entry => WithSigns(entry, parse(entry))), (entry, parsed) => (entry, parsed)).ToArray();
        var named = ByName(lastSound);
        var items = parsed.Select(pair => InUse(pair.entry, pair.parsed, named.GetValueOrDefault(pair.entry.Key))).OfType<Item<T>>();

        // A mistake may have swallowed the entry after it, or be the broken first line of one: nothing counts as deleted then.
        var faulty = parsed.Where(pair => pair.parsed.Value is null).Select(pair => pair.entry.Key).ToImmutableHashSet();
        if (!entries.Problems.IsEmpty || !faulty.IsEmpty)
            items = items.Concat(lastSound.Where(item => entries.All.All(entry => entry.Key != item.Key)));
        return new(path, [.. items], named, [.. entries.Problems, .. parsed.SelectMany(pair => Told(pair.entry, pair.parsed))])
        {
            Faulty = faulty,
            Parse = parse,
        };
    }

    /// <summary>The source of the entries in use, and of removed ones that are still needed, as one file.</summary>
    public SourceText ToSource(Func<string, bool>? isStillNeeded = null) => new(Path, string.Concat(
        Items.Concat(Removed.Where(item => isStillNeeded?.Invoke(item.Key) == true))
            .Select(item => item.Source.Text.TrimEnd() + "\n")));

    /// <summary>The entry with what its letters and signs tell besides.</summary>
    private static Parsed WithSigns(Entry entry, Parsed parsed)
    {
        ContentProblem[] found = [.. CurlyQuotes.Check(entry.Passage), .. OddSigns.Check(entry.Passage, isYaml: true)];
        return found.Length == 0 ? parsed : new(Array.Exists(found, problem => problem.IsError) ? null : parsed.Value, [.. parsed.Problems, .. found]);
    }

    /// <summary>The entry itself; the last sound form of one that is bad, or of which a part may have been cut off.</summary>
    private static Item<T>? InUse(Entry entry, Parsed parsed, Item<T>? before) =>
        parsed.Value is null || entry.IsCut ? before : new(entry.Key, parsed.Value, entry.Passage, IsLastSound: false);

    /// <summary>What a cut entry seems to lack is no mistake of its own: the line that cuts it is the mistake.</summary>
    private static IEnumerable<ContentProblem> Told(Entry entry, Parsed parsed) =>
        parsed.Problems.Where(problem => !entry.IsCut || problem.Kind != ProblemKind.KeyMissing);

    private static ImmutableDictionary<string, Item<T>> ByName(ImmutableArray<Item<T>> items) =>
        items.ToImmutableDictionary(item => item.Key);

    private static ImmutableArray<ContentProblem> MissingProblem(string path, SourceSet current) =>
        current.Files.IsEmpty || current.Files.ContainsKey(path) ? [] :
        [
            ProblemKind.FileMissing.At(new(path), "The site needs this file, and it is not there.",
                "Put it back; a copy lies in the project's content folder."),
        ];
}
