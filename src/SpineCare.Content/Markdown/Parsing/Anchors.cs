using System.Text;

namespace SpineCare.Content.Markdown.Parsing;

/// <summary>Names the headings of one page: lower case, words joined by '-', no name twice.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal)
    {
        // What the page itself has around the text.
        "main", "contents", "questions", "references", "next-step", "related", "menu", "words", "guide",
    };

    public string Next(string heading)
    {
        var name = Of(heading);
        var free = name;
        var last = _last.GetValueOrDefault(name, 1);
        while (!_taken.Add(free))
            free = $"{name}-{++last}";
        _last[name] = last;
        return free;
    }

    private static string Of(string heading)
    {
        var name = new StringBuilder();
        foreach (var sign in heading.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(sign))
                name.Append(sign);
            else if ((char.IsWhiteSpace(sign) || sign is '-' or '–' or '—' or '/') && name.Length > 0 && name[^1] != '-')
                name.Append('-');
        }

        var trimmed = name.ToString().Trim('-');
        return trimmed.Length == 0 ? "section" : Links.IsOwnAnchor(trimmed) ? $"section-{trimmed}" : trimmed;
    }
}
