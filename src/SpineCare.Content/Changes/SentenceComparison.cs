using System.Collections.Immutable;

namespace SpineCare.Content.Changes;

/// <summary>A sentence that only one of two versions of a text has: the later one where it is new.</summary>
public sealed record SentenceChange(bool IsNew, string Text);

/// <summary>Compares the sentences of two versions of a text.</summary>
public static class SentenceComparison
{
    /// <summary>The most pairs of sentences that are weighed against each other; a longer comparison asks only which are in both.</summary>
    private const long MostPairs = 4_000_000;

    /// <summary>
    /// What is gone and what is new, in the order of the text, and as little of it as there can be (longest common subsequence).
    /// Where a sentence was put in the place of another, the one that is gone comes first.
    /// </summary>
    public static ImmutableArray<SentenceChange> Between(ImmutableArray<string> before, ImmutableArray<string> after)
    {
        var same = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        (before, after) = (before[same..], after[same..]);
        var sameAtEnd = before.Reverse().Zip(after.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        (before, after) = (before[..^sameAtEnd], after[..^sameAtEnd]);
        return (long)before.Length * after.Length > MostPairs ? OnlyInOne(before, after) : Walk(before, after, CommonLengths(before, after));
    }

    private static ImmutableArray<SentenceChange> OnlyInOne(ImmutableArray<string> before, ImmutableArray<string> after)
    {
        var (had, has) = (before.ToHashSet(StringComparer.Ordinal), after.ToHashSet(StringComparer.Ordinal));
        return
        [
            .. before.Where(sentence => !has.Contains(sentence)).Select(sentence => new SentenceChange(false, sentence)),
            .. after.Where(sentence => !had.Contains(sentence)).Select(sentence => new SentenceChange(true, sentence)),
        ];
    }

    /// <summary>How many sentences the ends of both texts have in common, by where each end begins.</summary>
    private static int[,] CommonLengths(ImmutableArray<string> before, ImmutableArray<string> after)
    {
        var lengths = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                lengths[i, j] = before[i] == after[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        return lengths;
    }

    private static ImmutableArray<SentenceChange> Walk(ImmutableArray<string> before, ImmutableArray<string> after, int[,] lengths)
    {
        var changes = ImmutableArray.CreateBuilder<SentenceChange>();
        var (i, j) = (0, 0);
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
                (i, j) = (i + 1, j + 1);
            else if (i < before.Length && (j == after.Length || lengths[i + 1, j] >= lengths[i, j + 1]))
                changes.Add(new(false, before[i++]));
            else
                changes.Add(new(true, after[j++]));
        }

        return changes.ToImmutable();
    }
}
