using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.ShapedTexts;

namespace SpineCare.Content.Tests.Problems;

/// <summary>Slips in a text whose type of page asks for sections and blocks. Lines and columns count from its first line.</summary>
public static class ShapeSlips
{
    public static IReadOnlyList<Slip> All { get; } =
    [
        Of("a visit without the section on risks", "SC215", "visit", 17, 1, body => Without(body, SectionOf(body, "risks"))),
        Of("a visit without its last section", "SC215", "visit", 34, 15, body => Without(body, SectionOf(body, "in-short"))),
        Of("a heading that has lost its word", "SC215", "visit", 21, 1, body => Without(body, " {risks}")),
        Of("a section and its blocks missing", "SC215", "treatment", 36, 1, body => Without(body, SectionOf(body, "next-steps"))),
        Of("the section on help and the card in it missing", "SC215", "self-care", 9, 1, body => Without(body, SectionOf(body, "get-help"))),
        Of("a heading whose word has a slip", "SC206", "visit", 17, 14, body => body.Replace("{risks}", "{riks}", StringComparison.Ordinal)),
        Of("two sections of one role", "SC216", "visit", 21, 1, body => body.Replace("## The get-help", "## Other risks {risks}\n\nWalk. {advice}\n\n## The get-help", StringComparison.Ordinal)),
        Of("two sections of one role far from each other", "SC216", "visit", 40, 1, body => body + "\n## Other risks {risks}\n\nWalk. {advice}\n"),
        Of("two sections of one role in a page about the site", "SC216", "site", 5, 1, _ => "## A {risks}\n\nWalk. {advice}\n\n## B {risks}\n\nWalk. {advice}"),
        Of("a section too early", "SC217", "visit", 21, 1, body => Moved(body, "unknown", before: "risks")),
        Of("a section too late", "SC217", "treatment", 53, 1, body => Without(body, SectionOf(body, "benefits")) + "\n" + SectionOf(body, "benefits")),
        Of("a treatment without key points", "SC218", "treatment", 1, 1, body => Without(body, KeyPoints)),
        Of("key points whose name has a slip", "SC203", "treatment", 1, 1, body => body.Replace(":::key-points", ":::key-point", StringComparison.Ordinal)),
        Of("a block without an end, which swallows the sections after it", "SC204", "comparison", 17, 1, body => body.Replace(Card, Card.Replace("\n:::\n", "\n", StringComparison.Ordinal), StringComparison.Ordinal)),
        Of("a checklist in the wrong section", "SC218", "planning", 5, 1, body => Without(body, Checklist) + Checklist),
        Of("a comparison without a table", "SC218", "comparison", 5, 1, body => Without(body, Table)),
        Of("no emergency card", "SC219", "self-care", 27, 15, body => Without(body, Card)),
        Of("an emergency card whose name has a slip", "SC303", "self-care", 13, 1, body => body.Replace(":::advice emergency", ":::advice emergancy", StringComparison.Ordinal)),
        Of("two emergency cards", "SC219", "self-care", 32, 1, body => body + Card),
        Named("a subject that stands nowhere on the page", (12, 8), "about: adjustment"),
        Named("a harm in other words than the text has", (14, 5), "about: Walk\nharms:\n  - sore feet"),
        Named("a serious harm that stands in another section", (14, 5), "about: Walk\nserious_harms:\n  - The benefits"),
        Named("a reason against a treatment that stands in another section", (15, 5), "about: Walk\nnot_for:\n  - Walk a little\n  - The risks"),
        Named("harms of a page that names no treatment", (13, 3), "harms:\n  - Walk", "SC107"),
    ];

    /// <summary>Keys that name what a treatment page is about, at the end of its front matter.</summary>
    private static Slip Named(string name, (int Line, int Column) place, string keys, string code = "SC228") => new(name, code, FileOf("treatment"), place, site =>
        site.Write(FileOf("treatment"), File("treatment", Bodies["treatment"]).Replace("\norder: 1\n", $"\norder: 1\n{keys}\n", StringComparison.Ordinal)));

    private static Slip Of(string name, string code, string type, int line, int column, Func<string, string> change)
    {
        var file = type == "site" ? LittleSiteTexts.About : FileOf(type);
        return new(name, code, file, (FirstLineOf(type == "site" ? "comparison" : type) + line - 1, column), site =>
            site.Write(file, type == "site" ? LittleSiteTexts.Page(change("")) : File(type, change(Bodies[type]))));
    }

    private static string Without(string body, string part) => body.Replace(part, "", StringComparison.Ordinal);

    private static string Moved(string body, string role, string before) =>
        Without(body, SectionOf(body, role)).Replace($"## The {before} ", $"{SectionOf(body, role)}## The {before} ", StringComparison.Ordinal);
}
