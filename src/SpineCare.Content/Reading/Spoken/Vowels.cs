using System.Text.RegularExpressions;

namespace SpineCare.Content.Reading.Spoken;

/// <summary>Counts the vowel sounds of a word, or of a part of one, by its letters: each is one syllable.</summary>
internal static partial class Vowels
{
    public static int Count(string word)
    {
        var heard = Silent().Replace(word, "-");
        return Math.Max(1, Sounds().Count(heard) + Apart().Count(heard));
    }

    [GeneratedRegex("[aeiouy]+|(?<=s|th)m$")]
    private static partial Regex Sounds();

    /// <summary>Vowels that are not heard as one here.</summary>
    [GeneratedRegex("""
        (?<= ^ | [aeiouw] ) y (?=[aeiou]) | y (?=ard)                                               # yes, player, backyard
        | (?<=q) u | (?<=g) u (?=[aei]) (?! e$ | it[iy] ) | (?<=s) u (?=a[dsv]) | (?<=fl) u (?=o)   # quick, guess, fluoride
        | (?<= [cgstx] | [cs]h ) i (?= on | ous ) | (?<=n) i (?=o[nr]) | (?<=v) i (?=ou?r)          # nation, region, behavior
        | (?<= [ct] | rs ) i (?= a[bn] | al(?!it) ) | (?<= t | [^s]c ) i (?=en)                     # special, patient
        | (?<=ill?) i (?= on | a[mnr] ) | (?<=ul) i (?=ar) | (?<=rr) i (?=age) | (?<=g) i (?=an$)   # million, familiar, marriage
        | (?<= [aeiouy]s | on | lg ) i (?=a$)                                                       # anesthesia, pneumonia
        | (?<= g | ht | c ) e (?=ous) | (?<=g) e (?=o[nr])                                          # gorgeous, surgeon
        | (?<=^ev) e (?=ry)                                                                         # everything
        | (?<= [aeiou]n?g ) ue $                                                                    # league, tongue
        | (?<= [aeiouy] .* ) (?<! [^aeiouylrw]l | [bcdgntv]r ) e $                                  # home; not table, acre
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Silent();

    /// <summary>The places between two vowels that are two sounds.</summary>
    [GeneratedRegex("""
        (?<=i) (?=[aiou]) | (?<=u) (?=[ao]) | (?<=[ae]) (?=o) | (?<=[^aeiouw]y) (?=[aeou])          # media, actual, video
        | (?<=i) (?= e (?: t | r | n[ct] | st$ | th$ ) )                                            # diet, carrier, client
        | (?<=e) (?= u[ms]$ | i (?: ng | ty | fy | sm ) ) | (?<=the) (?=ist)                        # museum, being, deity
        | (?<= [aeiouy][^aeiouy]+ e ) (?<! [st]e ) (?=a$)                                           # area, diarrhea
        | (?<= [aeiouy][^aeiouy]* (?: ne (?=an$) | [ghnr]e (?=al$) ) )                              # subterranean, cereal
        | (?<= cre | the ) (?=at(?!u)) | (?<= nucle | cochle | line ) (?=a[gr])                     # creation, theater, linear
        | (?<=u) (?= e[lnrt] | est$ | it (?: [ioy] | -on ) ) | (?<=su) (?=ici)                      # fluent, annuity, suicide
        | (?<=[lr]u) (?=id) | (?<=[nr]u) (?=in) | (?<=[rt]u) (?=is[mt])                             # fluid, ruin, altruism
        | (?<=a) (?= i (?: c$ | ca | sm ) )                                                         # mosaic
        | (?<=[ei]o) (?=[ae]) | (?<=o) (?= an[ay] | e[mrtv] | en[^ai] | i (?: c$ | ca | sm ) )      # osteoarthritis, poet, heroic
        | (?<=ro) (?=act) | (?<= auto | gastro | sacro ) (?=i) | (?<=co) (?=ag)                     # proactive, autoimmune
        | (?<=^co) (?= al[ei] | e[dfx] | inci | ord | opera )                                       # coordinate
        | (?<= ^ (?: re | pre | de | ide ) ) (?=
            a (?: ct | d[jm] | ff | l[il] | nim | pp | rr | ss | tt | w )                           # react
            | e (?: l[ce] | n[at] | m[bip] | va | du | s[st] | x )                                  # reelect
            | i (?: mb | n[cfstv] | t ) | u[ns] )                                                   # reinforce, reuse
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Apart();
}
