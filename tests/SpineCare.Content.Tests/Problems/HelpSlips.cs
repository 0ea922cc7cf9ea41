using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Problems;

/// <summary>Slips in the questions about help.</summary>
public static class HelpSlips
{
    private const string File = "help.yml";

    private const string Rule = """
        fever:
          rule: A fever needs a call on the same day.
          page: /get-help-now
          card: urgent
          says: [fever]

        """;

    public static IReadOnlyList<Slip> All { get; } =
    [
        Of("no question", "SC107", (2, 9), "Do you have new weakness in your legs?", "New weakness in your legs."),
        Of("a link", "SC107", (2, 42), "your legs?", "your [legs](/faq)?"),
        Of("the name of a card", "SC107", (1, 1), "weak-legs:", "emergency:"),
        Of("a name that cannot be an address", "SC010", (1, 1), "weak-legs:", "Weak_legs:"),
        Of("a card with a slip", "SC107", (9, 8), "yes: urgent", "yes: urgnt"),
        Of("a no that leads to care at home", "SC107", (10, 7), "no: urgent", "no: self-care"),
        Of("eight signs", "SC107", (7, 5), "    - Chills.\n", string.Concat(Enumerable.Repeat("    - Chills.\n", 7))),
        Of("no yes", "SC106", (2, 3), "  yes: emergency\n", ""),
        Of("a key with a slip", "SC104", (5, 3), "  asks: Do you have one", "  ask: Do you have one"),
        Of("a rule that there is not", "SC307", (7, 16), "- A fever.", "- A fever. {rule fevr}"),
        Of("a question below a less urgent one", "SC803", (9, 8), "yes: emergency", "yes: routine"),
        Of("a question below the last one", "SC804", (4, 7), "  yes: emergency\n", "  yes: emergency\n  no: urgent\n"),
        Of("an end that is gone", "SC805", (4, 1), "  no: urgent\n", ""),
        Of("a last question that is gone", "SC805", (1, 1), LittleSiteTexts.All[File][LittleSiteTexts.All[File].IndexOf("fever-or-chills", StringComparison.Ordinal)..], ""),
        new("help.yml: no questions at all", "SC805", File, (1, 1), site => site.Write(File, "# None.\n")),
        OfRule("a sign that no question asks for", "SC801", (4, 1), " {rule fever}", ""),
        OfRule("a sign of a card that leads to a lower one", "SC802", (9, 8), "yes: urgent", "yes: routine"),
        OfRule("a sign without its words", "SC309", (7, 20), "A fever.", "Feeling hot."),
        Slip.InBody("the questions in an article", "SC205", 1, 1, ":::questions\n:::"),
    ];

    private static Slip Of(string name, string code, (int Line, int Column) place, string old, string now) =>
        Slip.InFile($"{File}: {name}", code, File, place, (old, now));

    private static Slip OfRule(string name, string code, (int Line, int Column) place, string old, string now) => new($"{File}: {name}", code, File, place, site =>
        site.Write("safety-rules.yml", Rule).Change("advice.yml", "- A fever.", "- A fever. {rule fever}").Change(File, "- A fever.", "- A fever. {rule fever}").Change(File, old, now));
}
