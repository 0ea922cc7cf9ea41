using System.Collections.Immutable;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Changes;

/// <summary>What became of a part from one version to the next.</summary>
public enum PartFate
{
    Changed,
    Renamed,
    New,
    Gone,
}

/// <summary>A part that is not the same in two versions of a file. <see cref="FormerName"/> is its name in the earlier one.</summary>
public sealed record PartChange(PartKind Kind, string Name, PartFate Fate, ImmutableArray<SentenceChange> Sentences)
{
    public string FormerName { get; init; } = Name;
}

/// <summary>
/// What changed from one version of a content file to the next, part by part and sentence by sentence. Where lines were broken
/// has no say in it. Empty where only marks, spaces, or line breaks changed.
/// </summary>
public sealed record TextChange(ImmutableArray<PartChange> Parts)
{
    /// <summary>True where parts that both versions have stand in another order.</summary>
    public bool IsReordered { get; private init; }

    /// <summary>The sentences that are gone and new, in the order of the parts.</summary>
    public IEnumerable<SentenceChange> Sentences => Parts.SelectMany(part => part.Sentences);

    public static TextChange Between(SourceText before, SourceText after)
    {
        var (had, has) = (Numbered(TextPart.Of(before)), Numbered(TextPart.Of(after)));
        var former = had.ToDictionary(pair => pair.Name, pair => pair.Part);
        var names = has.Select(pair => pair.Name).ToHashSet();
        var gone = had.Where(pair => !names.Contains(pair.Name)).Select(pair => pair.Part).ToList();
        var changes = has.Select(pair => former.TryGetValue(pair.Name, out var part) ? Changed(part, pair.Part) : Named(pair.Part, gone)).OfType<PartChange>().ToArray();
        return new([.. changes, .. gone.Select(part => new PartChange(part.Kind, part.Name, PartFate.Gone, SentenceComparison.Between(part.Sentences, [])))])
        {
            IsReordered = !had.Where(pair => names.Contains(pair.Name)).Select(pair => pair.Name)
                .SequenceEqual(has.Where(pair => former.ContainsKey(pair.Name)).Select(pair => pair.Name)),
        };
    }

    private static PartChange? Changed(TextPart before, TextPart after) =>
        SentenceComparison.Between(before.Sentences, after.Sentences) is { IsEmpty: false } sentences
            ? new(after.Kind, after.Name, PartFate.Changed, sentences)
            : null;

    /// <summary>A part under a name that the earlier version has not: new, or one that is gone under another name and says mostly the same.</summary>
    private static PartChange Named(TextPart part, List<TextPart> gone)
    {
        if (gone.Find(other => other.Kind == part.Kind && part.Kind != PartKind.Key && SayMostlyTheSame(other, part)) is not { } former)
            return new(part.Kind, part.Name, PartFate.New, SentenceComparison.Between([], part.Sentences));
        gone.Remove(former);
        return new(part.Kind, part.Name, PartFate.Renamed, SentenceComparison.Between(former.Sentences, part.Sentences)) { FormerName = former.Name };
    }

    private static bool SayMostlyTheSame(TextPart one, TextPart other) =>
        2 * one.Sentences.Intersect(other.Sentences).Count() > Math.Max(one.Sentences.Length, other.Sentences.Length);

    /// <summary>The parts with their names, a second part of the same name told apart by its number.</summary>
    private static ImmutableArray<((PartKind Kind, string Name, int Number) Name, TextPart Part)> Numbered(ImmutableArray<TextPart> parts) =>
    [
        .. from same in parts.Select((part, at) => (part, at)).GroupBy(pair => (pair.part.Kind, pair.part.Name))
           from pair in same.Select((pair, number) => (pair.at, name: (same.Key.Kind, same.Key.Name, number), pair.part))
           orderby pair.at
           select (pair.name, pair.part),
    ];
}
