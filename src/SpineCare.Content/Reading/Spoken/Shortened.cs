using System.Text.RegularExpressions;

namespace SpineCare.Content.Reading.Spoken;

/// <summary>Counts what an apostrophe and the letters after it add to a word: nothing in "don't", a syllable in "isn't".</summary>
internal static partial class Shortened
{
    public static int Syllables(string word, string ending) => ending switch
    {
        "" => 0,
        "s" => Hissing().IsMatch(word) ? 1 : 0,
        "n't" => Closed().IsMatch(word) ? 1 : 0,
        "m" or "d" or "ll" or "re" or "ve" => Consonant().IsMatch(word) ? 1 : 0,
        _ => WordParts.Count(ending),
    };

    /// <summary>nurse's, boss's</summary>
    [GeneratedRegex("(?:[sxz]|[cs]h|[cgsz]e)$")]
    private static partial Regex Hissing();

    /// <summary>isn't, haven't; not don't, aren't</summary>
    [GeneratedRegex("[^aeiour]e?$")]
    private static partial Regex Closed();

    /// <summary>it'll, could've, there'll; not you'll</summary>
    [GeneratedRegex("[^aeiouwy]$|re$")]
    private static partial Regex Consonant();
}
