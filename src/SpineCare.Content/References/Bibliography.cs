using SpineCare.Content.Data;
using SpineCare.Content.Faq;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Markdown;
using SpineCare.Content.Problems;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.References;

/// <summary>What holds for the references as a whole.</summary>
internal static class Bibliography
{
    /// <summary>The text by which references are put in order: first author or publisher, then year.</summary>
    public static string Order(Reference reference) =>
        $"{(reference.Authors.IsEmpty ? reference.Publisher : reference.Authors[0])} {reference.Year} {reference.Key}";

    /// <summary>The references that no text and no answer cites.</summary>
    public static IEnumerable<ContentProblem> Unused(
        DataFile<Reference> references, IEnumerable<Manuscript?> manuscripts, DataFile<Question> questions)
    {
        var cited = manuscripts.SelectMany(manuscript => manuscript?.Body?.Mentions ?? [])
            .Concat(questions.Items.SelectMany(item => item.Value.Answer.Mentions))
            .Where(mention => mention.Kind == MentionKind.Reference)
            .Select(mention => mention.Name)
            .ToHashSet(StringComparer.Ordinal);
        var twins = Twins(references).SelectMany(twin => new[] { twin.First.Key, twin.Second.Key }).ToHashSet(StringComparer.Ordinal);
        return references.Items.Where(item => !cited.Contains(item.Key) && !twins.Contains(item.Key)).Select(item => ProblemKind.ReferenceUnused.At(
            item.Source.Start, $"Nothing cites '{item.Key}'.", "Cite it where a text relies on it, or take the entry out."));
    }

    /// <summary>The references that stand in the file a second time under another name.</summary>
    public static IEnumerable<ContentProblem> Twice(DataFile<Reference> references) => Twins(references).Select(twin =>
        ProblemKind.ReferenceTwice.At(PlaceOf(twin.Second, twin.Key), $"'{twin.Second.Key}' has the {twin.Key.ToUpperInvariant()} of '{twin.First.Key}', so both are one work.",
            $"Keep one of the two, and cite it in every text. If they are two works, correct the {twin.Key.ToUpperInvariant()}."));

    /// <summary>Entries that share a number, each told once. A DOI does not tell capitals from small letters (DOI Handbook 2.4).</summary>
    private static IEnumerable<Twin> Twins(DataFile<Reference> references)
    {
        var met = new Dictionary<(string, string), Item<Reference>>();
        foreach (var item in references.Items.Where(item => !item.IsLastSound))
        {
            (string Key, string Value)[] numbers =
                [("doi", item.Value.Doi.ToUpperInvariant()), ("pmid", item.Value.Pmid), ("pmcid", item.Value.Pmcid.TrimStart('P', 'M', 'C', '0'))];
            var named = numbers.Where(number => number.Value.Length > 0).ToArray();
            if (Array.Find(named, met.ContainsKey) is { Key: not null } same)
                yield return new(met[same], item, same.Key);
            foreach (var number in named)
                met.TryAdd(number, item);
        }
    }

    private static SourceLocation PlaceOf(Item<Reference> item, string key) =>
        YamlReader.Read(item.Source).Root?.Fields.FirstOrDefault()?.Value is YamlMap map ? new Fields(map).PlaceOf(key) : item.Source.Start;

    private sealed record Twin(Item<Reference> First, Item<Reference> Second, string Key);
}
