using SpineCare.Content.Data;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Glossary;

/// <summary>Tells of words that two entries of the glossary claim: only the first would ever be found.</summary>
internal static class SharedWords
{
    public static IEnumerable<ContentProblem> Check(DataFile<Term> glossary)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in glossary.Items)
        {
            foreach (var word in item.Value.Also.Prepend(item.Value.Word))
            {
                if (!owners.TryAdd(word, item.Key) && owners[word] != item.Key)
                {
                    yield return ProblemKind.KeyTwice.At(item.Source.Start, $"The word '{word}' belongs to the entry '{owners[word]}' already.",
                        "Keep it in one of the two.");
                }
            }
        }
    }
}
