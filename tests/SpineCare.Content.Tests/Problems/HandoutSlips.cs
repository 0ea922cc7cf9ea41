using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Problems;

/// <summary>Slips in the sheets that a clinic hands out. Lines count from the first line of the body.</summary>
public static class HandoutSlips
{
    private const string File = "handouts/sheet.md";

    private static readonly int s_above = LittleSiteTexts.Handout("").Split('\n').Length - 2;

    public static IReadOnlyList<Slip> All { get; } =
    [
        InBody("a piece that is not below its heading", "SC330", 3, 1, "Walk.\n\n:::from /soreness/home-care#what-helps steps\n:::"),
        InBody("a piece below a heading that is not there", "SC330", 1, 1, ":::from /soreness/home-care#what-help text\n:::"),
        InBody("a piece of a page that is not there", "SC301", 1, 1, ":::from /soreness/home-car#what-helps text\n:::"),
        InBody("a piece of a kind that is none", "SC205", 1, 1, ":::from /soreness/home-care#what-helps texts\n:::"),
        InBody("a piece without a kind", "SC205", 1, 1, ":::from /soreness/home-care\n:::"),
        InBody("a piece with a text of its own", "SC205", 1, 1, ":::from /soreness/home-care ask\nWalk.\n:::"),
        InBody("no number of lines", "SC205", 1, 1, ":::lines My questions\n:::"),
        InBody("too many lines", "SC205", 1, 1, ":::lines 13\n:::"),
        InBody("blanks without a list", "SC205", 1, 1, ":::blanks\nDate\n:::"),
        InBody("a blank with Markdown", "SC205", 3, 1, ":::blanks\n- Date\n- [Time](/about)\n:::"),
        InBody("a blank with a word that is none", "SC206", 2, 1, ":::blanks\n- Phone {clinic-phon}\n:::"),
        new("a full page that is not there", "SC301", File, (6, 12), site => site.Write(File, LittleSiteTexts.Handout("Walk.").Replace("/soreness/home-care", "/soreness/home-car", StringComparison.Ordinal))),
        new("a handout of three sheets", "SC107", File, (6, 9), site => site.Write(File, LittleSiteTexts.Handout("Walk.").Replace("full_page:", "sheets: 3\nfull_page:", StringComparison.Ordinal))),
        Slip.InBody("a piece of a page in an article", "SC205", 1, 1, ":::from /about text\n:::"),
        new("a handout whose name is no address", "SC010", "handouts/My Sheet.md", (1, 1), site => site.Write("handouts/My Sheet.md", LittleSiteTexts.Handout("Walk."))),
    ];

    private static Slip InBody(string name, string code, int line, int column, string body) =>
        new(name, code, File, (s_above + line, column), site => site.Write(File, LittleSiteTexts.Handout(body)));
}
