using System.Globalization;
using System.Text.RegularExpressions;

namespace SpineCare.Content.Claims.Counting;

/// <summary>Numbers as writers write them, in digits or in words.</summary>
internal static partial class Amount
{
    /// <summary>A number: "1,300", "0.5", "ten", "twenty-five", "a hundred".</summary>
    public const string Form =
        @"(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
        + @"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|(?:a\s+|one\s+)?(?:hundred|thousand))";

    private static readonly string[] s_ones =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "", "", "fifteen"];

    private static readonly string[] s_tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>What a number of that form comes to: "1,300" is 1300, "a hundred" is 100, "twenty-five" is 25.</summary>
    public static double Of(string number) =>
        double.TryParse(number, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value
        : number.EndsWith("thousand", StringComparison.OrdinalIgnoreCase) ? 1000
        : number.EndsWith("hundred", StringComparison.OrdinalIgnoreCase) ? 100
        : number.ToLowerInvariant().Split('-').Sum(word => Math.Max(0, Array.IndexOf(s_ones, word)) + (10 * Math.Max(0, Array.IndexOf(s_tens, word))));

    /// <summary>What the numbers of a text come to.</summary>
    public static IEnumerable<double> In(string text) => Any().Matches(text).Select(number => Of(number.Value));

    [GeneratedRegex($@"\b{Form}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Any();
}
