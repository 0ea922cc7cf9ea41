using SpineCare.Content.Sources;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.BadInput;

/// <summary>Texts made to take a parser forever, or down: each is read in little time, or told as a problem.</summary>
public sealed class BombTests
{
    /// <summary>
    /// No measure of speed: the worst takes ten seconds on one busy processor, and a bomb that goes off takes many minutes. A machine
    /// that stands still for a minute must not look like one.
    /// </summary>
    private static readonly TimeSpan s_deadline = TimeSpan.FromMinutes(4);

    private static readonly Dictionary<string, string> s_bodies = new()
    {
        ["256 kB of links that never close"] = Filled("[a](", 260_000),
        ["25 paragraphs of links that never close"] = string.Join("\n\n", Enumerable.Repeat(Filled("[a](", 9_900), 25)),
        ["10,000 quotes"] = Filled(">", 9_990) + "a",
        ["10,000 quotes with spaces"] = Filled("> ", 9_990) + "a",
        ["25 paragraphs of 9,000 quotes"] = string.Join("\n\n", Enumerable.Repeat(Filled(">", 9_000) + "a", 25)),
        ["10,000 brackets"] = Filled("[", 9_990),
        ["10,000 brackets that close"] = Filled("[", 4_990) + Filled("]", 4_990),
        ["links in links"] = Filled("[", 3_000) + "a" + Filled("](/about)", 6_000),
        ["10,000 pictures"] = Filled("![", 9_990),
        ["10,000 stars"] = Filled("*", 9_990),
        ["stars and letters"] = Filled("*a **b ", 9_990),
        ["emphasis in emphasis"] = Filled("**a ", 4_900) + Filled(" a**", 4_900),
        ["5,000 lists in lists"] = Filled("- ", 9_990) + "a",
        ["3,000 numbered lists in lists"] = Filled("1. ", 9_990) + "a",
        ["30,000 blocks in blocks"] = Filled(":::do\n\n", 210_000),
        ["10,000 colons"] = Filled(":", 9_990),
        ["20,000 equal headings"] = Filled("## a\n\n", 120_000),
        ["2,000 headings underlined"] = Filled("a\n=\n", 9_900),
        ["a table of 1,500 rows"] = "|a|b|\n|-|-|\n" + Filled("|1|2|\n", 9_900),
        ["a table of 40,000 rows"] = "|a|b|\n|-|-|\n" + Filled("|1|2|\n", 240_000),
        ["a table of 1,600 columns"] = Filled("|a", 3_200) + "\n" + Filled("|-", 3_200) + "\n" + Filled("|b", 3_200),
        ["10,000 bars"] = Filled("|", 9_990),
        ["130 lengths of backticks"] = string.Join(' ', Enumerable.Range(1, 130).Select(length => new string('`', length))),
        ["10,000 braces"] = Filled("{", 9_990),
        ["citations that never close"] = Filled("[@", 9_990),
        ["10,000 signs of HTML"] = Filled("<a ", 9_990),
        ["60,000 signs of HTML in paragraphs"] = Filled("<b\n\n", 240_000),
        ["comments that never close"] = Filled("<!--", 9_990),
        ["5,000 definitions"] = string.Join("\n\n", Enumerable.Range(0, 5_000).Select(i => $"[a{i}]: /about")),
        ["a figure of brackets"] = $":::figure warm-pack.svg\ncaption: {Filled("[", 9_000)}\n:::",
        ["a card heading of stars"] = $":::care urgent {Filled("*a ", 9_000)}\n- a\n:::",
        ["everything at once"] = Filled("*_`[![{<&|", 9_990),
    };

    private static readonly Dictionary<string, string> s_yaml = new()
    {
        ["200,000 brackets"] = Filled("[", 200_000),
        ["200,000 braces"] = Filled("{", 200_000),
        ["200,000 maps"] = Filled("{a: ", 200_000),
        ["200,000 question marks"] = Filled("? ", 200_000),
        ["200,000 dashes"] = Filled("- ", 200_000),
        ["200,000 quotes"] = Filled("\"", 200_000),
        ["15,000 keys"] = "\n" + string.Concat(Enumerable.Range(0, 15_000).Select(i => $"  a{i}: b\n")),
        ["anchors and aliases"] = "&a [*a, *a, *a]",
        ["a long text"] = new string('a', 200_000),
    };

    public static TheoryData<string> Bodies => [.. s_bodies.Keys.Order()];

    public static TheoryData<string> Yaml => [.. s_yaml.Keys.Order()];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_text_made_to_take_forever_is_read_or_told_in_time(string name)
    {
        using var site = new LittleSite().WriteBody(s_bodies[name]);

        await IsReadInTime(site);
    }

    [Theory]
    [MemberData(nameof(Yaml))]
    public async Task Front_matter_made_to_take_forever_is_told_in_time(string name)
    {
        using var site = new LittleSite().Change(LittleSiteTexts.HomeCare, "Care for soreness at home", s_yaml[name]);

        (await IsReadInTime(site)).Problems.ShouldContain(problem => problem.Location.File == LittleSiteTexts.HomeCare);
    }

    [Theory]
    [MemberData(nameof(Yaml))]
    public async Task An_entry_made_to_take_forever_is_told_in_time(string name)
    {
        using var site = new LittleSite().Change("references.yml", "A page on massage", s_yaml[name]);

        (await IsReadInTime(site)).Problems.ShouldContain(problem => problem.Location.File == "references.yml");
    }

    private static async Task<Library> IsReadInTime(LittleSite site)
    {
        using var sound = new LittleSite();
        var lastSound = sound.Read(SourceSet.Empty).LastSound;

        // A thread of its own: it need not wait until other tests leave one to it.
        var library = await Task.Factory.StartNew(() => site.Read(lastSound).Library, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).WaitAsync(s_deadline);

        library.Articles.Count.ShouldBe(2);
        library.BeingCorrected.ShouldBeEmpty();
        return library;
    }

    private static string Filled(string with, int length) => string.Concat(Enumerable.Repeat(with, length / with.Length));
}
