using System.Numerics;

namespace SpineCare.Web.Search.Words;

/// <summary>How many slips of the keyboard lie between two words: a letter too many, too few, or wrong, or two swapped neighbours.</summary>
internal static class TypingErrors
{
    /// <summary>With how many slips a word of this length is still read.</summary>
    public static int MostIn(int letters) => letters switch { < 3 => 0, < 8 => 1, _ => 2 };

    /// <summary>The letters of a word, one bit each. One slip changes at most two bits.</summary>
    public static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var letter in word)
            letters |= 1u << (letter % 32);
        return letters;
    }

    public static bool MayBeNear(uint letters, uint others, int most) => BitOperations.PopCount(letters ^ others) <= 2 * most;

    /// <summary>The distance of optimal string alignment; more than the most that is asked for where it is larger.</summary>
    public static int Between(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
            return most + 1;
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most)
                return most + 1;
            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[b.Length];
    }
}
