using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Problems;

/// <summary>Texts that are too hard for their readers.</summary>
public static class ReadingSlips
{
    private const string Hard = "Individuals experiencing persistent discomfort should consult appropriately qualified practitioners immediately.";

    private const string Easy = "If it still hurts, ask us. You can call us on any day. We will be glad to help you and to tell you more of it all.";

    private const string Long = "If you are sore and you can not sleep at night, or if you feel bad at all, do call us.";

    private static readonly string s_glossary = """
        stenosis:
          word: stenosis
          plain: a tight place
          meaning: A place in the spine has become too tight.
        scar:
          word: scar
          plain: a mark
          meaning: A mark that stays when a cut has healed.
          everyday: true

        """;

    /// <summary>Reads at a grade between the target and the highest one.</summary>
    private const string NotQuite = "Ask about the pain that you have at your next visit. After your visit you may do every exercise again. Tell another clinician about your medicine.";

    public static IReadOnlyList<Slip> All { get; } =
    [
        Slip.InBody("a text that reads at a grade just over the target", "SC501", 1, 104, NotQuite),
        Slip.InBody("a text that reads at too high a grade", "SC504", 3, 1, $"{Easy}\n\n{Hard} {Hard} {Hard}"),
        Slip.InBody("key points that read at too high a grade", "SC504", 2, 3, $":::key-points\n- {Hard}\n- {Hard}\n- {Hard}\n:::\n\n{Easy}"),
        Slip.InBody("a care card that reads at too high a grade", "SC504", 4, 3, $"{Easy}\n\n:::care routine Call the clinic if:\n- {Hard}\n- {Hard}\n- {Hard}\n:::"),
        Slip.InFile("an answer that reads at too high a grade", "SC504", "faq.yml", (11, 11), ("It mostly is. {advice}", $"{Hard} {Hard} {Hard}")),
        Slip.InFile("a shared card that reads at too high a grade", "SC504", "advice.yml", (12, 10), ("If you are not sure, call.", $"{Hard} {Hard}")),
        Slip.InBody("a sentence of 21 words", "SC502", 3, 16, $"{Easy}\n\nWalk a little. {Long}"),
        Slip.InFile("a sentence of 21 words in an answer", "SC502", "faq.yml", (11, 11), ("It mostly is.", Long)),
        InText("a term that is not explained at its first use", 1, 16, "Walk a little. Stenosis can make your legs weak. A tight place (stenosis) is not rare."),
        InText("a term that only a later sentence explains", 1, 1, "It may come from a stenosis. A stenosis is a tight place. A scar hurts, too."),
        InText("a term that key points use before the text explains it", 2, 3, ":::key-points\n- You may have stenosis.\n:::\n\nA tight place (stenosis) can hurt."),
    ];

    private static Slip InText(string name, int line, int column, string body) =>
        new(name, "SC503", HomeCare, (FirstBodyLine + line - 1, column), site => site.Write("glossary.yml", s_glossary).WriteBody(body));
}
