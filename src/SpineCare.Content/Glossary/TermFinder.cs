using System.Collections.Frozen;

namespace SpineCare.Content.Glossary;

/// <summary>Finds the words of the glossary in a text: whole words, in any case, in the plural too; the longest wins.</summary>
internal sealed class TermFinder(IEnumerable<Term> terms)
{
    private static readonly string[] s_endings = ["", "s", "es"];

    /// <summary>The words by their first letter, the longest first.</summary>
    private readonly FrozenDictionary<char, (string Word, Term Term)[]> _words = terms
        .SelectMany(term => term.Also.Prepend(term.Word).Select(word => (Word: word, Term: term)))
        .DistinctBy(pair => pair.Word, StringComparer.OrdinalIgnoreCase)
        .OrderByDescending(pair => pair.Word.Length)
        .GroupBy(pair => char.ToLowerInvariant(pair.Word[0]))
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The terms of a text in order, each with the place of its word.</summary>
    public IEnumerable<(Term Term, int Start, int Length)> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if ((at > 0 && GoesOn(text[at - 1])) || !_words.TryGetValue(char.ToLowerInvariant(text[at]), out var words))
                continue;
            foreach (var (word, term) in words)
            {
                if (LengthOf(word, text.AsSpan(at)) is not { } length)
                    continue;
                yield return (term, at, length);
                at += length - 1;
                break;
            }
        }
    }

    /// <summary>How long a word is at the beginning of a text, its plural ending included; null where it does not stand there.</summary>
    private static int? LengthOf(string word, ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            return null;
        var rest = text[word.Length..];
        foreach (var ending in s_endings)
        {
            if (rest.StartsWith(ending, StringComparison.OrdinalIgnoreCase) && (rest.Length == ending.Length || !GoesOn(rest[ending.Length])))
                return word.Length + ending.Length;
        }

        return null;
    }

    private static bool GoesOn(char sign) => char.IsLetterOrDigit(sign) || sign is '_' or '-';
}
