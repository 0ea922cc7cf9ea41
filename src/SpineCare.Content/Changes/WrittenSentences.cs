using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SpineCare.Content.Reading.Plain;

namespace SpineCare.Content.Changes;

/// <summary>
/// Cuts Markdown or YAML into sentences as they were written, with citations, labels, and links, whatever lines they were
/// broken into. A row of a table and the first line of a typed block count as one each.
/// </summary>
internal sealed partial class WrittenSentences
{
    private readonly List<string> _sentences = [];
    private readonly StringBuilder _paragraph = new();

    /// <summary>The number of the last item of the list that is open; 0 outside of one.</summary>
    private int _item;

    public static ImmutableArray<string> In(string text)
    {
        var written = new WrittenSentences();
        foreach (var line in text.Split('\n'))
            written.Read(line.Trim());
        written.EndParagraph();
        return [.. written._sentences];
    }

    private void Read(string line)
    {
        var item = ItemLength(line);
        var isWhole = line.StartsWith('|') || line.StartsWith(":::", StringComparison.Ordinal);
        if (line.Length == 0 || isWhole || item > 0 || Start().IsMatch(line))
            EndParagraph();
        if (isWhole)
            Add(line.Trim('|', ' '));
        else if (!KeyAlone().IsMatch(line))
            _paragraph.Append(' ').Append(Bullet().Replace(line[item..], ""));
    }

    /// <summary>
    /// How long the number is that a line of a list begins with, since a step put before it must not change it. Any other number is
    /// one that its sentence tells, and must not be lost.
    /// </summary>
    private int ItemLength(string line)
    {
        var number = ItemNumber().Match(line);
        var value = number.Success ? int.Parse(number.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var isItem = value == 1 || (value > 1 && value == _item + 1);
        if (isItem)
            _item = value;
        else if (line.Length > 0 && _paragraph.Length == 0)
            _item = 0;
        return isItem ? number.Length : 0;
    }

    private void EndParagraph()
    {
        var before = _sentences.Count;
        foreach (var sentence in Sentences.In(Spaces().Replace(_paragraph.ToString(), " ").Trim()))
        {
            // What stands in braces after a period belongs to the sentence before it.
            var markers = _sentences.Count > before ? Markers().Match(sentence.Text).Length : 0;
            if (markers > 0)
                _sentences[^1] += " " + sentence.Text[..markers].TrimEnd();
            Add(sentence.Text[markers..]);
        }

        _paragraph.Clear();
    }

    private void Add(string sentence)
    {
        if (sentence.Any(char.IsLetterOrDigit))
            _sentences.Add(sentence);
    }

    /// <summary>An item of a list, or a key with its value.</summary>
    [GeneratedRegex(@"^([-*+]|[a-z0-9_-]+:)(\s|\z)")]
    private static partial Regex Start();

    [GeneratedRegex(@"^[-*+]\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?<number>[0-9]{1,3})[.)]\s+")]
    private static partial Regex ItemNumber();

    [GeneratedRegex(@"^(-\s+)?[A-Za-z0-9_-]+:(\s+[|>][-+0-9]*)?\z")]
    private static partial Regex KeyAlone();

    [GeneratedRegex(@"^(\{[^{}]*\}(\s+|\z))+")]
    private static partial Regex Markers();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
