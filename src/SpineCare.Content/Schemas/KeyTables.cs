using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SpineCare.Content.Manuscripts;

namespace SpineCare.Content.Schemas;

/// <summary>
/// What the writers' guide says of each key, so that editors show the same words. A table of keys stands below an example of
/// its file; its first heading is 'Key', or 'Key of `clinic`' for the keys of a key.
/// </summary>
internal static partial class KeyTables
{
    /// <summary>The file that stands for the front matter of all articles and pages.</summary>
    public const string FrontMatter = "front matter";

    private static readonly FrozenDictionary<string, string> s_texts = Load();

    /// <summary>A sentence on a key: of a file, or of a key of the file, such as "site.yml clinic".</summary>
    public static string? Find(string owner, string key) => s_texts.GetValueOrDefault($"{owner} {key}");

    private static FrozenDictionary<string, string> Load()
    {
        const string Prefix = "guide:";
        var assembly = typeof(KeyTables).Assembly;
        List<(string Key, int Beside, string Text)> texts = [];
        foreach (var page in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(page)!);
            foreach (var (owner, row) in RowsIn(reader.ReadToEnd()))
            {
                var keys = Code().Matches(row.Groups["keys"].Value);
                texts.AddRange(keys.Select(key => ($"{owner} {key.Groups["text"].Value}", keys.Count, Sentence(row.Groups["text"].Value))));
            }
        }

        // A row for one key alone says more of it than a row for several.
        return texts.GroupBy(text => text.Key).ToFrozenDictionary(same => same.Key, same => same.MinBy(text => text.Beside).Text);
    }

    /// <summary>The rows of the tables of keys of one page of the guide, each with the owner of its keys.</summary>
    private static IEnumerable<(string Owner, Match Row)> RowsIn(string page)
    {
        var (file, owner, isExample) = ("", "", false);
        foreach (var line in page.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                isExample = !isExample;
            if (isExample && FileOfExample().Match(line) is { Success: true } example)
                file = ManuscriptPlace.Find(example.Groups["file"].Value) is null ? example.Groups["file"].Value : FrontMatter;
            if (isExample)
                continue;
            if (Head().Match(line) is { Success: true } head)
                owner = head.Groups["of"].Success ? $"{file} {head.Groups["of"].Value}" : file;
            else if (!line.StartsWith('|'))
                owner = "";
            else if (owner.Length > 0 && Row().Match(line) is { Success: true } row)
                yield return (owner, row);
        }
    }

    private static string Sentence(string cell)
    {
        var text = Link().Replace(cell, "${text}").Replace("`", "", StringComparison.Ordinal).Replace("\\|", "|", StringComparison.Ordinal);
        return $"{char.ToUpperInvariant(text[0])}{text[1..]}{(text.EndsWith('.') ? "" : ".")}";
    }

    [GeneratedRegex(@"^```\S+ file=(?<file>\S+)")]
    private static partial Regex FileOfExample();

    [GeneratedRegex(@"^\| Key(?: of `(?<of>[^`]+)`)? \|")]
    private static partial Regex Head();

    [GeneratedRegex(@"^\| (?<keys>`.+?`) \| (?<text>(?:\\\||[^|])+?) \|")]
    private static partial Regex Row();

    [GeneratedRegex("`(?<text>[^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\([^)]+\)")]
    private static partial Regex Link();
}
