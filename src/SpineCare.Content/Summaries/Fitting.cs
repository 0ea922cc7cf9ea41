using SpineCare.Content.Reading.Plain;

namespace SpineCare.Content.Summaries;

/// <summary>Cuts a text to a length, where a reader would.</summary>
internal static class Fitting
{
    private const string More = "…";

    /// <summary>As many whole words as fit, with a sign that there are more.</summary>
    public static string InWords(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var end = text.LastIndexOf(' ', longest - More.Length);
        var cut = end > longest / 2 ? end : char.IsHighSurrogate(text[longest - More.Length - 1]) ? longest - More.Length - 1 : longest - More.Length;
        return text[..cut].TrimEnd(' ', ',', ':', ';', '.', '-', '–', '—') + More;
    }

    /// <summary>As many whole sentences as fit; as many words of the first where not even that one does.</summary>
    public static string InSentences(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var whole = "";
        foreach (var next in Sentences.In(text).Select(sentence => whole.Length == 0 ? sentence.Text : $"{whole} {sentence.Text}").TakeWhile(next => next.Length <= longest))
            whole = next;
        return whole.Length > 0 ? whole : InWords(text, longest);
    }

    /// <summary>True where a text, or at least its first sentence, fits as it is.</summary>
    public static bool HasSentenceOf(string text, int longest) => !InSentences(text, longest).EndsWith(More, StringComparison.Ordinal) || text.Length <= longest;
}
