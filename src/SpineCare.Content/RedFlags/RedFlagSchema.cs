using System.Collections.Immutable;
using SpineCare.Content.Data;
using SpineCare.Content.Problems;
using SpineCare.Content.RedFlags.Said;
using SpineCare.Content.Sources;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.RedFlags;

/// <summary>The keys of an entry of red-flags.yml: a name in capitals holds words, any other one a sign.</summary>
internal static class RedFlagSchema
{
    public static DataFile<RedFlagEntry>.Parsed Read(Entry entry) => EntrySchema.Read<RedFlagEntry>(entry, fields =>
    {
        List<ContentProblem> problems = [];
        return (Phrasing.IsGroup(entry.Key) ? Words(entry, fields, problems) : Sign(entry, fields, problems), [.. problems]);
    });

    private static WordGroup Words(Entry entry, Fields fields, List<ContentProblem> problems)
    {
        var ways = fields.Passages("words", 2000, 60, required: true).SelectMany(word => Phrasing.Parse(word, problems).Ways);
        return new(entry.Key, [.. ways]);
    }

    private static RedFlag Sign(Entry entry, Fields fields, List<ContentProblem> problems)
    {
        fields.Text("sign", 200, required: true);
        fields.Texts("facts", 20, 20);
        return new(entry.Key, fields.Choice("help", RedFlagHelps.ByName, required: true) ?? RedFlagHelp.Emergency)
        {
            Said = Phrasings(fields.Passages("said", 100, 300, required: true), problems),
            Unless = Phrasings(fields.Passages("unless", 60, 300), problems),
            Examples = fields.Passages("examples", 40, 120, required: true),
            Harmless = fields.Passages("harmless", 40, 120),
        };
    }

    private static ImmutableArray<Phrasing> Phrasings(ImmutableArray<Passage> items, List<ContentProblem> problems) =>
        [.. items.Select(item => Phrasing.Parse(item, problems))];
}
