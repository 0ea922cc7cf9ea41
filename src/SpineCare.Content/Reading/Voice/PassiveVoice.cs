using System.Text.RegularExpressions;

namespace SpineCare.Content.Reading.Voice;

/// <summary>
/// Finds the passive voice by its form: "be" or "get", perhaps an adverb, then a past participle. It is an estimate: it misses
/// questions such as "Is it treated?", and it cannot tell every adjective from a participle.
/// </summary>
internal static partial class PassiveVoice
{
    public static bool IsPassive(string sentence) => Form().Matches(sentence.Replace('’', '\'').ToLowerInvariant()).Any(form =>
        form.Groups["participle"].Value is var word
        && Participles.Contains(word)
        && !form.Groups["habit"].Success
        && (form.Groups["agent"].Success || !Participles.Describes(word)));

    [GeneratedRegex("""
        (?: (?<! \b there \s ) \b (?: am | (?: is | are | was | were ) (?: n't )? | be | been | being | get | gets | got | gotten | getting )
          | (?<= \b (?: it | that ) ) 's | (?<= \b (?: you | we | they ) ) 're | (?<= \b i ) 'm )
        (?: \s+ (?: not | never | always | (?: (?: more | most | less ) \s+ )? (?: often | \p{L}+ly ) | also | still | now | then | just
          | only | even | ever | soon | already | almost | sometimes | seldom | well | best | better | first | once | again | both | all
          | being | been ) )*
        \s+ (?<participle> \p{L}+ ) (?! [-'] )
        (?: (?<agent> \s+ by \b )
          | (?<habit> (?<=used) \s+ to \s+ (?: \p{L}+ing | an? | the | it | this | that | your | such ) \b ) )?
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Form();
}
