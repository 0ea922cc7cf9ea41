namespace SpineCare.Content.Tests.Problems;

/// <summary>Slips in the phrasings of red flags.</summary>
public static class RedFlagSlips
{
    public static IReadOnlyList<Slip> All { get; } =
    [
        Of("nothing before a plus", "SC710", (9, 7), "- numb + down there", "- + down there"),
        Of("nothing after the dots", "SC710", (8, 17), "- CANNOT ... pee / urinate", "- CANNOT ... "),
        Of("a slash too many", "SC710", (8, 24), "pee / urinate", "pee / / urinate"),
        Of("little words alone", "SC710", (9, 14), "numb + down there", "numb + my"),
        Of("a word of a group that is little", "SC710", (2, 18), "[can't, cannot]", "[can't, the, cannot]"),
        Of("the name of a group with a slip", "SC711", (8, 7), "CANNOT ...", "CANOT ..."),
        Of("the name of a group with a slip in what is passed over", "SC711", (10, 12), "[cannot pee", "[CANOT pee"),
        Of("a group that is gone", "SC711", (6, 7), "CANNOT:\n  words: [can't, cannot]\n", ""),
        Of("an example that nothing hears", "SC712", (12, 7), "- can't pee", "- I feel odd"),
        Of("a phrasing that an example needs is gone", "SC712", (11, 7), "    - CANNOT ... pee / urinate\n", ""),
        Of("a word that an example needs is gone", "SC712", (12, 7), "[can't, cannot]", "[cannot]"),
        Of("something harmless that raises", "SC713", (13, 14), "I pee a lot", "I cannot pee"),
        Of("no sign", "SC106", (4, 3), "  sign: The bladder cannot be emptied.\n", ""),
        Of("no examples", "SC106", (4, 3), "  examples:\n    - can't pee\n", ""),
        Of("help that there is not", "SC107", (4, 9), "help: emergency", "help: ambulance"),
        Of("a key of a sign with a slip", "SC104", (10, 3), "  unless:", "  unles:"),
        Of("a key of a sign in a group", "SC104", (2, 3), "  words: [can't, cannot]", "  help: urgent\n  words: [can't, cannot]"),
    ];

    private static Slip Of(string name, string code, (int Line, int Column) place, string old, string now) =>
        Slip.InFile($"red-flags.yml: {name}", code, "red-flags.yml", place, (old, now));
}
