using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SpineCare.Content.Reading.Plain;

/// <summary>Cuts a paragraph, a list item, or a cell of plain text into its sentences.</summary>
internal static partial class Sentences
{
    /// <summary>What holds a word, in order. The last sentence needs no period, and a colon ends none.</summary>
    public static ImmutableArray<Sentence> In(string paragraph)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var start = 0;
        foreach (var end in Ends(paragraph).Append(paragraph.Length))
        {
            var text = paragraph[start..end];
            if (text.Any(char.IsLetterOrDigit))
                sentences.Add(new(start + text.Length - text.TrimStart().Length, text.Trim()));
            start = end;
        }

        return sentences.ToImmutable();
    }

    private static IEnumerable<int> Ends(string paragraph) =>
        from stop in Stop().Matches(paragraph)
        let end = stop.Index + stop.Length
        let before = paragraph[Math.Max(0, stop.Index - 30)..stop.Index]
        let after = paragraph[end..Math.Min(paragraph.Length, end + 30)]
        where !SmallLetter().IsMatch(after)
        where stop.Value is not "." || !(ListNumber().IsMatch(before) || Abbreviations.GoOn(before, after))
        select end;

    /// <summary>The signs that may end a sentence, with the quotes, brackets, and notes that close after them.</summary>
    [GeneratedRegex(@"(?<![.?!…])(?>[.?!…]+)(?>[""'”’)\]]*)(?:\[[^\]]{0,20}\])*(?!\S)")]
    private static partial Regex Stop();

    [GeneratedRegex(@"^\s+[""'“‘(\[]*\p{Ll}")]
    private static partial Regex SmallLetter();

    [GeneratedRegex(@"^\s*[0-9]+\z")]
    private static partial Regex ListNumber();
}
