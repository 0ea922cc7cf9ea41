using SpineCare.Content.Tests.Problems;
using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Form;

/// <summary>Slips in care cards: their headings, their numbers, the pages that they stand on.</summary>
public static class CardSlips
{
    public static IReadOnlyList<Slip> All { get; } =
    [
        Card("a card that begins with its signs", "SC239", 1, 16, ":::care urgent If you have a fever:\n- Pain.\n:::"),
        Card("a card with two things to do", "SC239", 1, 17, ":::care routine Rest, then call us if:\n- Pain.\n:::"),
        Card("a card whose heading ends with a period", "SC239", 1, 16, ":::care urgent Call us today.\n- Pain.\n:::"),
        Slip.InFile("advice.yml: a card that names its reader first", "SC239", "advice.yml", (9, 12), ("Call the clinic today", "You should call")),
        Card("an emergency card without its number", "SC240", 1, 19, ":::care emergency Call for help if:\n- Pain.\n:::"),
        Card("an emergency card with the number in digits", "SC240", 1, 19, ":::care emergency Call 911 now if:\n- Pain.\n:::"),
        Card("an emergency card with another number", "SC240", 1, 19, ":::care emergency Call us if:\n- Pain.\n:::"),
        Slip.InFile("advice.yml: an emergency card without its number", "SC240", "advice.yml", (3, 12), ("Call {emergency} now", "Call 911 now")),
        Card("another number in an emergency card", "SC212", 2, 9, ":::care emergency Call {emergency} if:\n- Pain. {poison-help}\n:::"),
        Slip.InFile("advice.yml: another number in an emergency card", "SC212", "advice.yml", (6, 25), ("pain.", "pain. {crisis-line}")),
        OnPage("a shared card of another level on a page about soreness", "SC241", "\n:::advice urgent\n:::\n"),
        OnPage("a card of its own of another level on a page about soreness", "SC241", "\n:::care routine Call us if:\n- Pain.\n:::\n"),
    ];

    private static Slip Card(string name, string code, int line, int column, string body) => Slip.InBody(name, code, line, column, body);

    /// <summary>Below the text of a page of self-care.</summary>
    private static Slip OnPage(string name, string code, string card)
    {
        var body = ShapedTexts.Bodies["self-care"];
        var line = ShapedTexts.FirstLineOf("self-care") + body.Count(sign => sign == '\n') + 1;
        return new(name, code, HomeCare, (line, 1), site => site.Write(HomeCare, ShapedTexts.File("self-care", body + card)));
    }
}
