using System.Text.RegularExpressions;

namespace SpineCare.Content.Claims.Counting;

/// <summary>The words behind a number that decide what it counts. Each is looked for right where the number ends.</summary>
internal static partial class Words
{
    public static bool AreAt(this Regex words, string sentence, int at) => words.IsMatch(sentence, at);

    /// <summary>The people themselves, and what may stand before them. Clinicians are none: "ten therapists" are staff, not a finding.</summary>
    [GeneratedRegex("""
        \G ,? \s+
        (?: (?: of | the | all | these | those | our | such | more | other | others | older | younger | young | old | new | healthy | adult | pregnant
            | sore | sick | different | similar | US | UK | American | British | English | Dutch | Danish | Canadian | every ) \s+ ){0,3}
        (?: people | persons? | adults? | patients? | men | women | children | kids | babies | infants | teens | seniors | Americans | volunteers
            | participants | workers | athletes | runners | users | individuals | sufferers | survivors | cases ) \b
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    public static partial Regex People();

    /// <summary>What people in a finding do: "half of them felt better".</summary>
    [GeneratedRegex("""
        \G \s+ (?: had | have | has | felt | feel | got | gets? | were | was | are | did | do | saw | said | say | took | notice[ds]? | report(?:ed|s)?
            | improve[ds]? | need(?:ed)? | suffer(?:ed)? | stayed | became | recovered | experienced? ) \b
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    public static partial Regex Acts();

    /// <summary>Things of which two numbers tell no share of people: "one in two hours", "3 in 10 minutes".</summary>
    [GeneratedRegex("""
        \G \s* (?: (?: second | minute | min | hour | hr | day | night | morning | week | weekend | month | year | decade | session | step | set | round
            | row | line | place | page | part | point | way | word | pound | mile | yard | dose | tablet | pill | capsule | time | breath | stage | phase
            | exercise | repeat | language | room | chair | dollar | cent | color | size | state | direction | position ) s?
            | inch(?:es)? | feet | foot | stretch(?:es)? | countr(?:y|ies) | tr(?:y|ies) ) \b
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    public static partial Regex Units();

    /// <summary>Not the strength of a cream, nor how hard to try: "at 50% of your strength".</summary>
    [GeneratedRegex("""
        \G (?: \s? % | \s+ per \s? cent \b | \s+ percent(?:age \s points?)? \b )
        (?! \s+ (?: of \s your | sure | cotton | wool | lidocaine | menthol | capsaicin | diclofenac | alcohol | cream | gel | patch | ointment
            | solution | effort ) \b )
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    public static partial Regex Percent();

    /// <summary>"Three times as likely", and not "do it three times more each day".</summary>
    [GeneratedRegex("""
        \G (?: \s+ times \s+ (?: as \s+ (?: likely | often | common | frequent | high | great | many | risky ) \b
                | (?: less | higher | lower | greater | likelier | rarer | riskier ) \b
                | (?: the | a ) \s+ (?: \w+ \s+ )? (?: risk | chance | odds | rate | likelihood )
                | more \s+ (?! (?: an? | each | every | per | if | and | or | before | after | with | on | then | today | in | at | until | while | when
                    | to | for ) \b ) \p{L}+ )
            | [\s-]? fold \b )
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    public static partial Regex Times();

    /// <summary>What joins the two numbers of a share.</summary>
    [GeneratedRegex(@"\G(?:-in-|\s+in\s+(?:every\s+)?|(?<out>\s+out\s+of\s+(?:every\s+|the\s+)?)|(?<of>\s+of\s+(?:every\s+|the\s+|these\s+|those\s+)?))", RegexOptions.IgnoreCase)]
    public static partial Regex Join();
}
