using System.Text.RegularExpressions;

namespace SpineCare.Content.Reading.Plain;

/// <summary>Abbreviations whose period does not end a sentence, such as the one in "Dr. Lee".</summary>
internal static partial class Abbreviations
{
    /// <summary>
    /// True where the text before a period ends in one and the sentence goes on after it. After "in the U.S." it does not if the
    /// next word is one that begins sentences.
    /// </summary>
    public static bool GoOn(string before, string after) =>
        (Numbered().IsMatch(before) && Number().IsMatch(after)) || (Open().IsMatch(before) && !Beginning().IsMatch(after));

    [GeneratedRegex("""
        (?<! [\p{L}\p{N}.] )
        (?: (?i: Drs? | Mr | Mrs | Ms | Prof | St | Mt | vs | cf | approx | e\.?g | i\.?e ) | (?: \p{Lu}\.\s? )* \p{Lu} ) \z
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Open();

    [GeneratedRegex(@"(?<![\p{L}\p{N}.])(?i:Nos?|Figs?|Vol|Refs?|Sec|Ch|pp?)\z")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\s+[0-9]")]
    private static partial Regex Number();

    [GeneratedRegex("""
        ^ \s* \z
        | ^ \s+ ["“‘(]* (?: A | After | An | And | As | Ask | At | But | Call | Do | For | He | How | I | If | In | It | Its | Many | Most
            | No | Not | On | Or | Our | Please | See | She | So | Some | Take | Talk | Tell | That | The | Then | There | These | They
            | This | Those | To | Try | We | What | When | Why | With | You | Your ) (?! [\p{L}.] )
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Beginning();
}
