using static SpineCare.Web.Tests.BadEdits.BadEdit;

namespace SpineCare.Web.Tests.BadEdits;

/// <summary>What goes wrong in the text.</summary>
internal static class TextEdits
{
    public static IEnumerable<BadEdit> All { get; } =
    [
        Written("a card that is not closed", "SC204", ":::care urgent", ":::care urgent Call the clinic today if:\n- You have a fever."),
        Written("a card with a slip in its name", "SC203", ":::crae", ":::crae urgent Call if:\n- You have a fever.\n:::"),
        Written("a card with a slip in its level", "SC205", ":::care ugrent", ":::care ugrent Call the clinic today if:\n- You have a fever.\n:::"),
        Written("a card of the file advice.yml that there is not", "SC303", ":::advice emergancy", ":::advice emergancy\n:::"),
        Written("a citation with a typo", "SC302", "[@lee2002]", "Most people feel better soon [@lee2002]."),
        Written("two citations without a semicolon", "SC207", "[@lee2020, @park2021]", "Most people feel better soon [@lee2020, @park2021]."),
        Written("a citation in a heading", "SC213", "[@lee2020]\n\nWalk", "### Walk [@lee2020]\n\nWalk."),
        Written("a citation in a checklist", "SC213", "[@lee2020].\n:::", ":::checklist\n- Walk [@lee2020].\n:::"),
        Written("a link to a page with a slip", "SC301", "[home care](", "See [home care](/soreness/home-cares)."),
        Written("a link to a heading that is not there", "SC306", "[what helps](", "See [what helps](#what-hepls)."),
        Written("a link of script", "SC202", "[this page on walking](", "See [this page on walking](javascript:alert(1))."),
        Written("a link to a folder of this computer", "SC202", "[the leaflet](", "See [the leaflet](C:\\Leaflets\\walk.docx)."),
        Written("a link without https", "SC202", "[our clinic](", "See [our clinic](www.example.org)."),
        Written("a link without an address", "SC202", "[our clinic](", "See [our clinic]()."),
        Written("a picture in the text", "SC211", "![A pack]", "![A pack](/figures/warm-pack.svg)"),
        Written("a picture that is not there", "SC305", ":::figure cold", ":::figure cold-pack.svg\ncaption: A cold pack.\nalt: A pack on a knee.\ncredit: Nobody\nlicence: CC0\nwidth: 10\nheight: 10\n:::"),
        Written("a picture without its text alternative", "SC106", "caption: A second", ":::figure warm-pack.svg\ncaption: A second warm pack.\ncredit: Nobody\nlicence: CC0\nwidth: 10\nheight: 10\n:::"),
        Written("a bold word of web pages", "SC201", "<b>", "Do <b>not</b> lie still."),
        Written("a line break of web pages", "SC201", "<br>", "Walk.<br>Rest."),
        Written("a script", "SC201", "<script>", "<script>alert(1)</script>"),
        Written("a comment of web pages", "SC201", "<!--", "<!-- ask Anna -->"),
        Written("a phone word with a slip", "SC206", "{emergancy}", "Call {emergancy} now."),
        Written("a rule without its name", "SC206", "{rule}", "Walk. {rule}"),
        Written("a rule that there is not", "SC307", "{rule walk}", "Walk. {rule walk}"),
        Written("a title in the text", "SC208", "# Walk", "# Walk\n\nWalk."),
        Written("a heading that skips a level", "SC208", "#### Walk", "#### Walk\n\nWalk."),
        Written("a heading without words", "SC205", "##\n\nWalk", "##\n\nWalk."),
        Written("an advice block with text in it", "SC205", ":::advice emergency", ":::advice emergency\nCall us.\n:::"),
        Written("steps with dashes", "SC205", ":::steps", ":::steps\n- Walk.\n- Rest.\n:::"),
        Written("a block in a list", "SC205", ":::do", "- Walk.\n\n  :::do\n  - Rest.\n  :::"),
        Written("a link in an emergency card", "SC212", "[the page]", ":::care emergency Call {emergency} now if you have:\n- Chest pain. See [the page](/about).\n:::"),
        Written("a link in a link", "SC214", "<https://example.org/>", "See [the page <https://example.org/>](/about)."),
        Written("a line of two megabytes", "SC004", "", new string('a', 2_000_000)),
        Written("a paragraph as long as a book", "SC209", "Walk a bit. Walk", string.Concat(Enumerable.Repeat("Walk a bit. ", 1000))),
        Written("a list in a list in a list", "SC210", "- - - - - - - - Walk", string.Concat(Enumerable.Repeat("- ", 14)) + "Walk"),
        Written("a sentence without end", "SC502", "Walk a little each day", $"Walk a little each day {string.Concat(Enumerable.Repeat("and then walk a bit more ", 5))}until night."),
    ];
}
