using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SpineCare.Content.Articles;

/// <summary>The part of an address that a file or folder name gives: lower-case words joined by '-', at most 80 characters.</summary>
public static partial class Slug
{
    private const int Longest = 80;

    /// <summary>The plain letters for those of European languages. Without ICU, .NET cannot take an accent off by itself.</summary>
    private static readonly FrozenDictionary<char, string> s_plain = new (string Plain, string Letters)[]
    {
        ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıİ"),
        ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"),
        ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    }.SelectMany(row => row.Letters.Select(letter => KeyValuePair.Create(letter, row.Plain))).ToFrozenDictionary();

    public static bool IsSlug(string text) => text.Length <= Longest && Form().IsMatch(text);

    /// <summary>The slug of a title; "" for a title without a letter or digit of ASCII. Accents are left out.</summary>
    public static string Of(string title)
    {
        var letters = new StringBuilder();
        foreach (var sign in title.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(sign))
                letters.Append(sign);
            else if (s_plain.TryGetValue(sign, out var plain))
                letters.Append(plain);
            else if (sign is not ('\'' or '’') && char.GetUnicodeCategory(sign) is not UnicodeCategory.NonSpacingMark && letters.Length > 0 && letters[^1] != '-')
                letters.Append('-');
        }

        var slug = letters.ToString().TrimEnd('-');
        return slug.Length <= Longest ? slug : slug[..(slug.LastIndexOf('-', Longest) is var end and > 0 ? end : Longest)];
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Form();
}
