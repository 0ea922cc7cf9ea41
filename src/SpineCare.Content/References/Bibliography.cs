using SpineCare.Content.Data;
using SpineCare.Content.Faq;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Markdown;
using SpineCare.Content.Problems;

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
        return references.Items.Where(item => !cited.Contains(item.Key)).Select(item => ProblemKind.ReferenceUnused.At(
            item.Source.Start, $"Nothing cites '{item.Key}'.", "Cite it where a text relies on it, or take the entry out."));
    }
}
