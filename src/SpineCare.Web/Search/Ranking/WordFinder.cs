using System.Collections;
using System.Runtime.InteropServices;
using SpineCare.Web.Search.Asking;
using SpineCare.Web.Search.Words;

namespace SpineCare.Web.Search.Ranking;

/// <summary>A place that says something that is wanted: which of it, how well it fits, where it begins, and how long it is.</summary>
internal readonly record struct Hit(int Wanted, double Fit, int Start, int Length);

/// <summary>Finds what a query wants: among the numbers of words, or in a plain text.</summary>
internal sealed class WordFinder
{
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<int, List<(int Wanted, double Fit)>> _words = [];
    private readonly Dictionary<int, List<(int Wanted, WantedPhrase Phrase)>> _phrases = [];

    /// <summary>True for the words that may begin a hit: nearly all words of a page are passed over by this alone.</summary>
    private readonly BitArray _begins;
    private readonly List<int> _numbers = [];
    private readonly List<PlainWord> _places = [];

    public WordFinder(Query query, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        for (var i = 0; i < query.Wanted.Length; i++)
        {
            foreach (var (word, fit) in query.Wanted[i].Words)
                ListOf(_words, word).Add((i, fit));
            foreach (var phrase in query.Wanted[i].Phrases)
            {
                foreach (var word in phrase.Words[0])
                    ListOf(_phrases, word).Add((i, phrase));
            }
        }

        _begins = new(vocabulary.Count);
        foreach (var word in _words.Keys.Concat(_phrases.Keys))
            _begins[word] = true;
    }

    /// <summary>The hits among words, in order, put into a list that is emptied before. Places are counted in words.</summary>
    public void Find(ReadOnlySpan<int> numbers, List<Hit> hits)
    {
        hits.Clear();
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] < 0 || !_begins[numbers[i]])
                continue;
            if (_words.TryGetValue(numbers[i], out var words))
            {
                foreach (var (wanted, fit) in words)
                    hits.Add(new(wanted, fit, i, 1));
            }

            if (_phrases.TryGetValue(numbers[i], out var phrases))
            {
                foreach (var (wanted, phrase) in phrases)
                {
                    if (Stands(phrase, numbers[i..]))
                        hits.Add(new(wanted, phrase.Fit, i, phrase.Words.Length));
                }
            }
        }
    }

    /// <summary>The hits of a text. Places are counted in its letters.</summary>
    public void Find(string text, List<Hit> hits)
    {
        _numbers.Clear();
        _places.Clear();
        Span<char> buffer = stackalloc char[PlainWords.Longest];
        for (var at = 0; PlainWords.Next(text, ref at, buffer, out var word);)
        {
            _numbers.Add(_vocabulary.Find(buffer[..word.Letters]));
            _places.Add(word);
        }

        Find(CollectionsMarshal.AsSpan(_numbers), hits);
        for (var i = 0; i < hits.Count; i++)
        {
            var (first, last) = (_places[hits[i].Start], _places[hits[i].Start + hits[i].Length - 1]);
            hits[i] = hits[i] with { Start = first.Start, Length = last.Start + last.Length - first.Start };
        }
    }

    private static bool Stands(WantedPhrase phrase, ReadOnlySpan<int> numbers)
    {
        if (phrase.Words.Length > numbers.Length)
            return false;
        for (var i = 0; i < phrase.Words.Length; i++)
        {
            if (!phrase.Words[i].Contains(numbers[i]))
                return false;
        }

        return true;
    }

    private static List<T> ListOf<T>(Dictionary<int, List<T>> lists, int key)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        return list;
    }
}
