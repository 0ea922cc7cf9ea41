using System.Text.RegularExpressions;

namespace SpineCare.Content.Claims;

/// <summary>
/// Tells a sentence that makes no claim, since it only leads on: "Read more in our page on soreness.", "To use this table, read
/// across." What leads nowhere does not count: "See it as one tool".
/// </summary>
internal static partial class Onward
{
    public static bool IsIn(string sentence, bool holdsLink) =>
        (holdsLink && (Reading().IsMatch(sentence) || Telling().IsMatch(sentence)))
        || (Part().IsMatch(sentence) && (Using().IsMatch(sentence) || Telling().IsMatch(sentence)));

    private const string LeadIn =
        @"^[""“(]*(?:(?:To|For|If|Before|After|When|There\s+is\s+more)\b[^.;:]{0,80}?,\s+(?:so\s+)?|(?:You\s+(?:can|could)|Please|Then|Next,?|First,?|So|And)\s+(?:also\s+)?)?";

    [GeneratedRegex(
        $@"{LeadIn}(?:see|read|learn|look\s+(?:at|up|under)|find\s+(?:out|more|all|details|what|who|how|when|where)|compare|(?:go|turn|move)\s+on?\s*to|more\s+(?:on|about)|here\s+(?:is|are))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Reading();

    [GeneratedRegex($@"{LeadIn}(?:see|read|find|look|use|start|go|compare)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Using();

    [GeneratedRegex(
        @"^(?:The|Our|This|That|These|Another)\s+(?:\w+\s+)?(?:pages?|parts?|sections?|articles?|tables?|pictures?|lists?|charts?)\b.*\b(?:tells?|shows?|lists?|explains?|compares?)\b(?!\s+that\b)")]
    private static partial Regex Telling();

    [GeneratedRegex(
        @"\b(?:this|the|that|these|our|each|a)\s+(?:\w+\s+)?(?:tables?|pictures?|figures?|charts?|lists?|sections?|parts?|columns?|rows?|page)\b|\b(?:below|above|across)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Part();
}
