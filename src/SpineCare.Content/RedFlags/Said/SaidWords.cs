using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace SpineCare.Content.RedFlags.Said;

/// <summary>The words of what somebody types: in lower case, without marks, apostrophes, and little words.</summary>
internal static class SaidWords
{
    /// <summary>No sentence about a symptom is longer. What a machine sends beyond it is not read.</summary>
    private const int MostWords = 120;

    private const int MostCharacters = 2000;

    private static readonly FrozenSet<string> s_little = string.Join(' ',
        "a an the my your his her its our their this that these those is are am was were be been being i im ive me we us you he she they it u ur r",
        "so very really just now also still to of and please pls plz hi hello help quite totally completely kind sort").Split(' ').ToFrozenSet();

    /// <summary>The words that carry a meaning, in their order.</summary>
    public static IEnumerable<string> In(string text) => All(text).Where(word => !s_little.Contains(word)).Take(MostWords);

    /// <summary>A word as it stands and with the endings that English words take: pee, pees, peed, peeing.</summary>
    public static IEnumerable<string> FormsOf(string word)
    {
        yield return word;
        if (word.Length < 3 || !word.All(char.IsLetter))
            yield break;
        var (stem, last) = (word[..^1], word[^1]);
        yield return word + "s";
        if (last is 's' or 'x' or 'z' or 'h' or 'o')
            yield return word + "es";
        foreach (var ending in last == 'e' ? [word + "d", word + "ing", stem + "ing"] : new[] { word + "ed", word + "ing", $"{word}{last}ed", $"{word}{last}ing" })
            yield return ending;
        if (last != 'y')
            yield break;
        yield return stem + "ies";
        yield return stem + "ied";
    }

    private static IEnumerable<string> All(string text)
    {
        var word = new StringBuilder();
        foreach (var sign in text[..Math.Min(text.Length, MostCharacters)].Normalize(NormalizationForm.FormD) + ' ')
        {
            if (char.IsLetterOrDigit(sign))
                Append(word, char.ToLowerInvariant(sign));
            else if (word.Length > 0 && sign is not ('\'' or '’' or '‘' or '`' or '´' or 'ʼ') && CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }

    /// <summary>Adds a letter, but not the third of a row: "heeelp".</summary>
    private static void Append(StringBuilder word, char sign)
    {
        if (word.Length < 2 || !char.IsLetter(sign) || word[^1] != sign || word[^2] != sign)
            word.Append(sign);
    }
}
