using System.Text.RegularExpressions;

namespace SpineCare.Content.Claims.Counting;

/// <summary>
/// Finds where a sentence counts people, gives a percentage, or compares two chances. Doses, times, ages, years, steps, and
/// scores of pain count no people. An estimate: a rule that a writer may overrule.
/// </summary>
internal static partial class Counts
{
    /// <summary>What a sentence counts, in order; of two that overlap, the one that begins first.</summary>
    public static IEnumerable<Count> In(string sentence)
    {
        var end = 0;
        foreach (var count in Amount.In(sentence).SelectMany(amount => Behind(amount, sentence)).Concat(WithoutNumber(sentence)).OrderBy(count => count.Start))
        {
            if (count.Start < end)
                continue;
            end = count.Start + count.Text.Length;
            yield return count;
        }
    }

    /// <summary>What the words behind a number make of it.</summary>
    private static IEnumerable<Count> Behind(Amount amount, string sentence)
    {
        if (Words.Percent().Match(sentence, amount.End) is { Success: true } percent)
            yield return Of(CountKind.Percentage, sentence, amount.Start, percent.Index + percent.Length);
        else if (Words.Times().Match(sentence, amount.End) is { Success: true } times)
            yield return Of(CountKind.Comparison, sentence, amount.Start, times.Index + times.Length);
        else if (Shares.FindEnd(amount, sentence) is { } share)
            yield return Of(CountKind.People, sentence, amount.Start, share);
        else if (Words.People().Match(sentence, amount.End) is { Success: true } people && CountsPeople(amount, sentence))
            yield return Of(CountKind.People, sentence, amount.Start, people.Index + people.Length);
        else if (amount.IsLarge && !Money().IsMatch(sentence, amount.End))
            yield return Of(CountKind.People, sentence, amount.Start, amount.End);
    }

    /// <summary>One or two people are a story or a pair of hands; "in 2020, people" tells a year, "at age 65 adults" an age.</summary>
    private static bool CountsPeople(Amount amount, string sentence) =>
        amount.IsLarge || (amount.Value > 2 && !Age().IsMatch(sentence[..amount.Start])
            && !(amount.End - amount.Start == 4 && amount.Value is >= 1900 and < 2100 && Year().IsMatch(sentence[..amount.Start])));

    private static IEnumerable<Count> WithoutNumber(string sentence)
    {
        foreach (Match found in Comparison().Matches(sentence))
            yield return new(CountKind.Comparison, found.Index, found.Value);
        foreach (Match found in Crowd().Matches(sentence))
        {
            if (Words.People().Match(sentence, found.Index + found.Length) is { Success: true } people)
                yield return Of(CountKind.People, sentence, found.Index, people.Index + people.Length);
        }

        foreach (Match found in Fraction().Matches(sentence))
        {
            var end = found.Index + found.Length;
            if (Words.People().Match(sentence, end) is { Success: true } people)
                yield return Of(CountKind.People, sentence, found.Index, people.Index + people.Length);
            else if ((found.Groups["about"].Success || found.Groups["them"].Success) && Words.Acts().AreAt(sentence, end))
                yield return new(CountKind.People, found.Index, found.Value);
        }
    }

    private static Count Of(CountKind kind, string sentence, int start, int end) => new(kind, start, sentence[start..end]);

    [GeneratedRegex("""
        (?<! [\w-] ) (?: (?<about> (?: more | less | fewer ) \s+ than | just \s+ (?: over | under ) | about | around | nearly | almost | over | up \s+ to
            | at \s+ least | roughly ) \s+ )?
        (?: half | (?: a | one ) [\s-] (?: third | quarter | fourth | fifth | tenth ) | two [\s-] (?: thirds | fifths )
            | three [\s-] (?: quarters | fourths | fifths ) | [½⅓⅔¼¾] | \d/\d ) (?: \s+ of (?= \s ) )? (?<them> \s+ (?: them | us | those ) \b )?
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"\b(?:hundreds|thousands|millions|billions)(?=\s+of\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Crowd();

    [GeneratedRegex("""
        \b (?: twice | double ) \s+ as \s+ (?: likely | often | common | frequent | high | great | many | risky ) \b
        | \b half \s+ as \s+ (?: likely | common | high ) \b
        | \b (?: twice | double | triple | half ) \s+ (?: the | your | their ) \s+ (?: risks? | chances? | odds | rates? | likelihood ) \b
        | \b (?: doubl | tripl | halv ) (?: es? | ed | ing ) \s+ (?: the | your | their | its | a ) \s+ (?: risks? | chances? | odds | rates? | likelihood ) \b
        | \b (?: several | many ) \s+ times \s+ (?: as \s+ (?: likely | common | high ) | likelier | higher ) \b
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Comparison();

    [GeneratedRegex(@"\G\s+(?:dollars|cells|cents)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Money();

    [GeneratedRegex(@"\b(?:age|aged|ages)\s+\z", RegexOptions.IgnoreCase)]
    private static partial Regex Age();

    [GeneratedRegex(@"\b(?:in|since|by|from|until|before|after|of)\s+\z", RegexOptions.IgnoreCase)]
    private static partial Regex Year();
}
