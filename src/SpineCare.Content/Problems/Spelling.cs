using SpineCare.Content.Typing;

namespace SpineCare.Content.Problems;

/// <summary>Finds the known name that a mistyped one was probably meant to be.</summary>
public static class Spelling
{
    /// <summary>" Did you mean 'x'?" for the nearest name at most a third of the letters away, otherwise nothing.</summary>
    public static string DidYouMean(string word, IEnumerable<string> names)
    {
        var typed = word.ToLowerInvariant();
        var nearest = names
            .Select(name => (name, slips: TypingSlips.Between(typed, name.ToLowerInvariant(), Most(name))))
            .Where(found => found.slips <= Most(found.name))
            .OrderBy(found => found.slips)
            .ThenBy(found => found.name, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.name is null ? "" : $" Did you mean '{nearest.name}'?";
    }

    private static int Most(string name) => Math.Min(Math.Max(2, name.Length / 3), name.Length - 1);
}
