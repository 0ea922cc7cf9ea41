using System.Collections.Immutable;
using SpineCare.Content.Typing;

namespace SpineCare.Web.Search.Words;

/// <summary>
/// Every word of the indexed pages and of the synonyms: on how many pages it stands, and which words share its stem. A word is
/// known by its number.
/// </summary>
internal sealed class Vocabulary
{
    private readonly string[] _words;

    /// <summary>The words and their numbers in the order of the alphabet.</summary>
    private readonly string[] _sorted;
    private readonly int[] _numbersOfSorted;
    private readonly int[] _pages;
    private readonly int[] _stems;
    private readonly bool[] _tells;
    private readonly uint[] _letters;
    private readonly ImmutableArray<int>[] _mates;
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="words">The words in the order of their numbers, each once, with its pages and the number of its stem.</param>
    public Vocabulary(IReadOnlyCollection<(string Word, int Pages, int Stem)> words)
    {
        _words = [.. words.Select(word => word.Word)];
        _sorted = [.. _words];
        _numbersOfSorted = [.. Enumerable.Range(0, _words.Length)];
        Array.Sort(_sorted, _numbersOfSorted, StringComparer.Ordinal);
        _pages = [.. words.Select(word => word.Pages)];
        _stems = [.. words.Select(word => word.Stem)];
        _tells = [.. _words.Select(word => !StopWords.Holds(word) && !StopWords.IsWeak(word))];
        _letters = [.. _words.Select(TypingSlips.LettersOf)];
        _mates = new ImmutableArray<int>[_stems.DefaultIfEmpty(-1).Max() + 1];
        foreach (var same in _stems.Select((stem, number) => (stem, number)).GroupBy(pair => pair.stem, pair => pair.number))
            _mates[same.Key] = [.. same];
        _numbers = new(_words.Select(KeyValuePair.Create), StringComparer.Ordinal);
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count => _words.Length;

    public string this[int number] => _words[number];

    /// <summary>The number of a word; -1 for one that stands nowhere.</summary>
    public int Find(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var number) ? number : -1;

    public int PagesWith(int number) => _pages[number];

    /// <summary>True for a word that tells what a text is about.</summary>
    public bool Tells(int number) => _tells[number];

    public int StemOf(int number) => _stems[number];

    /// <summary>The words of one stem.</summary>
    public ImmutableArray<int> OfStem(int stem) => _mates[stem];

    /// <summary>The words with the stem of a word, itself included.</summary>
    public ImmutableArray<int> MatesOf(int number) => _mates[_stems[number]];

    /// <summary>The words that begin with a text, but for the stop words among them.</summary>
    public IEnumerable<int> Beginning(string text)
    {
        var first = Array.BinarySearch(_sorted, text, StringComparer.Ordinal);
        for (var at = first < 0 ? ~first : first; at < _sorted.Length && _sorted[at].StartsWith(text, StringComparison.Ordinal); at++)
        {
            if (!StopWords.Holds(_sorted[at]))
                yield return _numbersOfSorted[at];
        }
    }

    /// <summary>
    /// The words that a mistyped one was probably meant to be, the likeliest first: the fewest slips, the same first letter,
    /// then the commonest.
    /// </summary>
    public IEnumerable<(int Number, int Slips)> Near(string word, int most)
    {
        var letters = TypingSlips.LettersOf(word);
        List<(int Number, int Slips)> near = [];
        for (var number = 0; number < _words.Length && word.Length > 2; number++)
        {
            var other = _words[number];
            var slips = MostSlipsIn(other.Length);
            if (slips > 0 && Math.Abs(other.Length - word.Length) <= slips && TypingSlips.MayBeNear(letters, _letters[number], slips)
                && TypingSlips.Between(word, other, slips) is var found && found <= slips && !StopWords.Holds(other))
                near.Add((number, found));
        }

        return near
            .OrderBy(found => found.Slips + (_words[found.Number][0] == word[0] ? 0 : 0.5))
            .ThenByDescending(found => _pages[found.Number])
            .ThenBy(found => _words[found.Number], StringComparer.Ordinal)
            .Take(most);
    }

    /// <summary>With how many slips a word of this length is still read.</summary>
    private static int MostSlipsIn(int letters) => letters switch { < 3 => 0, < 8 => 1, _ => 2 };
}
