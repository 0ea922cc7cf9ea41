using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SpineCare.Content.Glossary;

/// <summary>Finds the words of the glossary in a text: whole words, in any case, in the plural too; the longest wins.</summary>
internal sealed class TermFinder
{
    public static readonly TermFinder None = new([]);

    private readonly FrozenDictionary<string, Term> _terms;
    private readonly Regex? _words;

    public TermFinder(IEnumerable<Term> terms)
    {
        _terms = terms.SelectMany(term => term.Also.Prepend(term.Word).Select(word => (word, term)))
            .DistinctBy(pair => pair.word, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(pair => pair.word, pair => pair.term, StringComparer.OrdinalIgnoreCase);
        if (_terms.Count > 0)
        {
            var words = _terms.Keys.OrderByDescending(word => word.Length).Select(Regex.Escape);
            _words = new($@"(?<![\w-])(?<word>{string.Join('|', words)})(s|es)?(?![\w-])",
                RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Compiled);
        }
    }

    /// <summary>The terms of a text in order, each with the place of its word.</summary>
    public IEnumerable<(Term Term, int Start, int Length)> In(string text) => _words is null ? [] :
        from match in _words.Matches(text)
        let term = _terms.GetValueOrDefault(match.Groups["word"].Value)
        where term is not null
        select (term, match.Index, match.Length);
}
