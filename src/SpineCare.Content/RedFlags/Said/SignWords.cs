using System.Collections.Immutable;
using SpineCare.Content.Typing;

namespace SpineCare.Content.RedFlags.Said;

/// <summary>The words that red flags are made of. It knows them with their endings, run together, and with slips.</summary>
internal sealed class SignWords
{
    /// <summary>Shorter words have too many neighbours of another meaning: pee and see, leg and let.</summary>
    private const int ShortestWithSlip = 4;

    /// <summary>The most unknown words of a text that are compared with known ones: whoever sends more is no reader.</summary>
    private const int MostGuesses = 40;

    // Made anew at each start: freezing them would take longer than all that it saves.
    private readonly Dictionary<string, string[]> _words = [];
    private readonly Dictionary<string, Form[]> _formsByLetter;
    private readonly HashSet<string> _ordinary;

    public SignWords(IEnumerable<string> words, IEnumerable<string> ordinary)
    {
        foreach (var word in words.Distinct())
        {
            foreach (var form in SaidWords.FormsOf(word).Distinct())
                _words[form] = [.. _words.GetValueOrDefault(form, []), word];
        }

        _formsByLetter = _words.Where(form => Array.Exists(form.Value, word => word.Length >= ShortestWithSlip)).Select(form => new Form(form.Key))
            .GroupBy(form => form.Text[..1]).ToDictionary(forms => forms.Key, forms => forms.ToArray());
        _ordinary = [.. ordinary.SelectMany(SaidWords.FormsOf)];
    }

    /// <summary>The words that each typed word may be; two places for two words that are typed as one.</summary>
    public ImmutableArray<string[]> Read(string text)
    {
        var guesses = new Dictionary<string, string[]>();
        return [.. SaidWords.In(text).SelectMany(typed => Meanings(typed, guesses))];
    }

    private string[][] Meanings(string typed, Dictionary<string, string[]> guesses)
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
    private string[] WithSlip(string typed)
    {
        if (typed.Length < ShortestWithSlip - 1 || !_formsByLetter.TryGetValue(typed[..1], out var forms))
            return [];
        var letters = TypingSlips.LettersOf(typed);
        var (near, least) = (new List<string>(), int.MaxValue);
        foreach (var form in forms)
        {
            var most = Math.Min(form.MostSlips, least);
            if (!TypingSlips.MayBeNear(letters, form.Letters, most) || TypingSlips.Between(typed, form.Text, most) is var slips && slips > most)
                continue;
            if (slips < least)
                near.Clear();
            near.Add(form.Text);
            least = slips;
        }

        return [.. near.SelectMany(form => _words[form]).Distinct()];
    }

    /// <summary>A form of a word, and what is asked of it for each unknown word.</summary>
    private sealed record Form(string Text)
    {
        public uint Letters { get; } = TypingSlips.LettersOf(Text);

        public int MostSlips => Text.Length < 7 ? 1 : 2;
    }
}
