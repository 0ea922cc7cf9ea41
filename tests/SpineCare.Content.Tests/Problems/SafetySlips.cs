using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Problems;

/// <summary>Slips with the safety rules. Lines and columns of a text count from its first line.</summary>
public static class SafetySlips
{
    private const string Rules = "safety-rules.yml";

    private const string Rule = """
        thin-bones:
          rule: Thin bones can break under a quick push.
          page: /soreness/home-care
          section: risks
          says: [thin bones, ask first]

        """;

    private const string Text = """
        ## The plan

        Walk a little.

        ## Risks {who-should-not}

        With thin bones, ask first. {rule thin-bones}

        """;

    public static IReadOnlyList<Slip> All { get; } =
    [
        InText("a marker of a rule that there is not", "SC307", 7, 29, "{rule thin-bones}", "{rule thin-bone}"),
        InText("a marker of a rule in a list", "SC307", 3, 9, "Walk a little.", "- Walk. {rule walk}\n"),
        new("a rule that is gone while its marker stays", "SC307", HomeCare, (FirstBodyLine + 6, 29), site => Tell(site).Write(Rules, "# None.\n")),
        InText("a passage that is gone", "SC308", 5, 1, "With thin bones, ask first. {rule thin-bones}\n", "Walk a little.\n"),
        InText("a passage that has lost its marker", "SC308", 5, 1, " {rule thin-bones}", ""),
        InText("a passage in another section", "SC308", 5, 1, "## The plan\n\nWalk a little.\n", "## The plan\n\nWith thin bones, ask first. {rule thin-bones}\n", "With thin bones, ask first. {rule thin-bones}\n", "Walk a little.\n"),
        InText("a section of a rule that is gone", "SC308", 1, 1, "## Risks {who-should-not}", "## What can happen {who-should-not}"),
        InText("a passage that is weakened", "SC309", 7, 23, "ask first", "ask"),
        InRule("a rule for a page that there is not", "SC301", (3, 9), "/soreness/home-care", "/soreness/home-car"),
        InRule("a rule for a page that the site makes itself", "SC301", (3, 9), "/soreness/home-care", "/faq"),
        InRule("a rule that says nothing", "SC106", (2, 3), "  says: [thin bones, ask first]\n", ""),
        InRule("a rule with empty words", "SC107", (5, 10), "[thin bones, ask first]", "[\" \"]"),
        InRule("a key with a slip", "SC104", (4, 3), "  section:", "  sectoin:"),
    ];

    private static Slip InText(string name, string code, int line, int column, params string[] changes) =>
        new(name, code, HomeCare, (FirstBodyLine + line - 1, column), site =>
        {
            Tell(site);
            foreach (var change in changes.Chunk(2).Reverse())
                site.Change(HomeCare, change[0], change[1]);
        });

    /// <summary>The text carries no marker: a rule that was never sound is unknown to it.</summary>
    private static Slip InRule(string name, string code, (int Line, int Column) place, string old, string now) =>
        new($"{Rules}: {name}", code, Rules, place, site => Tell(site).Change(HomeCare, " {rule thin-bones}", "").Change(Rules, old, now));

    private static LittleSite Tell(LittleSite site) => site.Write(Rules, Rule).WriteBody(Text);
}
