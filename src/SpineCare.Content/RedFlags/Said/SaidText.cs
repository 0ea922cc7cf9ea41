using System.Collections.Immutable;

namespace SpineCare.Content.RedFlags.Said;

/// <summary>What somebody said, and where in it phrasings are found.</summary>
internal sealed class SaidText
{
    /// <summary>The most words that may stand between two words of a chain.</summary>
    private const int MostBetween = 3;

    /// <summary>The most words from the first word of a phrasing to its last.</summary>
    private const int Widest = 12;

    private readonly IReadOnlyDictionary<string, WordGroup> _groups;

    /// <summary>Where each word stands, and each group that was looked for.</summary>
    private readonly Dictionary<string, Stretch[]> _found = [];

    /// <param name="words">The words that each word of the text may be.</param>
    /// <param name="groups">The groups of words by their names.</param>
    public SaidText(ImmutableArray<string[]> words, IReadOnlyDictionary<string, WordGroup> groups)
    {
        _groups = groups;
        for (var at = 0; at < words.Length; at++)
        {
            foreach (var word in words[at])
                _found[word] = [.. _found.GetValueOrDefault(word, []), new(at, 1)];
        }
    }

    /// <summary>True where a sign is said, other than in what is passed over.</summary>
    public bool Holds(RedFlag flag)
    {
        var passedOver = flag.Unless.SelectMany(Find).SelectMany(stretches => stretches).ToArray();
        return flag.Said.Any(phrasing => Find(phrasing).Any(stretches => !Array.Exists(stretches, stretch => Array.Exists(passedOver, stretch.Touches))));
    }

    /// <summary>Each place where all chains stand near each other, and none on another.</summary>
    private IEnumerable<Stretch[]> Find(Phrasing phrasing)
    {
        var chains = new Stretch[phrasing.Together.Length][];
        for (var i = 0; i < chains.Length; i++)
        {
            chains[i] = Find(phrasing.Together[i]);
            if (chains[i].Length == 0)
                return [];
        }

        return Together([], chains);
    }

    private static IEnumerable<Stretch[]> Together(Stretch[] before, Stretch[][] chains) => before.Length == chains.Length
        ? [before]
        : chains[before.Length].Where(next => Array.TrueForAll(before, stretch => stretch.IsBeside(next, Widest))).SelectMany(next => Together([.. before, next], chains));

    private Stretch[] Find(Chain chain) => InOrder(chain.InOrder, Find, MostBetween);

    private Stretch[] Find(Link link) => [.. link.Ways.SelectMany(Find).Distinct()];

    private Stretch[] Find(Way way) => InOrder(way.Words, Find, mostBetween: 0);

    /// <summary>Where a word stands, or any words of a group. Words of a text are in small letters, names of groups in capitals.</summary>
    private Stretch[] Find(string name)
    {
        if (_found.TryGetValue(name, out var found))
            return found;
        if (!_groups.TryGetValue(name, out var group))
            return [];

        // Nothing while it is looked for: groups may call each other in a circle.
        _found[name] = [];
        return _found[name] = [.. group.Ways.SelectMany(Find).Distinct()];
    }

    private static Stretch[] InOrder<T>(ImmutableArray<T> parts, Func<T, Stretch[]> find, int mostBetween)
    {
        var found = parts.IsEmpty ? [] : find(parts[0]);
        for (var i = 1; i < parts.Length && found.Length > 0; i++)
            found = Join(found, find(parts[i]), mostBetween);
        return found;
    }

    private static Stretch[] Join(Stretch[] before, Stretch[] after, int mostBetween) =>
    [
        .. before.SelectMany(
            first => after.Where(second => second.Start >= first.End && second.Start - first.End <= mostBetween),
            (first, second) => new Stretch(first.Start, second.End - first.Start)).Distinct(),
    ];

    private sealed record Stretch(int Start, int Length)
    {
        public int End => Start + Length;

        public bool IsBeside(Stretch other, int widest) =>
            !Touches(other) && Math.Max(End, other.End) - Math.Min(Start, other.Start) <= widest;

        public bool Touches(Stretch other) => other.Start < End && Start < other.End;
    }
}
