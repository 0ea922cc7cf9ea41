namespace SpineCare.Web.Search.Words;

/// <summary>
/// Cuts any text into words, the same way for pages and queries: letters and digits in lower case, without apostrophes, and
/// without the 's of a possessive. Whatever else stands in a text only separates words.
/// </summary>
public static class PlainWords
{
    /// <summary>No word of a language is longer; what is longer is cut.</summary>
    public const int Longest = 40;

    /// <summary>The next word at or after a place, written into a buffer of <see cref="Longest"/> letters; false where there is none.</summary>
    public static bool Next(string text, ref int at, Span<char> buffer, out PlainWord word)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;
        var (start, length) = (at, 0);
        for (; at < text.Length && (char.IsLetterOrDigit(text[at]) || IsInside(text, at)); at++)
        {
            if (!IsApostrophe(text[at]) && length < Longest)
                buffer[length++] = char.ToLowerInvariant(text[at]);
        }

        if (length > 2 && at - start > 2 && IsApostrophe(text[at - 2]) && buffer[length - 1] == 's')
            length--;
        word = new(start, at - start, length);
        return length > 0;
    }

    public static IEnumerable<string> In(string text)
    {
        var buffer = new char[Longest];
        for (var at = 0; Next(text, ref at, buffer, out var word);)
            yield return new string(buffer, 0, word.Letters);
    }

    private static bool IsInside(string text, int at) =>
        IsApostrophe(text[at]) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    private static bool IsApostrophe(char sign) => sign is '\'' or '’';
}

/// <summary>Where a word stands in its text, and how many letters of it were written into the buffer.</summary>
public readonly record struct PlainWord(int Start, int Length, int Letters);
