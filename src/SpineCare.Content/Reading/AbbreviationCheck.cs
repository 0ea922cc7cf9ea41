using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SpineCare.Content.Glossary;
using SpineCare.Content.Problems;
using SpineCare.Content.Reading.Plain;

namespace SpineCare.Content.Reading;

/// <summary>
/// Tells of abbreviations in capitals, such as MRI, that a text uses before it says what they stand for. Words of the glossary
/// have their own rule.
/// </summary>
internal static partial class AbbreviationCheck
{
    /// <summary>What readers in the United States know, grades such as AA, and words that are written in capitals to stress them.</summary>
    private static readonly FrozenSet<string> s_known = FrozenSet.Create(StringComparer.Ordinal,
        "AA", "AAA", "AIDS", "AM", "ATM", "CD", "COVID", "DIY", "DNA", "DVD", "ER", "FAQ", "FAX", "GPS", "HIV", "ID", "NHS", "OK", "PC", "PDF", "PIN", "PM",
        "TV", "UK", "US", "USA", "USB", "UV", "VIP", "ZIP",
        "ALL", "AND", "ANY", "AS", "ASK", "AT", "BE", "BY", "CALL", "CAN", "CANNOT", "DO", "DON", "FIRST", "FOR", "GO", "HELP", "IF", "IN", "IS",
        "IT", "MAY", "MUST", "NEVER", "NO", "NOT", "NOTE", "NOW", "OF", "ON", "ONE", "ONLY", "OR", "SO", "STOP", "THE", "TO", "TWO", "UP", "WE",
        "YES", "YOU");

    public static IEnumerable<ContentProblem> Check(IEnumerable<ReadableSentence> sentences, TermFinder terms)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            foreach (Match word in Capitals().Matches(sentence.Text))
            {
                var letters = word.Groups["letters"].Value;
                if (s_known.Contains(letters) || RomanNumber().IsMatch(letters) || !met.Add(letters) || terms.In(letters).Any() || IsExplained(sentence.Text, word))
                    continue;
                yield return ProblemKind.AbbreviationUnexplained.At(sentence.Place, $"The page uses '{letters}' here for the first time and does not say what it stands for.",
                    $"Write the words first, and the letters in brackets: 'magnetic resonance imaging (MRI)'. If you use '{letters}' once, write the words alone.");
            }
        }
    }

    /// <summary>True where it stands in brackets after other words, or words in brackets follow it.</summary>
    private static bool IsExplained(string sentence, Match word)
    {
        var (before, after) = (sentence[..word.Index], sentence[(word.Index + word.Length)..]);
        return before.LastIndexOf('(') > before.LastIndexOf(')') || WordsBehind().IsMatch(after);
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}_@/.'’-])(?<letters>\p{Lu}[\p{Lu}0-9]*\p{Lu})s?(?![\p{L}\p{N}_/-])(?!\.\p{L})")]
    private static partial Regex Capitals();

    [GeneratedRegex("^[IVX]+$")]
    private static partial Regex RomanNumber();

    [GeneratedRegex(@"^,? ?(\(\s?\p{L}|(short for|stands for|which stands for|that is|is|means)\b)")]
    private static partial Regex WordsBehind();
}
