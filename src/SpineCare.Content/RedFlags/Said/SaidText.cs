using System.Collections.Immutable;

namespace SpineCare.Content.RedFlags.Said;

/// <summary>What somebody said, and where in it phrasings are found.</summary>
internal sealed class SaidText(ImmutableArray<ImmutableArray<string>> words, IReadOnlyDictionary<string, WordGroup> groups)
{
    /// <summary>The most words that may stand between two words of a chain.</summary>
    private const int MostBetween = 3;

    /// <summary>The most words from the first word of a phrasing to its last.</summary>
    private const int Widest = 12;

    private readonly Dictionary<string, Stretch[]> _found = [];
    private readonly ILookup<string, int> _places = words.SelectMany((meanings, at) => meanings.Select(word => (word, at))).ToLookup(pair => pair.word, pair => pair.at);

    /// <summary>True where a sign is said, other than in what is passed over.</summary>
    public bool Holds(RedFlag flag)
    {
        var passedOver = flag.Unless.SelectMany(Find).SelectMany(stretches => stretches).SelectMany(stretch => Enumerable.Range(stretch.Start, stretch.Length)).ToHashSet();
        return flag.Said.Any(phrasing => Find(phrasing).Any(stretches => !Array.Exists(stretches, stretch => stretch.Touches(passedOver))));
    }

    /// <summary>Each place where all chains stand near each other, and none on another.</summary>
    private IEnumerable<Stretch[]> Find(Phrasing phrasing)
    {
        var chains = phrasing.Together.Select(Find).ToArray();
        return Array.Exists(chains, chain => chain.Length == 0) ? [] : Together([], chains);
    }

    private static IEnumerable<Stretch[]> Together(Stretch[] before, Stretch[][] chains) => before.Length == chains.Length
        ? [before]
        : chains[before.Length].Where(next => Array.TrueForAll(before, stretch => stretch.IsBeside(next, Widest))).SelectMany(next => Together([.. before, next], chains));

    private Stretch[] Find(Chain chain) => chain.InOrder.Select(Find).Aggregate((before, next) => Join(before, next, MostBetween));

    private Stretch[] Find(Link link) => [.. link.Ways.SelectMany(Find).Distinct()];

    private Stretch[] Find(ImmutableArray<string> way) => way.IsEmpty ? [] : way.Select(Find).Aggregate((before, next) => Join(before, next, mostBetween: 0));

    /// <summary>Where a word stands, or any words of a group.</summary>
    private Stretch[] Find(string name)
    {
        if (!Phrasing.IsGroup(name))
            return [.. _places[name].Select(at => new Stretch(at, 1))];
        if (!_found.TryGetValue(name, out var found))
            _found[name] = found = !groups.TryGetValue(name, out var group) ? [] : [.. group.Ways.SelectMany(Find).Distinct()];
        return found;
    }

    private static Stretch[] Join(Stretch[] before, Stretch[] after, int mostBetween) =>
    [
        .. before.SelectMany(
            first => after.Where(second => second.Start >= first.End && second.Start - first.End <= mostBetween),
            (first, second) => new Stretch(first.Start, second.End - first.Start)).Distinct(),
    ];

    private readonly record struct Stretch(int Start, int Length)
    {
        public int End => Start + Length;

        public bool IsBeside(Stretch other, int widest) =>
            (other.Start >= End || Start >= other.End) && Math.Max(End, other.End) - Math.Min(Start, other.Start) <= widest;

        public bool Touches(HashSet<int> places) => Enumerable.Range(Start, Length).Any(places.Contains);
    }
}
