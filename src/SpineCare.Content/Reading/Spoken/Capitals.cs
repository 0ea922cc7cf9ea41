using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SpineCare.Content.Reading.Spoken;

/// <summary>Tells which words in capitals are spoken letter by letter: most short ones, and those that cannot be spoken else.</summary>
internal static partial class Capitals
{
    private static readonly FrozenSet<string> s_words = FrozenSet.Create(StringComparer.Ordinal,
        "ALL", "AND", "ANY", "ARE", "ASK", "BUT", "CAN", "CAT", "FOR", "HOW", "ICE", "IF", "IN", "IS", "IT", "MAY", "NEW", "NO", "NOT",
        "NOW", "OF", "OFF", "ON", "OR", "OUR", "OUT", "PET", "THE", "TO", "WE", "WHY", "YES", "YOU");

    private static readonly FrozenSet<string> s_letters = FrozenSet.Create(StringComparer.Ordinal, "AARP", "ACOEM", "COPD", "IASP");

    /// <summary>True for MRI and PTSD; false for NICE, NOT, and a word that has small letters.</summary>
    public static bool AreSpelled(string word) => AllCapitals().IsMatch(word)
        && !s_words.Contains(word)
        && (word.Length <= 3 || Unspeakable().IsMatch(word) || s_letters.Contains(word));

    public static int Spelled(string letters) => letters.Where(char.IsLetter).Sum(letter => letter is 'W' or 'w' ? 3 : 1);

    [GeneratedRegex("^[A-Z]+$")]
    private static partial Regex AllCapitals();

    [GeneratedRegex("^[^AEIOUY]+$|[^AEIOUY]{3}")]
    private static partial Regex Unspeakable();
}
