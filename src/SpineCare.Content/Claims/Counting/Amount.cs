using System.Globalization;
using System.Text.RegularExpressions;

namespace SpineCare.Content.Claims.Counting;

/// <summary>A number in a sentence, in digits or in words: "1,300", "ten", "twenty-five", "a hundred", "619 million".</summary>
internal readonly partial record struct Amount(int Start, int End, double Value, bool IsLarge)
{
    private static readonly string[] s_ones =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "", "", "fifteen"];

    private static readonly string[] s_tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The numbers of a text that are no part of a word, a price, a phone number, or a fraction.</summary>
    public static IEnumerable<Amount> In(string text) => Form().Matches(text).Select(Of);

    /// <summary>The number that begins right there; null where none does.</summary>
    public static Amount? FindAt(string text, int at) => Form().Match(text, at) is { Success: true } number && number.Index == at ? Of(number) : null;

    private static Amount Of(Match number) => new(
        number.Index, number.Index + number.Length, ValueOf(number.Groups["number"].Value.ToLowerInvariant()), number.Groups["large"].Success);

    private static double ValueOf(string number) =>
        double.TryParse(number, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value
        : number.EndsWith("thousand", StringComparison.Ordinal) ? 1000
        : number.EndsWith("hundred", StringComparison.Ordinal) ? 100
        : number.Split('-').Sum(word => Math.Max(0, Array.IndexOf(s_ones, word)) + (10 * Math.Max(0, Array.IndexOf(s_tens, word))));

    [GeneratedRegex("""
        (?<! [\p{L}\p{N}.,$€£/:] | [\p{N}-]- )
        (?<number> \d{1,3} (?: ,\d{3} )+ | \d+ (?: \.\d+ )?
            | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | fifteen
            | (?: twen | thir | for | fif | six | seven | eigh | nine )ty (?: -[a-z]+ )? | (?: (?: a | one ) \s+ )? (?: hundred | thousand ) )
        (?! [\p{L}\p{N}] | [.,/:]\d | -\d )
        (?<large> \s+ (?: hundred | thousand | million | billion ) \b )?
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Form();
}
