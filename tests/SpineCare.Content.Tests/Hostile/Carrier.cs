using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Hostile;

/// <summary>A place of the content that takes an address.</summary>
/// <param name="Name">What the place is.</param>
/// <param name="File">The file that the address is written into.</param>
/// <param name="Put">Writes the address into its place.</param>
public sealed record Carrier(string Name, string File, Action<LittleSite, string> Put)
{
    private const string FigureLines = "title: T\nalt: A\ncredit: B\nlicence: C\n:::";

    public static IReadOnlyList<Carrier> All { get; } =
    [
        InBody("a link", address => $"See [this]({address})."),
        InBody("a link in angle brackets", address => $"See [this](<{address}>)."),
        InBody("a link with a title", address => $"See [this]({address} \"A title\")."),
        InBody("a link in emphasis", address => $"See **[this]({address})**."),
        InBody("a link around emphasis", address => $"See [**this** *one* `a`]({address})."),
        InBody("a link around brackets", address => $"See [this [one]]({address})."),
        InBody("a link in a heading", address => $"## See [this]({address})"),
        InBody("a link in a list", address => $"- See [this]({address})."),
        InBody("a link in a quote", address => $"> See [this]({address})."),
        InBody("a link in a table", address => $"| a | b |\n| --- | --- |\n| c | [this]({address}) |"),
        InBody("a link in the head of a table", address => $"| a | [this]({address}) |\n| --- | --- |\n| c | d |"),
        InBody("a link in key points", address => $":::key-points\n- See [this]({address}).\n:::"),
        InBody("a link in steps", address => $":::steps\n1. See [this]({address}).\n:::"),
        InBody("a link in an example", address => $":::example A story\nSee [this]({address}).\n:::"),
        InBody("a link in a care card", address => $":::care urgent Call if\n- See [this]({address}).\n:::"),
        InBody("a link in the heading of a care card", address => $":::care urgent Call [this]({address})\n- Fever\n:::"),
        InBody("a picture", address => $"See ![this]({address})."),
        InBody("a picture in a link", address => $"See [![this](/figures/warm-pack.svg)]({address})."),
        InBody("a definition that a link uses", address => $"See [this].\n\n[this]: {address}"),
        InBody("a definition with a title", address => $"See [this][a].\n\n[a]: {address} \"A title\""),
        InBody("a definition that a picture uses", address => $"See ![this].\n\n[this]: {address}"),
        InBody("a definition that nothing uses", address => $"See this.\n\n[this]: {address}"),
        InBody("a definition in a quote", address => $"See [this].\n\n> [this]: {address}"),
        InBody("a definition in a list", address => $"- See [this].\n\n  [this]: {address}"),
        InBody("a definition in angle brackets", address => $"See [this].\n\n[this]: <{address}>"),
        InBody("a link in the caption of a figure", address => $":::figure warm-pack.svg\ncaption: '[this]({Quoted(address)})'\n{FigureLines}"),
        InBody("a link in the reading line of a figure", address => $":::figure warm-pack.svg\ncaption: A\nreading: '[this]({Quoted(address)})'\n{FigureLines}"),
        InBody("a link in a chance", address => $":::chance 5 of 100 people [ache]({address}) [@lee2020]."),
        InBody("the name of a picture", address => $":::figure {address}\ncaption: A\n{FigureLines}"),
        new("a related page", HomeCare, (site, address) => site.Change(HomeCare, "- /massage/first-visit", $"- '{Quoted(address)}'")),
        new("a link in an answer", "faq.yml", (site, address) => site.Change("faq.yml", "A day or two [@lee2020].", $"See [this]({address}).")),
        new("a link in a quoted answer", "faq.yml", (site, address) => site.Change("faq.yml", "It mostly is. {advice}", $"'See [this]({Quoted(address)}).'")),
        new("the article of a question", "faq.yml", (site, address) => site.Change("faq.yml", "[/soreness/home-care]", $"['{Quoted(address)}']")),
        new("a link in the item of a card", "advice.yml", (site, address) => site.Change("advice.yml", "A fever.", $"'See [this]({Quoted(address)}).'")),
        new("a link in the heading of a card", "advice.yml", (site, address) => site.Change("advice.yml", "Call the clinic today", $"'See [this]({Quoted(address)})' #")),
        new("a link after a card", "advice.yml", (site, address) => site.Change("advice.yml", "If you are not sure, call.", $"'See [this]({Quoted(address)}).'")),
        new("the address of a reference", "references.yml", (site, address) => site.Change("references.yml", "https://park.example.org/massage", $"'{Quoted(address)}'")),
        new("the DOI of a reference", "references.yml", (site, address) => site.Change("references.yml", "10.1000/lee", $"'{Quoted(address)}'")),
        new("the booking link", "site.yml", (site, address) => site.Change("site.yml", "https://book.example.org/", $"'{Quoted(address)}'")),
        new("the base address", "site.yml", (site, address) => site.Change("site.yml", "https://spine.example.org", $"'{Quoted(address)}'")),
    ];

    public override string ToString() => Name;

    private static Carrier InBody(string name, Func<string, string> body) => new(name, HomeCare, (site, address) => site.WriteBody(body(address)));

    /// <summary>A text inside single quotes of YAML.</summary>
    private static string Quoted(string text) => text.Replace("'", "''", StringComparison.Ordinal);
}
