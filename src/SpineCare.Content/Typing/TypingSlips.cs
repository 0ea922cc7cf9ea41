using System.Numerics;

namespace SpineCare.Content.Typing;

/// <summary>Counts the slips between two words: letters that are missing, too many, wrong, or changed with their neighbour.</summary>
public static class TypingSlips
{
    /// <summary>Longer ones are no words of a language. They are counted, too, but not on the stack: anybody may send them.</summary>
    private const int MostOnStack = 128;

    /// <summary>The letters of a word, one bit each. One slip changes at most two bits.</summary>
    public static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var letter in word)
            letters |= 1u << (letter % 32);
        return letters;
    }

    /// <summary>False for two words that their letters alone show to be far from each other, which spares most comparisons.</summary>
    public static bool MayBeNear(uint letters, uint others, int most) => BitOperations.PopCount(letters ^ others) <= 2 * most;

    /// <summary>
    /// How many slips lead from one word to the other (the distance of optimal string alignment); one more than the most where
    /// there are more. It stops there, since anybody may send any words.
    /// </summary>
    public static int Between(ReadOnlySpan<char> typed, ReadOnlySpan<char> word, int most)
    {
        if (Math.Abs(typed.Length - word.Length) > most)
            return most + 1;
        var width = word.Length + 1;
        var rows = width > MostOnStack ? new int[3 * width] : stackalloc int[3 * width];
        var before = rows[..width];
        var last = rows[width..(2 * width)];
        var row = rows[(2 * width)..];
        for (var column = 0; column < width; column++)
            last[column] = column;
        for (var at = 1; at <= typed.Length; at++)
        {
            // Words that are near each other never leave this stretch on both sides of the diagonal.
            var (from, to) = (Math.Max(1, at - most), Math.Min(word.Length, at + most));
            var least = row[from - 1] = from == 1 ? at : most + 1;
            for (var column = from; column <= to; column++)
            {
                row[column] = Math.Min(Math.Min(row[column - 1], last[column]) + 1, last[column - 1] + (typed[at - 1] == word[column - 1] ? 0 : 1));
                if (at > 1 && column > 1 && typed[at - 1] == word[column - 2] && typed[at - 2] == word[column - 1])
                    row[column] = Math.Min(row[column], before[column - 2] + 1);
                least = Math.Min(least, row[column]);
            }

            if (to < word.Length)
                row[to + 1] = most + 1;
            if (least > most)
                return most + 1;
            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return Math.Min(last[word.Length], most + 1);
    }
}
