using System.Globalization;
using System.Text.RegularExpressions;

namespace SpineCare.Content.Reading.Spoken;

/// <summary>
/// Counts the syllables of numbers as they are spoken: in words up to 100, and so are full hundreds (300), years (1999), and
/// numbers with commas (1,000); all others digit by digit, as phone numbers are (911).
/// </summary>
internal static partial class Numbers
{
    private static readonly int[] s_small = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 2, 2, 2, 2, 2, 3, 2, 2];

    public static int Syllables(string number)
    {
        var parts = number.Split('.');
        return Whole(parts[0]) + parts[1..].Sum(part => 1 + Digits(part));
    }

    private static int Whole(string number)
    {
        if (!SpokenInWords().IsMatch(number))
            return Digits(number);
        var value = int.Parse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        return number.Length == 4 && value % 1000 != 0 ? Year(value) : Words(value);
    }

    private static int Digits(string number) => number.Where(char.IsAsciiDigit).Sum(digit => s_small[digit - '0']);

    private static int Year(int year) => Words(year / 100) + (year % 100) switch
    {
        0 => 2,
        < 10 and var rest => 1 + Words(rest),
        var rest => Words(rest),
    };

    private static int Words(int value) => value switch
    {
        < 20 => s_small[value],
        < 100 => (value is >= 70 and < 80 ? 3 : 2) + Rest(value % 10),
        < 1000 => Words(value / 100) + 2 + Rest(value % 100),
        < 1_000_000 => Words(value / 1000) + 2 + Rest(value % 1000),
        _ => Words(value / 1_000_000) + 2 + Rest(value % 1_000_000),
    };

    private static int Rest(int value) => value == 0 ? 0 : Words(value);

    [GeneratedRegex(@"^(?:[1-9]?[0-9]|[1-9]00|(?:19|20)[0-9]{2}|[1-9][0-9]{0,2}(?:,[0-9]{3}){1,2})\z")]
    private static partial Regex SpokenInWords();
}
