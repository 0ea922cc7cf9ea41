using SpineCare.Content.Data;
using SpineCare.Content.Problems;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Search;

/// <summary>The keys of an entry of synonyms.yml.</summary>
internal static class SynonymSchema
{
    private const int LongestWord = 40;

    public static DataFile<Synonyms>.Parsed Read(Entry entry) => EntrySchema.Read<Synonyms>(entry, fields =>
    {
        var words = fields.Texts("words", 40, LongestWord, required: true);
        var again = words.GroupBy(word => word, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1)?.Key;
        return (new(entry.Key, words),
            words.FirstOrDefault(word => !word.Any(char.IsLetterOrDigit)) is { } signs ? [Refused(fields, $"'{signs}' holds no letter and no number.", "Write a word, or take it out.")]
            : again is not null ? [Refused(fields, $"The word '{again}' stands twice in the entry '{entry.Key}'.", "Keep it once.")]
            : words.Length == 1 ? [Refused(fields, $"The entry '{entry.Key}' has only one word.", "Add a word that means the same, or take the entry out.")]
            : []);
    });

    private static ContentProblem Refused(Fields fields, string message, string cure) => ProblemKind.ValueRefused.At(fields.PlaceOf("words"), message, cure);
}
