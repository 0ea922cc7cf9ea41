using System.Collections.Frozen;

namespace SpineCare.Content.Reading.Voice;

/// <summary>Past participles: the regular ones by their ending, the others by a list.</summary>
internal static class Participles
{
    private static readonly FrozenSet<string> s_irregular = Set("""
        beaten begun bent bet bitten blown borne bought bound bred broken brought built burnt caught chosen cut dealt
        done drawn driven drunk dug eaten fed felt flown forbidden forgiven forgotten fought found frozen given ground
        grown heard held hidden hit hung hurt kept known laid led left lent let lit lost made meant met mistaken
        outgrown overcome overdone overseen overtaken paid proven put read rebuilt redone rewritten ridden run said
        seen sent set sewn shaken shot shown shrunk shut sold sought spent split spoken spread stolen struck stuck
        sung sunk swept swollen sworn taken taught thought thrown told torn undergone understood undertaken undone
        upheld withdrawn withheld won worn wound woven written
        """);

    private static readonly FrozenSet<string> s_describing = Set("""
        accustomed addicted advanced aged ashamed balanced based bent biased bloated bored broken certified
        complicated concerned confused constipated convinced crowded dedicated dehydrated depressed devoted disabled
        disappointed dressed educated embarrassed engaged excited exhausted experienced fatigued frightened hurt
        inclined inflamed insured interested involved licensed limited located lost married mistaken mixed motivated
        nauseated opposed overwhelmed pinched pleased prepared qualified related relaxed relieved retired satisfied
        scared seated skilled sprained stressed stuck supposed surprised swollen tired torn varied worried
        """);

    private static readonly FrozenSet<string> s_none = Set("""
        bed crooked embed hatred hundred infrared kindred naked ragged red rugged sacred shed sled ted wed wicked
        """);

    public static bool Contains(string word) => s_irregular.Contains(word)
        || (word.EndsWith("ed", StringComparison.Ordinal) && !s_none.Contains(word)
            && (!word.EndsWith("eed", StringComparison.Ordinal) || word is "agreed" or "freed" or "guaranteed"));

    /// <summary>True for one that mostly tells how somebody or something is, as an adjective does: "are tired", "is unchanged".</summary>
    public static bool Describes(string word) => s_describing.Contains(word)
        || (word.StartsWith("un", StringComparison.Ordinal) && !word.StartsWith("under", StringComparison.Ordinal) && word != "undone");

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
