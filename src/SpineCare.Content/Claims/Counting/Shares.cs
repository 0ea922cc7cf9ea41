using System.Text.RegularExpressions;

namespace SpineCare.Content.Claims.Counting;

/// <summary>Finds shares told by two numbers: "20 in 100 people", "one in ten", "of 100 visits, 20".</summary>
internal static partial class Shares
{
    public static IEnumerable<Match> In(string sentence) =>
        Share().Matches(sentence).Where(share => IsShare(share, sentence)).Concat(Turned().Matches(sentence));

    private static bool IsShare(Match share, string sentence)
    {
        var (part, whole) = (Amount.Of(share.Groups["part"].Value), Amount.Of(share.Groups["whole"].Value));
        if (part > whole)
            return false;
        if (share.Groups["people"].Success)
            return true;
        return share.Groups["of"].Success ? share.Groups["whole"].Value is "100" or "1,000" or "10,000" && !IsPlace(share, sentence)
            : share.Groups["out"].Success ? !IsScore(share, sentence)
            : !Year().IsMatch(share.Groups["whole"].Value);
    }

    /// <summary>"Step 2 of 100" tells a place in a row.</summary>
    private static bool IsPlace(Match share, string sentence) => Place().IsMatch(sentence[..share.Index]);

    /// <summary>"A pain of 7 out of 10" is a score, and "in 7 out of 10 the pain was gone" is not.</summary>
    private static bool IsScore(Match share, string sentence) =>
        Pain().IsMatch(sentence) && BeforeScore().IsMatch(sentence[..share.Index]) && !Acts().IsMatch(sentence[(share.Index + share.Length)..]);

    [GeneratedRegex(
        $@"(?<![\p{{L}}\p{{N}}.,$€£/:-])(?<part>{Amount.Form})(?:-in-|\s+in\s+(?:every\s+)?|(?<out>\s+out\s+of\s+(?:every\s+|the\s+)?)|(?<of>\s+of\s+(?:every\s+|the\s+|these\s+|those\s+)?))(?<whole>{Amount.Form})\b(?!%|[.,]\d|-\p{{L}}|\s*{People.Units}\b)(?<people>\s+{People.Between}{People.Form}\b)?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Share();

    /// <summary>"Of 100 reactions, 64 began": the whole comes first.</summary>
    [GeneratedRegex(
        $@"\b(?:of|out\s+of|in)\s+(?:every\s+)?(?:10|100|1,?000|10,?000|100,?000|ten|a\s+hundred|a\s+thousand)\s+(?!{People.Units}\b)\p{{L}}[^,.;]{{1,30}},\s+(?:{People.Between}about\s+)?{Amount.Form}\b(?!\s*{People.Units}\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Turned();

    [GeneratedRegex(@"\b(?:step|page|part|figure|table|visit|session|week|day|question|item|picture|line|number|exercise)\s+\z", RegexOptions.IgnoreCase)]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(?:pain|sore|soreness|ache|scores?|scale|rate|rating|discomfort|level)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pain();

    [GeneratedRegex(@"\p{L}(?<!\b(?:in|for|that|and|but))\s+(?:(?:about|around|only|just|more\s+than|less\s+than|over|under|at\s+least|up\s+to|nearly|almost)\s+)?\z", RegexOptions.IgnoreCase)]
    private static partial Regex BeforeScore();

    [GeneratedRegex($@"^\s+{People.Acts}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Acts();

    [GeneratedRegex(@"^(?:19|20)\d\d\z")]
    private static partial Regex Year();
}
