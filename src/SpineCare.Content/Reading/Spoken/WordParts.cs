using System.Text.RegularExpressions;

namespace SpineCare.Content.Reading.Spoken;

/// <summary>Takes a word of small letters apart where its parts are spoken as they are alone: "some-thing", "care-less", "act-ed".</summary>
internal static partial class WordParts
{
    public static int Count(string word) =>
        UnusualWords.Find(word) ?? Spelled(word) ?? Joined(word) ?? Inflected(word) ?? Derived(word) ?? Vowels.Count(word);

    private static int? Spelled(string word) => word.Any(letter => "aeiouy".Contains(letter)) ? null : Capitals.Spelled(word);

    private static int? Joined(string word)
    {
        if (Compound().Match(word) is { Success: true, Groups: var parts })
            return Count(parts["first"].Value) + Count(parts["second"].Value);
        return Prefixed().Match(word) is { Success: true, Groups: var prefixed }
            && UnusualWords.Find(prefixed["rest"].Value) is { } rest ? Vowels.Count(prefixed["prefix"].Value) + rest : null;
    }

    private static int? Inflected(string word)
    {
        if (Plural().IsMatch(word))
            return Stem(word[..^1]) + (Hissing().IsMatch(word) ? 1 : 0);
        if (Past().IsMatch(word))
            return Stem(word[..^1]) + (word[^3] is 't' or 'd' ? 1 : 0);
        return Progressive().IsMatch(word) ? Stem(word[..^3] + (word[^4] is 'e' or 'o' or 'y' or 'l' ? "" : "e")) + 1 : null;
    }

    private static int? Derived(string word) => Ending().Match(word) is { Success: true, Groups: var parts }
        ? Stem(parts["stem"].Value) + (parts["ending"].Value is "ally" ? 1 : Vowels.Count(parts["ending"].Value))
        : null;

    private static int Stem(string word) =>
        UnusualWords.Find(word)
        ?? (word.EndsWith('e') ? UnusualWords.Find(word[..^1]) : null)
        ?? (word.EndsWith("ie", StringComparison.Ordinal) ? UnusualWords.Find(word[..^2] + "y") : null)
        ?? Count(word);

    [GeneratedRegex("""
        ^ (?<first> base | bride | care | drive | else | eye | fire | fore | grape | guide | home | horse | house | juice | life
            | like | love | make | more | name | nine | note | pipe | police | safe | shoe | side | smoke | some | space | state
            | store | take | there | time | where | whole | wide )
          (?<second> (?=.*[aeiouy]) (?: [bcdfghjklmnpqrstvwz][aeiouy] | [bcdfgpt]r | [bcfgps]l | s[chkmnptw] | [stw]h | ch ) .*
            | as | ever | off? | one | out | over | up ) $
        | ^ (?<first> .*[aeiouy][^aeiou]{1,2}e )
          (?<second> back | basket | berg | bleed | board | book | box | bread | burger | cake | coach | crow | down | drop | field
            | foot | forth | goat | hammer | hand | hold | holder | horse | house | keeper | land | length | light | line | mail
            | maker | mark | out | owner | people | person | room | sale | self | stock | stone | style | time | track | trap | wash
            | way | wolf | work | worker | writer | yard ) $
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Compound();

    [GeneratedRegex("^(?<prefix>un|in|im|non|mis|dis|over|under|inter|anti|auto|neuro|super|up|out|pre|re)(?<rest>.{5,})$")]
    private static partial Regex Prefixed();

    [GeneratedRegex("[aeiouy].*[^su]s$(?<!is|..us)")]
    private static partial Regex Plural();

    [GeneratedRegex("(?:[cgsxz]|[cs]h)es$")]
    private static partial Regex Hissing();

    [GeneratedRegex("[aeiouy].*(?<!e)ed$")]
    private static partial Regex Past();

    [GeneratedRegex("[aeiouy].*ing$")]
    private static partial Regex Progressive();

    [GeneratedRegex("""
        ^ (?<stem> .*?[aeiouy].*? )
          (?<ending> l[iy] | (?<=ic)ally | ful | hood | less | let | like | m[ae]n | ment | ness | ship | some
            | (?<=[^aeiou]e) t(?:y|ie) | (?<=e) abl[ey] ) $
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Ending();
}
