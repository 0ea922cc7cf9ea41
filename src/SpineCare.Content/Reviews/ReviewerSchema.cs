using SpineCare.Content.Data;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Reviews;

/// <summary>The keys of an entry of reviewers.yml.</summary>
internal static class ReviewerSchema
{
    public const int LongestName = 100;

    public static DataFile<Reviewer>.Parsed Read(Entry entry) => EntrySchema.Read<Reviewer>(entry, fields =>
        (new(entry.Key, fields.Text("name", LongestName, required: true), fields.Text("credentials", LongestName, required: true)), []));
}
