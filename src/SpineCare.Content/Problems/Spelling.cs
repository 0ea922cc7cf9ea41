namespace SpineCare.Content.Problems;

/// <summary>Finds the known name that a mistyped one was probably meant to be.</summary>
public static class Spelling
{
    /// <summary>" Did you mean 'x'?" for the nearest name at most a third of the letters away, otherwise nothing.</summary>
    public static string DidYouMean(string word, IEnumerable<string> names)
    {
        var nearest = names
            .Select(name => (name, distance: Distance(word, name)))
            .Where(found => found.distance <= Math.Max(2, found.name.Length / 3) && found.distance < found.name.Length)
            .OrderBy(found => found.distance)
            .ThenBy(found => found.name, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.name is null ? "" : $" Did you mean '{nearest.name}'?";
    }

    /// <summary>Optimal string alignment: insertions, deletions, changes, and swaps of two neighbours.</summary>
    internal static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 8)
            return int.MaxValue;

        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
