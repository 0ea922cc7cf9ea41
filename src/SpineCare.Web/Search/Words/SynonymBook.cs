using System.Collections.Immutable;
using SpineCare.Content.Search;

namespace SpineCare.Web.Search.Words;

/// <summary>A word or several that stand next to each other, each by the number of its stem.</summary>
internal sealed record Phrase(ImmutableArray<int> Stems);

/// <summary>Tells which words and phrases may stand for others, in any of their forms and both ways.</summary>
internal sealed class SynonymBook
{
    private readonly Dictionary<int, List<Phrase>> _byFirstStem = [];
    private readonly Dictionary<Phrase, HashSet<Phrase>> _others = new(new SameStems());

    public SynonymBook(IEnumerable<Synonyms> synonyms, Vocabulary vocabulary)
    {
        foreach (var entry in synonyms)
        {
            Phrase[] phrases =
            [
                .. entry.Words
                    .Select(word => new Phrase([.. PlainWords.In(word).Select(part => vocabulary.StemOf(vocabulary.Find(part)))]))
                    .Where(phrase => !phrase.Stems.IsEmpty)
                    .Distinct(_others.Comparer),
            ];
            foreach (var phrase in phrases)
            {
                if (!_others.TryGetValue(phrase, out var others))
                {
                    _others[phrase] = others = new(_others.Comparer);
                    if (!_byFirstStem.TryGetValue(phrase.Stems[0], out var list))
                        _byFirstStem[phrase.Stems[0]] = list = [];
                    list.Add(phrase);
                }

                others.UnionWith(phrases.Where(other => !_others.Comparer.Equals(other, phrase)));
            }
        }

        foreach (var list in _byFirstStem.Values)
            list.Sort((one, other) => other.Stems.Length.CompareTo(one.Stems.Length));
    }

    /// <summary>The phrases of two words or more that begin with a stem, the longest first.</summary>
    public IEnumerable<Phrase> Beginning(int stem) => _byFirstStem.TryGetValue(stem, out var list) ? list.Where(phrase => phrase.Stems.Length > 1) : [];

    /// <summary>What may stand for a phrase.</summary>
    public IEnumerable<Phrase> For(Phrase phrase) => _others.TryGetValue(phrase, out var others) ? others : [];

    private sealed class SameStems : IEqualityComparer<Phrase>
    {
        public bool Equals(Phrase? one, Phrase? other) => one is not null && other is not null && one.Stems.AsSpan().SequenceEqual(other.Stems.AsSpan());

        public int GetHashCode(Phrase phrase) => phrase.Stems.Aggregate(0, HashCode.Combine);
    }
}
