using SpineCare.Content.Data;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Search;

/// <summary>The keys of an entry of synonyms.yml.</summary>
internal static class SynonymSchema
{
    private const int LongestWord = 40;

    public static DataFile<Synonyms>.Parsed Read(Entry entry) => EntrySchema.Read<Synonyms>(entry, fields =>
    {
        var passages = fields.Passages("words", 40, LongestWord, required: true);
        var met = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var passage in passages)
        {
            if (!passage.Text.Any(char.IsLetterOrDigit))
                fields.Refuse(passage.Start, $"'{passage.Text}' holds no letter and no number.", "Write a word, or take it out.");
            else if (!met.Add(passage.Text.Trim()))
                fields.Refuse(passage.Start, $"The word '{passage.Text}' stands twice in the entry '{entry.Key}'.", "Keep it once.");
        }

        if (passages.Length == 1)
            fields.Refuse(passages[0].Start, $"The entry '{entry.Key}' has only one word.", "Add a word that means the same, or take the entry out.");
        return (new Synonyms(entry.Key, [.. passages.Select(passage => passage.Text.Trim())]), []);
    });
}
