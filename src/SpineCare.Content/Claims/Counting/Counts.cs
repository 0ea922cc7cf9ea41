using System.Text.RegularExpressions;

namespace SpineCare.Content.Claims.Counting;

/// <summary>
/// Finds where a sentence counts people, gives a percentage, or compares two chances. Doses, times, ages, years, steps, and
/// scores of pain count no people. An estimate: a rule that a writer may overrule.
/// </summary>
internal static partial class Counts
{
    private const string Start = @"(?<![\p{L}\p{N}.,$€£/:-])";
    private const string Fraction =
        @"(?:half|(?:a|one)[\s-](?:third|quarter|fourth|fifth|tenth)|two[\s-](?:thirds|fifths)|three[\s-](?:quarters|fourths|fifths)|[½⅓⅔¼¾])";

    private const string About = @"(?:more\s+than|less\s+than|fewer\s+than|just\s+over|just\s+under|about|around|nearly|almost|over|up\s+to|at\s+least|roughly)";
    private const string Likely = "(?:likely|often|common|frequent|high|great|many|risky)";
    private const string Chance = "(?:risks?|chances?|odds|rates?|likelihood)";

    /// <summary>What a sentence counts, in order; of two that overlap, the one that begins first.</summary>
    public static IEnumerable<Count> In(string sentence)
    {
        var end = 0;
        foreach (var count in Found(sentence).OrderBy(count => count.Start).ThenByDescending(count => count.Text.Length))
        {
            if (count.Start < end)
                continue;
            end = count.Start + count.Text.Length;
            yield return count;
        }
    }

    private static IEnumerable<Count> Found(string sentence) =>
    [
        .. Shares.In(sentence).Select(share => Of(CountKind.People, share)),
        .. Number().Matches(sentence).Where(IsNumberOfPeople).Select(number => Of(CountKind.People, number)),
        .. Part().Matches(sentence).Concat(Millions().Matches(sentence)).Select(part => Of(CountKind.People, part)),
        .. Percentage().Matches(sentence).Select(percentage => Of(CountKind.Percentage, percentage)),
        .. Comparison().Matches(sentence).Select(comparison => Of(CountKind.Comparison, comparison)),
    ];

    private static Count Of(CountKind kind, Capture found) => new(kind, found.Index, found.Value);

    /// <summary>One or two people are a story or a pair of hands, and "in 2020, people" tells a year.</summary>
    private static bool IsNumberOfPeople(Match number) =>
        number.Groups["large"].Success || (Amount.Of(number.Groups["number"].Value) > 2 && !number.Groups["year"].Success);

    [GeneratedRegex(
        $@"{Start}(?<!\b(?:age|aged|ages)\s)(?:(?<year>(?<=\b(?:in|since|by|from|until|before|after|of)\s)(?:19|20)\d\d)|(?<number>{Amount.Form}))(?<large>\s+(?:hundred|thousand|million|billion))?,?\s+{People.Between}{People.Form}\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(
        $@"{Start}{Fraction}\s+(?:of\s+)?{People.Between}{People.Form}\b|\b{About}\s+{Fraction}(?:\s+of\s+(?:them|us|those))?(?=\s+{People.Acts}\b)|{Start}{Fraction}\s+of\s+(?:them|us|those)(?=\s+{People.Acts}\b)|{Start}\d/\d\s+(?:of\s+)?{People.Between}{People.Form}\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Part();

    /// <summary>Numbers so large that they count people even where the word for them is left out: "843 million by 2050".</summary>
    [GeneratedRegex(
        $@"{Start}(?:{Amount.Form}\s+(?:million|billion)|(?:hundreds|thousands|millions|billions)\s+of\s+{People.Between}{People.Form})\b(?!\s+(?:dollars|cells|cents))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Millions();

    /// <summary>Not the strength of a cream, nor how hard to try: "at 50% of your strength".</summary>
    [GeneratedRegex(
        $@"{Start}{Amount.Form}(?:\s?%|\s+(?:percent|per\s+cent)(?:age\s+points?)?\b)(?!\s+(?:of\s+your|sure|cotton|wool|lidocaine|menthol|capsaicin|diclofenac|alcohol|cream|gel|patch|ointment|solution|effort)\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Percentage();

    [GeneratedRegex(
        $@"\b(?:twice|double)\s+as\s+{Likely}\b|\bhalf\s+as\s+(?:likely|common|high)\b"
        + $@"|{Start}(?:{Amount.Form}|several|many)\s+times\s+(?:as\s+{Likely}\b|(?:less|higher|lower|greater|likelier|rarer|riskier)\b|(?:the|a)\s+(?:\w+\s+)?{Chance}\b|more\s+(?!a\s|each|every|per\s|if\s|and\s|or\s|before|after|with|on\s|then|today|in\s|at\s|until|while|when|to\s|for\s)\p{{L}})"
        + $@"|\b(?:twice|double|triple|half)\s+(?:the|your|their)\s+{Chance}\b|\b(?:doubl|tripl|halv)(?:es?|ed|ing)\s+(?:the|your|their|its|a)\s+{Chance}\b"
        + $@"|{Start}{Amount.Form}[\s-]?fold\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Comparison();
}
