using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace SpineCare.Content.Reading.Spoken;

/// <summary>
/// Counts the syllables of a word as Americans speak it: numbers as <see cref="Numbers"/> says, short words in capitals letter
/// by letter, and parts joined by a hyphen one by one. docs/reading.md says how well.
/// </summary>
internal static partial class Syllables
{
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöùúûü";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuu";

    /// <summary>No word is longer. What is gets a syllable for every three letters, since the rules would take long for it.</summary>
    private const int LongestWord = 26;

    /// <summary>Texts say the same few thousand words again and again; no more than this are remembered.</summary>
    private const int MostRemembered = 20_000;

    private static readonly ConcurrentDictionary<string, int> s_remembered = new(StringComparer.Ordinal);

    /// <summary>0 where there is nothing to speak.</summary>
    public static int Count(string word)
    {
        if (s_remembered.TryGetValue(word, out var remembered))
            return remembered;
        var count = CountAnew(word);
        if (s_remembered.Count < MostRemembered && word.Length <= LongestWord)
            s_remembered[word] = count;
        return count;
    }

    private static int CountAnew(string word) => Piece().Matches(word.Replace('’', '\'')).Sum(Spoken);

    private static int Spoken(Match piece) => piece.Groups switch
    {
        var groups when groups["number"].Success => Numbers.Syllables(groups["number"].Value) + (groups["tieth"].Success ? 1 : 0),
        var groups when groups["percent"].Success => 2,
        var groups when groups["letters"].Success => Capitals.Spelled(groups["letters"].Value),
        var groups => Word(groups["word"].Value)
            + Shortened.Syllables(groups["word"].Value.ToLowerInvariant(), groups["ending"].Value.ToLowerInvariant()),
    };

    private static int Word(string word) => Capitals.AreSpelled(word.TrimEnd('s'))
        ? Capitals.Spelled(word.TrimEnd('s'))
        : word.Length > LongestWord ? (word.Length + 2) / 3
        : WordParts.Count(string.Concat(word.ToLowerInvariant().Select(Unaccented)));

    private static char Unaccented(char letter) =>
        Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place ? Plain[place] : letter;

    [GeneratedRegex("""
        (?<number> (?> [0-9]+ (?: [.,][0-9]+ )* ) ) (?: (?: (?<=[2-9]0) (?<tieth>th) | st | nd | rd | th | '?s ) (?!\p{L}) )?
        | (?<percent> % )
        | (?<! [\p{L}.] ) (?<letters> \p{L} (?> (?: \.\p{L} )+ ) ) (?!\p{L})
        | (?<word> \p{L}+? ) (?: (?<ending>n't) | '(?<ending>\p{L}{1,10}) | (?!\p{L}) )
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Piece();
}
