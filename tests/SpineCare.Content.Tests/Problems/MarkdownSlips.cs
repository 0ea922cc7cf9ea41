namespace SpineCare.Content.Tests.Problems;

/// <summary>Slips in the text of an article. Lines and columns count from its first line.</summary>
public static class MarkdownSlips
{
    public static IReadOnlyList<Slip> All { get; } =
    [
        Slip.InBody("a tag", "SC201", 1, 6, "Walk <b>a little</b>."),
        Slip.InBody("a tag on a line of its own", "SC201", 3, 1, "Walk.\n\n<script>alert(1)</script>"),
        Slip.InBody("a comment", "SC201", 1, 1, "<!-- later -->"),
        Slip.InBody("a tag after a tab", "SC201", 1, 5, "- \tA<br>b"),
        Slip.InBody("a link of script", "SC202", 1, 5, "See [this](javascript:alert(1))."),
        Slip.InBody("a link of script on a second line", "SC202", 4, 5, "Walk.\n\nA line,\nand [this](ftp://a.example)"),
        Slip.InBody("a link of script after letters of two bytes", "SC202", 1, 8, "Caf\u00E9 \u2014 [this](data:text/html,a)"),
        Slip.InBody("a link in a table", "SC202", 3, 7, "| a | b |\n| - | - |\n| c | [d](vbscript:a) |"),
        Slip.InBody("an automatic link of a strange kind", "SC202", 1, 5, "See <ftp://a.example>."),
        Slip.InBody("a definition that nothing uses", "SC202", 3, 1, "Walk.\n\n[a]: javascript:alert(1)"),
        Slip.InBody("an unknown block", "SC203", 3, 1, "Walk.\n\n:::advise emergency\n:::"),
        Slip.InBody("a block without a name", "SC203", 1, 1, ":::\n- Walk.\n:::"),
        Slip.InBody("a block without an end", "SC204", 1, 1, ":::do\n- Walk."),
        Slip.InBody("a block in a list", "SC205", 3, 3, "- Walk.\n\n  :::do\n  - Rest.\n  :::"),
        Slip.InBody("an advice block without a name", "SC205", 1, 1, ":::advice\n:::"),
        Slip.InBody("an advice block with text", "SC205", 1, 1, ":::advice emergency\nCall.\n:::"),
        Slip.InBody("a care card without a level", "SC205", 1, 1, ":::care\n- Fever\n:::"),
        Slip.InBody("a care card of a strange level", "SC205", 1, 1, ":::care urgnt Call if:\n- Fever\n:::"),
        Slip.InBody("a care card without a heading", "SC205", 1, 1, ":::care urgent\n- Fever\n:::"),
        Slip.InBody("a care card of eight items", "SC205", 1, 1, $":::care urgent Call if:\n{string.Concat(Enumerable.Repeat("- Fever\n", 8))}:::"),
        Slip.InBody("steps with dashes", "SC205", 1, 1, ":::steps\n- Walk.\n:::"),
        Slip.InBody("a do list with numbers", "SC205", 1, 1, ":::do\n1. Walk.\n:::"),
        Slip.InBody("a checklist with text", "SC205", 1, 1, ":::checklist\nWalk.\n\n- Rest.\n:::"),
        Slip.InBody("an example without a title", "SC205", 1, 1, ":::example\nA story.\n:::"),
        Slip.InBody("a figure without a picture", "SC205", 1, 1, ":::figure\n:::"),
        Slip.InBody("an unknown word in braces", "SC206", 1, 6, "Call {emergancy} now."),
        Slip.InBody("a citation without a semicolon", "SC207", 1, 6, "Walk [@lee2020 @park2021]."),
        Slip.InBody("a citation with capitals", "SC207", 1, 6, "Walk [@Lee2020]."),
        Slip.InBody("a heading of level 1", "SC208", 1, 1, "# Walk"),
        Slip.InBody("a heading underlined", "SC208", 1, 1, "Walk\n===="),
        Slip.InBody("a heading that skips a level", "SC208", 3, 1, "## Walk\n\n#### Slowly"),
        Slip.InBody("a paragraph without end", "SC209", 3, 1, "Walk.\n\n" + new string('a', 10_001)),
        Slip.InBody("lists in lists", "SC210", 1, 13, string.Concat(Enumerable.Repeat("- ", 14)) + "a"),
        Slip.InBody("a thousand quotes", "SC210", 3, 1, "Walk.\n\n" + new string('>', 1000) + "a"),
        Slip.InBody("a picture in the text", "SC211", 1, 5, "See ![a pack](/figures/warm-pack.svg)."),
        Slip.InBody("a link in an emergency card", "SC212", 2, 8, ":::care emergency Call if:\n- Pain [there](/about)\n:::"),
        Slip.InBody("a citation in a heading", "SC213", 1, 9, "## Walk [@lee2020]"),
        Slip.InBody("a citation in a do list", "SC213", 2, 8, ":::do\n- Walk [@lee2020].\n:::"),
        Slip.InBody("a link to a page that is not there", "SC301", 1, 5, "See [this](/soreness/home-car)."),
        Slip.InBody("a link to a page in another case", "SC202", 1, 5, "See [this](/Soreness/home-care)."),
        Slip.InBody("a citation of an unknown reference", "SC302", 1, 6, "Walk [@lee2002]."),
        Slip.InBody("one unknown reference of two", "SC302", 2, 7, "A line\nalone [@lee2020; @lee2002]."),
        Slip.InBody("an unknown card", "SC303", 1, 1, ":::advice emergancy\n:::"),
        Slip.InBody("a figure whose picture is missing", "SC305", 1, 1, Figure("cold-pack.svg")),
        Slip.InBody("a figure without a credit", "SC106", 2, 1, Figure("warm-pack.svg").Replace("credit: Us\n", "", StringComparison.Ordinal)),
        Slip.InBody("a figure with a link of script in its caption", "SC202", 2, 14, Figure("warm-pack.svg").Replace("A pack.", "Our [pack.](javascript:a)", StringComparison.Ordinal)),
        Slip.InBody("a figure of no size", "SC107", 6, 8, Figure("warm-pack.svg").Replace("width: 10", "width: wide", StringComparison.Ordinal)),
        Slip.InBody("a link to a place that its page does not have", "SC306", 1, 5, "See [this](/massage/first-visit#before-you-do)."),
        Slip.InBody("a link to a place that this page does not have", "SC306", 3, 5, "## Walk\n\nSee [this](#wlak)."),
    ];

    private static string Figure(string file) =>
        $":::figure {file}\ncaption: A pack.\nalt: A warm pack.\ncredit: Us\nlicence: CC0\nwidth: 10\nheight: 10\n:::";
}
