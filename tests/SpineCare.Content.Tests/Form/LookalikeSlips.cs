using SpineCare.Content.Tests.Problems;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Form;

/// <summary>What looks like Markdown to its writer and is none. Lines and columns count from the first line of the text.</summary>
public static class LookalikeSlips
{
    public static IReadOnlyList<Slip> All { get; } =
    [
        Of("a blank between words and address", "SC243", 1, 5, "See [home care] (/soreness/home-care)."),
        Of("an end of a line between words and address", "SC243", 1, 5, "See [home care]\n(/soreness/home-care)."),
        Of("brackets changed over", "SC243", 1, 5, "See (home care)[/soreness/home-care]."),
        Of("square brackets twice", "SC243", 1, 5, "See [home care][/soreness/home-care]."),
        Of("an address that is not closed", "SC243", 1, 5, "See [home care](/soreness/home-care and walk."),
        Of("words that are not closed", "SC243", 1, 5, "See [home care(/soreness/home-care)."),
        Of("an address with a blank", "SC243", 1, 5, "See [home care](/soreness/home care)."),
        Of("a blank between words and address in a table", "SC243", 3, 7, "| a | b |\n| - | - |\n| c | [us] (/about) |"),
        Of("a blank between words and address in a heading", "SC243", 1, 8, "## See [us] (/about)\n\nWalk."),
        Of("a blank inside two stars", "SC244", 1, 6, "Walk **slowly ** now."),
        Of("a blank inside two stars at the other side", "SC244", 2, 6, "Walk.\nRest ** a little** now."),
        Of("a blank inside one star", "SC244", 1, 6, "Walk *slowly * now."),
        Of("two stars without their partner", "SC244", 1, 6, "Walk **slowly now."),
        Of("two stars without their partner in a list", "SC244", 2, 9, "- Walk.\n- Rest a** little."),
        Of("words that are struck out", "SC244", 1, 6, "Walk ~~fast~~ slowly."),
        Of("a backslash at the end", "SC244", 1, 6, "Walk.\\\n\nRest."),
        Of("a box in a list", "SC244", 1, 3, "- [ ] Walk.\n- Rest."),
        Of("the bullets of a word processor", "SC245", 1, 1, "• Walk.\n• Rest."),
        Of("a bullet below a text", "SC245", 2, 1, "Bring these:\n· A list.\n· A friend."),
        Of("a dash without a space", "SC245", 1, 1, "-Walk.\n-Rest."),
        Of("a dash without a space below a text", "SC245", 2, 1, "Bring these:\n-A list.\n-A friend."),
        Of("a dash with a space that does not break", "SC245", 1, 1, "-\u00A0Walk."),
        Of("long dashes", "SC245", 1, 1, "– Walk.\n– Rest."),
        Of("longer dashes", "SC245", 2, 1, "Do this:\n— Walk.\n— Rest."),
        Of("stars without a space", "SC245", 1, 1, "*Walk.\n*Rest."),
        Of("numbers without a space", "SC245", 1, 1, "1.Walk.\n2.Rest."),
        Of("numbers with a bracket and no space", "SC245", 3, 1, "Walk.\n\n1)Rest."),
        Of("a list that begins with 2 below a text", "SC245", 2, 1, "Bring these:\n2. A list.\n3. A friend."),
        Of("letters as numbers", "SC245", 1, 1, "a) Walk.\nb) Rest."),
        Of("a dash without a space in a do list", "SC245", 2, 1, ":::do\n-Walk.\n-Rest.\n:::"),
        Of("a bullet in a care card", "SC245", 2, 1, ":::care urgent Call if:\n• Pain.\n:::"),
        InFront("a dash without a space in front matter", "SC245", (15, 3), "  - How long", "  -How long"),
        Of("a heading without a space", "SC247", 1, 1, "##Walk\n\nSlowly."),
        Of("a heading of one sign without a space", "SC247", 3, 1, "Walk.\n\n#Rest"),
        Of("a heading with a space that does not break", "SC247", 1, 1, "##\u00A0Walk\n\nSlowly."),
        Of("a heading without a space and with its word", "SC247", 1, 1, "##What can go wrong {risks}\n\nYou may be sore."),
        Of("four blanks at the margin", "SC249", 3, 5, "Walk.\n\n    Call {emergency}."),
        Of("a tab at the margin", "SC249", 3, 2, "Walk.\n\n\tRest."),
        Of("a table without its line of dashes", "SC250", 1, 1, "| a | b |\n| c | d |"),
        Of("a table without its line of dashes and its margins", "SC250", 3, 1, "Walk.\n\na | b\nc | d"),
        Of("a table with an empty line in it", "SC250", 4, 1, "| a | b |\n| - | - |\n\n| c | d |"),
        Of("a text right below a table", "SC250", 1, 1, "| a | b |\n| --- | --- |\n| c | d |\nWalk."),
        Of("a brace that is not closed", "SC251", 1, 6, "Call {emergency now."),
        Of("a brace that was not opened", "SC251", 1, 15, "Call emergency} now."),
        Of("a brace closed by another bracket", "SC251", 1, 6, "Call {emergency) now."),
        Of("a brace with blanks", "SC206", 1, 6, "Call { emergency } now."),
        Of("two colons", "SC252", 1, 1, "::do\n- Walk.\n::"),
        Of("one colon", "SC252", 1, 1, ":key-points\n- Walk.\n:"),
        Of("colons with blanks", "SC252", 1, 1, ": : : do\n- Walk.\n: : :"),
        Of("colons at the end of a text", "SC252", 1, 7, "Walk. :::do\n\n- Rest."),
        Of("two colons at the end of a block", "SC204", 1, 1, ":::do\n- Walk.\n::"),
        Of("colons at the end of an item", "SC204", 1, 1, ":::do\n- Walk. :::"),
        Of("one end too many", "SC204", 5, 1, ":::do\n- Walk.\n:::\n\n:::"),
        Slip.InFile("faq.yml: a blank between words and address", "SC243", "faq.yml", (11, 15), ("It mostly is.", "See [us] (/about).")),
        Slip.InFile("advice.yml: two stars without their partner", "SC244", "advice.yml", (5, 8), ("**Legs:**", "**Legs:")),
    ];

    private static Slip Of(string name, string code, int line, int column, string body) => Slip.InBody(name, code, line, column, body);

    private static Slip InFront(string name, string code, (int Line, int Column) place, string old, string now) =>
        Slip.InFile(name, code, HomeCare, place, (old, now));
}
