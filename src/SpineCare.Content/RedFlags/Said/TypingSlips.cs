namespace SpineCare.Content.RedFlags.Said;

/// <summary>Counts the slips between two words: letters that are missing, too many, wrong, or changed with their neighbour.</summary>
internal static class TypingSlips
{
    /// <summary>How many slips lead from one word to the other; more than the most where there are more. It stops there, since anybody may send any words.</summary>
    public static int Between(ReadOnlySpan<char> typed, ReadOnlySpan<char> word, int most)
    {
        var width = word.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        for (var column = 0; column < width; column++)
            rows[column] = column;
        for (var at = 1; at <= typed.Length; at++)
        {
            var row = rows.Slice(at % 3 * width, width);
            var above = rows.Slice((at + 2) % 3 * width, width);
            var twoAbove = rows.Slice((at + 1) % 3 * width, width);
            var least = row[0] = at;
            for (var column = 1; column < width; column++)
            {
                var slip = typed[at - 1] == word[column - 1] ? 0 : 1;
                row[column] = Math.Min(Math.Min(above[column], row[column - 1]) + 1, above[column - 1] + slip);
                if (at > 1 && column > 1 && typed[at - 1] == word[column - 2] && typed[at - 2] == word[column - 1])
                    row[column] = Math.Min(row[column], twoAbove[column - 2] + 1);
                least = Math.Min(least, row[column]);
            }

            if (least > most)
                return most + 1;
        }

        return rows[typed.Length % 3 * width + word.Length];
    }
}
