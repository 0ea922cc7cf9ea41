using SpineCare.Content.Data;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Problems;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Articles;

/// <summary>The keys of an entry of topics.yml.</summary>
internal static class TopicSchema
{
    public static DataFile<Topic>.Parsed Read(Entry entry, Func<string, bool> isReserved) => EntrySchema.Read<Topic>(entry, fields =>
    {
        var topic = new Topic(
            entry.Key,
            fields.Text("title", FrontMatterSchema.LongestTitle, required: true),
            fields.Text("short_title", 30, required: true),
            fields.Text("description", 200, required: true),
            fields.Number("order", 1, 99, otherwise: 99));
        return (topic, isReserved(topic.Address)
            ? [
                ProblemKind.AddressReserved.At(entry.Place, $"The site itself uses the address {topic.Address}.",
                    "Give the topic another name, and its folder the same."),
            ]
            : !Slug.IsSlug(entry.Key)
            ? [
                ProblemKind.FileNameNoAddress.At(entry.Place, $"'{entry.Key}' cannot be part of an address.",
                    "Use lower-case words joined by '-'."),
            ]
            : []);
    });
}
