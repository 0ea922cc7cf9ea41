using System.Collections.Frozen;

namespace SpineCare.Web.Search.Words;

/// <summary>Words of questions and of all talk, which tell nothing of what is searched for.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> s_words = string.Join(' ',
        "a an the this that these those some any all each every such same other another",
        "i im ive id ill me my mine myself we our us you your yours yourself he him his she her it its they them their someone anyone something anything",
        "am is are was were be been being isnt arent wasnt do does did doing done dont doesnt didnt have has had having havent hasnt",
        "can could cant cannot couldnt will would wont wouldnt shall should shouldnt may might must",
        "what whats which who whos whom whose when where why how if whether",
        "of in on at for from with by about into onto to as than then so and or but nor not no yes",
        "there here just really very too also please tell know want wants wanted like get gets getting got gotten give let make makes",
        "think wonder wondering thing things ok okay possible hi hello thanks gonna lot go goes going went need needs needed see while still since because ever",
        "mean means meaning")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that tell a little, but should not outweigh what is asked about.</summary>
    private static readonly FrozenSet<string> s_weak = string.Join(' ',
        "after before during first next until again more less most much many few long often always never good bad better best right",
        "help helps work works working take takes taking use uses using feel feels feeling felt try start stop keep keeps happen happens",
        "time times day days week weeks people person ask say says wont way ways much new old 1 2 3 4 5 6 7 8 9")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Holds(string word) => s_words.Contains(word) || (word.Length == 1 && char.IsAsciiLetter(word[0]));

    public static bool IsWeak(string word) => s_weak.Contains(word);
}
