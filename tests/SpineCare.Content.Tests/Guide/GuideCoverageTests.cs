using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Guide;

/// <summary>
/// Syntax without an example in the guide does not exist. The names come from the site itself: it lists what it knows
/// where a writer uses a name that it does not know.
/// </summary>
public sealed class GuideCoverageTests
{
    private const string Sections = "docs/writing/sections.md";

    private const string Figure = ":::figure warm-pack.svg\nzzz: a\ntitle: a\ncaption: b\nalt: c\n:::";

    [Fact]
    public void Every_block_has_an_example() =>
        NamesAfter("The blocks are: ", site => site.WriteBody(":::zzz\n:::")).ShouldAllBe(name => IsShown("", $"\n:::{name}") || IsShown("pages/get-help-now.md", $"\n:::{name}") || IsShown("handouts/before-your-visit.md", $"\n:::{name}") || IsShown("handouts/after-your-visit.md", $"\n:::{name}"));

    [Fact]
    public void Every_word_in_braces_has_an_example() =>
        NamesAfter("The words in braces are: ", site => site.WriteBody("{zzz}")).ShouldAllBe(name => IsShown("", $"{{{name}}}") || IsShown("", $"{{{name} "));

    [Fact]
    public void Every_word_of_a_heading_is_told() =>
        NamesAfter(". At the end of a heading: ", site => site.WriteBody("{zzz}")).ShouldAllBe(name => IsTold(Sections, $"| `{{{name}}}` |"));

    [Fact]
    public void Every_type_of_page_has_its_sections_told()
    {
        string[] types =
        [
            .. NamesAfter("Write one of: ", site => site.Change(HomeCare, "type: note", "type: zzz")),
            .. NamesAfter("Write one of: ", site => site.Change(About, "type: site", "type: zzz")),
        ];

        types.ShouldAllBe(type => IsTold(Sections, $"| `{type}` |"));
    }

    /// <summary>The guide lists the sections of a type in the words of the messages that ask for them.</summary>
    [Theory]
    [InlineData("treatment")]
    [InlineData("visit")]
    [InlineData("planning")]
    [InlineData("self-care")]
    [InlineData("questions")]
    [InlineData("comparison")]
    public void The_sections_of_a_type_are_those_that_the_site_asks_for(string type)
    {
        using var site = new LittleSite();
        site.Write(ShapedTexts.FileOf(type), ShapedTexts.File(type, "A text without a heading."));

        var asked = site.Problems().Where(problem => problem.Kind.Code == "SC215").Select(problem => problem.Message.Split('{', '}')[1]);

        var line = File.ReadLines(Repository.FileOf(Sections)).Single(line => line.StartsWith($"| `{type}` | `{{", StringComparison.Ordinal));
        line.Split('|')[2].Split(", ").Select(word => word.Trim(' ', '`', '{', '}')).ShouldBe(asked);
    }

    [Fact]
    public void Every_key_of_a_figure_has_an_example() =>
        NamesAfter("The keys that can stand here: ", site => site.WriteBody(Figure)).ShouldAllBe(name => IsShown("", $"\n{name}: "));

    [Theory]
    [InlineData(HomeCare, "order: 1", "zzz: 1\norder: 1", "")]
    [InlineData("references.yml", "  type: article", "  zzz: a\n  type: article", "  ")]
    [InlineData("faq.yml", "  topic: massage", "  zzz: a\n  topic: massage", "  ")]
    [InlineData("advice.yml", "  level: urgent", "  zzz: a\n  level: urgent", "  ")]
    [InlineData("topics.yml", "  order: 2", "  zzz: a\n  order: 2", "  ")]
    [InlineData("glossary.yml", "  also: [stenoses]", "  zzz: a", "  ")]
    [InlineData("safety-rules.yml", "# No rules yet.", "thin-bones:\n  zzz: a", "  ")]
    [InlineData("red-flags.yml", "  sign:", "  zzz: a\n  sign:", "  ")]
    [InlineData("red-flags.yml", "  words:", "  zzz: a\n  words:", "  ")]
    [InlineData("help.yml", "  yes: emergency", "  zzz: a\n  yes: emergency", "  ")]
    [InlineData("reviewers.yml", "# No reviewers yet.", "ep:\n  zzz: a", "  ")]
    [InlineData("synonyms.yml", "# No synonyms yet.", "ep:\n  zzz: a", "  ")]
    [InlineData("site.yml", "name: Little Spine", "review_every:\n  zzz: 1\nname: Little Spine", "  ")]
    [InlineData("site.yml", "name: Little Spine", "zzz: a", "")]
    [InlineData("site.yml", "  name: Little Clinic", "  zzz: a", "  ")]
    [InlineData("site.yml", "  emergency: \"911\"", "  zzz: a\n  emergency: \"911\"", "  ")]
    public void Every_key_of_a_file_has_an_example(string file, string old, string now, string indent) =>
        NamesAfter("The keys that can stand here: ", site => site.Change(file, old, now)).ShouldAllBe(name => IsShown(file, $"\n{indent}{name}:"));

    /// <summary>Pages have some of the keys of articles, and no other.</summary>
    [Fact]
    public void Every_key_of_a_page_has_an_example() =>
        NamesAfter("The keys that can stand here: ", site => site.Change(About, "type: site", "zzz: 1\ntype: site"))
            .ShouldAllBe(name => IsShown(About, $"\n{name}:") || IsShown(HomeCare, $"\n{name}:"));

    [Fact]
    public void Every_key_of_a_handout_has_an_example() =>
        NamesAfter("The keys that can stand here: ", site => site.Write("handouts/sheet.md", Handout("Walk.").Replace("type: handout", "type: handout\nzzz: 1", StringComparison.Ordinal)))
            .ShouldAllBe(name => IsShown("handouts/before-your-visit.md", $"\n{name}:") || IsShown(About, $"\n{name}:") || IsShown(HomeCare, $"\n{name}:"));

    [Theory]
    [InlineData(HomeCare, "type: note", "type: zzz", "docs/writing/front-matter.md")]
    [InlineData(About, "type: site", "type: zzz", "docs/writing/front-matter.md")]
    [InlineData("references.yml", "type: article", "type: zzz", "docs/writing/references.md")]
    [InlineData("references.yml", "checked: A", "checked: zzz", "docs/writing/references.md")]
    [InlineData("advice.yml", "level: urgent", "level: zzz", "docs/writing/care-cards.md")]
    [InlineData("red-flags.yml", "help: emergency", "help: zzz", "docs/writing/red-flags.md")]
    [InlineData("help.yml", "yes: emergency", "yes: zzz", "docs/writing/help-questions.md")]
    [InlineData("help.yml", "no: urgent", "no: zzz", "docs/writing/help-questions.md")]
    public void Every_word_that_a_key_may_have_is_told(string file, string old, string now, string page)
    {
        var text = File.ReadAllText(Repository.FileOf(page));

        NamesAfter("Write one of: ", site => site.Change(file, old, now)).ShouldAllBe(name => text.Contains($"`{name}`"));
    }

    private static bool IsShown(string file, string text) => GuideExample.All.Where(example => example.IsSound)
        .Any(example => (example.File == file && HasLine(example.Text, text)) || (example.Beside.TryGetValue(file, out var beside) && HasLine(beside, text)));

    private static bool HasLine(string example, string text) => $"\n{example}".Contains(text, StringComparison.Ordinal);

    private static bool IsTold(string page, string text) => File.ReadAllText(Repository.FileOf(page)).Contains(text, StringComparison.Ordinal);

    private static string[] NamesAfter(string lead, Action<LittleSite> slip)
    {
        using var site = new LittleSite();
        slip(site);
        var cure = site.Problems().Select(problem => problem.Cure).First(cure => cure.Contains(lead, StringComparison.Ordinal));
        var from = cure.IndexOf(lead, StringComparison.Ordinal) + lead.Length;
        var names = cure[from..cure.IndexOf('.', from)].Split(", ");
        names.ShouldNotBeEmpty();
        return names;
    }
}
