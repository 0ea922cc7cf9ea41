using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Markdown;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Changes;

/// <summary>What a part of a content file is to those who write it.</summary>
public enum PartKind
{
    /// <summary>A key of the front matter, such as title.</summary>
    Key,

    /// <summary>A section under its heading; without a name, the text above the first heading.</summary>
    Section,

    /// <summary>An entry of a data file; without a name, the lines above the first entry.</summary>
    Entry,

    /// <summary>The whole of a plain list, of which each line counts as a sentence.</summary>
    List,
}

/// <summary>A part of a content file, with its sentences as they were written.</summary>
public sealed partial record TextPart(PartKind Kind, string Name, ImmutableArray<string> Sentences)
{
    /// <summary>The parts of a file in their order. A file that is not sound has parts, too.</summary>
    public static ImmutableArray<TextPart> Of(SourceText source)
    {
        if (!source.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            return source.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) ? [.. Keyed(source.Text, PartKind.Entry)] : [List(source.Text)];
        var head = Manuscript.Head().Match(source.Text);
        return [.. Keyed(head.Groups["yaml"].Value, PartKind.Key), .. Sections(source.Passage(head.Length, source.Text.Length))];
    }

    private static TextPart List(string text) =>
        new(PartKind.List, "", [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)]);

    private static IEnumerable<TextPart> Keyed(string yaml, PartKind kind)
    {
        var keys = KeyAtMargin().Matches(yaml);
        var lead = WrittenSentences.In(yaml[..(keys.Count > 0 ? keys[0].Index : yaml.Length)]);
        if (!lead.IsEmpty)
            yield return new(kind, "", lead);
        for (var i = 0; i < keys.Count; i++)
        {
            var value = yaml[(keys[i].Index + keys[i].Length)..(i + 1 < keys.Count ? keys[i + 1].Index : yaml.Length)];
            yield return new(kind, keys[i].Groups["key"].Value, WrittenSentences.In(Quoted().Replace(value.Trim(), "$1")));
        }
    }

    private static IEnumerable<TextPart> Sections(Passage body)
    {
        var headings = Prose.Parse(body).Parts.Where(part => part.Name == Part.Heading).ToArray();
        var lines = body.Text.Split('\n');
        var (name, start) = ("", 0);
        foreach (var heading in headings)
        {
            var line = heading.Place.Line - body.FirstLine;
            if (name.Length > 0 || WrittenSentences.In(Lines(start, line)) is { IsEmpty: false })
                yield return new(PartKind.Section, name, WrittenSentences.In(Lines(start, line)));
            (name, start) = (heading.Path[^1].Text, line + 1);
        }

        if (name.Length > 0 || !string.IsNullOrWhiteSpace(body.Text))
            yield return new(PartKind.Section, name, WrittenSentences.In(Lines(start, lines.Length)));

        string Lines(int from, int to) => string.Join('\n', lines[from..to]);
    }

    [GeneratedRegex(@"^(?<quote>[""']?)(?<key>[A-Za-z0-9_-]+)\k<quote>[ \t]*:(?=\s|\z)([ \t]+[|>][-+0-9]*(?=\s))?", RegexOptions.Multiline)]
    private static partial Regex KeyAtMargin();

    [GeneratedRegex(@"\A""([^""\n]*)""\z")]
    private static partial Regex Quoted();
}
