using SpineCare.Content.Tests.Problems;

namespace SpineCare.Content.Tests.Form;

/// <summary>Slips in the form of a text that Markdown takes: links, headings, lists, tables, figures. Lines and columns count from its first line.</summary>
public static class FormSlips
{
    public static IReadOnlyList<Slip> All { get; } =
    [
        Of("a link that says 'here'", "SC230", 1, 5, "See [here](/about)."),
        Of("a link that says 'Click here!'", "SC230", 3, 1, "Walk.\n\n[Click here!](/about)"),
        Of("a link that says 'this page' in bold", "SC230", 1, 5, "See [**this page**](/about)."),
        Of("a link that says 'read more' in a list", "SC230", 2, 9, "- Walk.\n- Rest. [Read more](/about)"),
        Of("a link that says 'link' in a table", "SC230", 3, 7, "| a | b |\n| - | - |\n| c | [link](/about) |"),
        Of("a link whose words are its address", "SC230", 1, 5, "See [https://a.example/b](https://a.example/b)."),
        Of("a link whose words are an address without its beginning", "SC230", 1, 5, "See [www.a.example/b?c=d](https://www.a.example/b?c=d)."),
        Of("an address in angle brackets", "SC230", 1, 5, "See <https://a.example/b>."),
        Slip.InFile("faq.yml: a link that says 'more'", "SC230", "faq.yml", (11, 25), ("{advice}", "[More](/about) {advice}")),
        Of("a link without words", "SC231", 1, 5, "See [](/about)."),
        Of("a link whose words are a blank", "SC231", 1, 5, "See [ ](/about)."),
        Of("the same words for two pages", "SC232", 3, 4, "See [home care](/soreness/home-care).\n\nOr [Home care](/massage/first-visit)."),
        Of("a heading twice", "SC233", 9, 1, "## Walk\n\nSlowly.\n\n## Rest\n\nA little.\n\n## Walk\n\nFast."),
        Of("a heading twice below one other", "SC233", 7, 1, "## Walk\n\n### How\n\nSlowly.\n\n### how\n\nFast."),
        Of("a heading of 66 letters", "SC234", 1, 1, $"## {new string('a', 66)}\n\nWalk."),
        Of("a heading that ends with a period", "SC235", 1, 1, "## Walk a little.\n\nSlowly."),
        Of("a heading that ends with a colon before its word", "SC235", 1, 1, "## What we do not know: {unknown}\n\nMuch."),
        Of("a heading in capitals", "SC235", 1, 1, "## WALK A LITTLE\n\nSlowly."),
        Of("a heading with nothing below it", "SC236", 1, 1, "## Walk\n\n## Rest\n\nA little."),
        Of("a heading at the end", "SC236", 3, 1, "Walk.\n\n## Rest"),
        Of("a heading with a heading above it below", "SC236", 5, 1, "## Walk\n\nSlowly.\n\n### How\n\n## Rest\n\nA little."),
        Figure("an alternative that is the caption", "A warm pack.", "A pack"),
        Figure("an alternative that is the name of the file", "A warm pack.", "warm-pack.svg"),
        Figure("an alternative that is the name without its end", "A warm pack.", "warm pack"),
        Figure("an alternative that is some file", "A warm pack.", "IMG_0042.JPG"),
        Figure("an alternative that begins with 'Image of'", "A warm pack.", "Image of a warm pack"),
        Figure("an alternative that says 'Photo'", "A warm pack.", "Photo"),
        Of("a figure with an empty alternative", "SC107", 4, 6, Pack.Replace("A warm pack.", "\"\"", StringComparison.Ordinal)),
        Of("a figure with a name with a blank", "SC205", 1, 1, Pack.Replace("warm-pack.svg", "Warm pack.SVG", StringComparison.Ordinal)),
        new("a picture with a blank in its name", "SC238", "figures/my pack.svg", (1, 1), site => site.Write("figures/my pack.svg", "<svg/>")),
        new("a picture with capitals", "SC238", "figures/Pack.PNG", (1, 1), site => site.Write("figures/Pack.PNG", "a")),
        new("a picture that is not served", "SC238", "figures/pack.tiff", (1, 1), site => site.Write("figures/pack.tiff", "a")),
        new("a picture in a folder of its own", "SC238", "figures/new/pack.svg", (1, 1), site => site.Write("figures/new/pack.svg", "<svg/>")),
        Of("a list of eight items", "SC242", 8, 1, string.Concat(Enumerable.Repeat("- Walk.\n", 8))),
        Of("steps of eight items", "SC242", 9, 1, $":::steps\n{string.Concat(Enumerable.Range(1, 8).Select(i => $"{i}. Walk.\n"))}:::"),
        Of("a line at the margin below an item", "SC246", 3, 1, "- Walk.\n- Rest.\nThen call us."),
        Of("a text with a line of dashes below", "SC248", 3, 1, "Walk.\n\nRest a little\n---\n\nSleep."),
        Of("a line of a table with too few cells", "SC250", 3, 1, "| a | b |\n| - | - |\n| c |\n| d | e |"),
        Of("a line of a table with too many cells", "SC250", 5, 1, "Walk.\n\n| a | b |\n| - | - |\n| d | e | f |"),
        Of("a paragraph of four sentences", "SC505", 2, 8, "Walk. Rest.\nSleep. Call us."),
        Of("an item of four sentences", "SC505", 1, 22, "- Walk. Rest. Sleep. Call us."),
        Slip.InFile("faq.yml: an answer of four sentences in one paragraph", "SC505", "faq.yml", (11, 30), ("It mostly is.", "It is. Walk. Rest. Sleep.")),
        Of("an abbreviation that nobody explains", "SC506", 3, 7, "Walk.\n\nRest. You may need an MRI."),
        Of("an abbreviation in the plural", "SC506", 1, 1, "MRIs tell little."),
        Of("an abbreviation that is explained later", "SC506", 1, 1, "An MRI tells little. Magnetic resonance imaging (MRI) is a scan."),
        Slip.InFile("faq.yml: an abbreviation in an answer", "SC506", "faq.yml", (11, 11), ("It mostly is.", "The ACP says so.")),
    ];

    private const string Pack = ":::figure warm-pack.svg\ntitle: Warmth\ncaption: A pack.\nalt: A warm pack.\n:::";

    private static Slip Of(string name, string code, int line, int column, string body) => Slip.InBody(name, code, line, column, body);

    private static Slip Figure(string name, string old, string now) =>
        Of(name, "SC237", 4, 6, Pack.Replace(old, now, StringComparison.Ordinal));
}
