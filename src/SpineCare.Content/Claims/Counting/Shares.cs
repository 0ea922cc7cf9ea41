using System.Text.RegularExpressions;

namespace SpineCare.Content.Claims.Counting;

/// <summary>Finds shares told by two numbers: "20 in 100 people", "one in ten", "of 100 visits, 20".</summary>
internal static partial class Shares
{
    /// <summary>Where a share ends that begins with this number; null where it begins none.</summary>
    public static int? FindEnd(Amount part, string sentence)
    {
        if (Words.Join().Match(sentence, part.End) is not { Success: true } join || Amount.FindAt(sentence, join.Index + join.Length) is not { } whole)
            return FindEndTurned(part, sentence);
        if (part.Value > whole.Value || Words.Units().AreAt(sentence, whole.End) || sentence.AsSpan(whole.End).TrimStart().StartsWith("%", StringComparison.Ordinal))
            return null;
        if (Words.People().Match(sentence, whole.End) is { Success: true } people)
            return people.Index + people.Length;
        var isShare = join.Groups["of"].Success ? whole.Value is 100 or 1000 or 10_000 && !Place().IsMatch(sentence[..part.Start])
            : join.Groups["out"].Success ? !IsScore(part, whole, sentence)
            : !Year().IsMatch(sentence[whole.Start..whole.End]);
        return isShare ? whole.End : null;
    }

    /// <summary>"Of 100 reactions, 64 began": the whole comes first.</summary>
    private static int? FindEndTurned(Amount whole, string sentence)
    {
        if (whole.Value is not (10 or 100 or 1000 or 10_000) || !Of().IsMatch(sentence[..whole.Start]) || Words.Units().AreAt(sentence, whole.End))
            return null;
        return Things().Match(sentence, whole.End) is { Success: true } things && Amount.FindAt(sentence, things.Index + things.Length) is { } part
            && !Words.Units().AreAt(sentence, part.End) ? part.End : null;
    }

    /// <summary>"A pain of 7 out of 10" is a score, and "in 7 out of 10 the pain was gone" is not.</summary>
    private static bool IsScore(Amount part, Amount whole, string sentence) =>
        Pain().IsMatch(sentence) && BeforeScore().IsMatch(sentence[..part.Start]) && !Words.Acts().AreAt(sentence, whole.End);

    /// <summary>"Step 2 of 100" tells a place in a row.</summary>
    [GeneratedRegex(@"\b(?:step|page|part|figure|table|visit|session|week|day|question|item|picture|line|number|exercise)\s+\z", RegexOptions.IgnoreCase)]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(?:of|in)\s+(?:every\s+)?\z", RegexOptions.IgnoreCase)]
    private static partial Regex Of();

    [GeneratedRegex(@"\G\s+\p{L}[^,.;]{1,30},\s+(?:about\s+|around\s+|only\s+)?")]
    private static partial Regex Things();

    [GeneratedRegex(@"\b(?:pain|sore|soreness|ache|scores?|scale|rate|rating|discomfort|level)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pain();

    [GeneratedRegex(
        @"\p{L}(?<!\b(?:in|for|that|and|but|about|around|only|just|than|over|under|least|to|nearly|almost))\s+(?:(?:about|around|only|just|more\s+than|less\s+than|over|under|at\s+least|up\s+to|nearly|almost)\s+)?\z",
        RegexOptions.IgnoreCase)]
    private static partial Regex BeforeScore();

    [GeneratedRegex(@"^(?:19|20)\d\d\z")]
    private static partial Regex Year();
}
