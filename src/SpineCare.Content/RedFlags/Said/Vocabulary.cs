using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;

namespace SpineCare.Content.RedFlags.Said;

/// <summary>The words that red flags are made of. It knows them with their endings, run together, and with slips.</summary>
internal sealed class Vocabulary
{
    /// <summary>Shorter words have too many neighbours of another meaning: pee and see, leg and let.</summary>
    private const int ShortestWithSlip = 4;

    /// <summary>The most unknown words of a text that are compared with known ones: whoever sends more is no reader.</summary>
    private const int MostGuesses = 40;

    private readonly FrozenDictionary<string, ImmutableArray<string>> _words;
    private readonly FrozenDictionary<char, (string Form, int Letters)[]> _formsByLetter;
    private readonly FrozenSet<string> _ordinary;

    public Vocabulary(IEnumerable<string> words, IEnumerable<string> ordinary)
    {
        _words = words.Distinct().SelectMany(word => SaidWords.FormsOf(word).Select(form => (form, word)))
            .GroupBy(pair => pair.form, pair => pair.word)
            .ToFrozenDictionary(pairs => pairs.Key, pairs => pairs.Distinct().ToImmutableArray());
        _formsByLetter = _words.Where(form => form.Value.Any(word => word.Length >= ShortestWithSlip)).Select(form => form.Key)
            .GroupBy(form => form[0]).ToFrozenDictionary(forms => forms.Key, forms => forms.Select(form => (form, LettersOf(form))).ToArray());
        _ordinary = ordinary.SelectMany(SaidWords.FormsOf).ToFrozenSet();
    }

    /// <summary>The words that each typed word may be; two places for two words that are typed as one.</summary>
    public ImmutableArray<ImmutableArray<string>> Read(string text)
    {
        var guesses = new Dictionary<string, ImmutableArray<string>>();
        return [.. SaidWords.In(text).SelectMany(typed => Meanings(typed, guesses))];
    }

    private IEnumerable<ImmutableArray<string>> Meanings(string typed, Dictionary<string, ImmutableArray<string>> guesses)
    {
        if (_words.TryGetValue(typed, out var known))
            return [known];
        if (_ordinary.Contains(typed))
            return [[]];
        for (var at = 3; at <= typed.Length - 3; at++)
        {
            if (_words.TryGetValue(typed[..at], out var first) && _words.TryGetValue(typed[at..], out var second))
                return [first, second];
        }

        if (guesses.Count < MostGuesses && !guesses.ContainsKey(typed))
            guesses[typed] = WithSlip(typed);
        return [guesses.GetValueOrDefault(typed, [])];
    }

    /// <summary>Slips seldom change the first letter. The nearest words win.</summary>
    private ImmutableArray<string> WithSlip(string typed)
    {
        if (typed.Length < ShortestWithSlip - 1 || !_formsByLetter.TryGetValue(typed[0], out var forms))
            return [];
        var letters = LettersOf(typed);
        var near = forms
            .Where(known => Math.Abs(known.Form.Length - typed.Length) <= SlipsIn(known.Form)
                && BitOperations.PopCount((uint)(known.Letters ^ letters)) <= 2 * SlipsIn(known.Form))
            .Select(known => (form: known.Form, distance: TypingSlips.Between(typed, known.Form, SlipsIn(known.Form))))
            .Where(found => found.distance <= SlipsIn(found.form))
            .ToArray();
        return near.Length == 0 ? [] : [.. near.Where(found => found.distance == near.Min(other => other.distance)).SelectMany(found => _words[found.form]).Distinct()];
    }

    /// <summary>A bit for each letter that a word holds: a slip changes two of them at most, which spares most comparisons.</summary>
    private static int LettersOf(string word) => word.Aggregate(0, (letters, letter) => letters | 1 << (letter & 31));

    private static int SlipsIn(string form) => form.Length < 7 ? 1 : 2;
}
