using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Guide;

/// <summary>
/// Syntax without an example in the guide does not exist. The names come from the site itself: it lists what it knows
/// where a writer uses a name that it does not know.
/// </summary>
public sealed class GuideCoverageTests
{
    private const string Figure = ":::figure warm-pack.svg\nzzz: a\ncaption: a\nalt: a\ncredit: a\nlicence: a\nwidth: 1\nheight: 1\n:::";

    [Fact]
    public void Every_block_has_an_example() =>
        NamesAfter("The blocks are: ", site => site.WriteBody(":::zzz\n:::")).ShouldAllBe(name => IsShown("", $"\n:::{name}"));

    [Fact]
    public void Every_word_in_braces_has_an_example() =>
        NamesAfter("The words in braces are: ", site => site.WriteBody("{zzz}")).ShouldAllBe(name => IsShown("", $"{{{name}}}"));

    [Fact]
    public void Every_key_of_a_figure_has_an_example() =>
        NamesAfter("The keys that can stand here: ", site => site.WriteBody(Figure)).ShouldAllBe(name => IsShown("", $"\n{name}: "));

    [Theory]
    [InlineData(HomeCare, "order: 1", "zzz: 1\norder: 1", "")]
    [InlineData(About, "type: site", "zzz: 1\ntype: site", "")]
    [InlineData("references.yml", "  type: article", "  zzz: a\n  type: article", "  ")]
    [InlineData("faq.yml", "  topic: massage", "  zzz: a\n  topic: massage", "  ")]
    [InlineData("advice.yml", "  level: urgent", "  zzz: a\n  level: urgent", "  ")]
    [InlineData("topics.yml", "  order: 2", "  zzz: a\n  order: 2", "  ")]
    [InlineData("site.yml", "name: Little Spine", "zzz: a", "")]
    [InlineData("site.yml", "  name: Little Clinic", "  zzz: a", "  ")]
    [InlineData("site.yml", "  emergency: \"911\"", "  zzz: a\n  emergency: \"911\"", "  ")]
    public void Every_key_of_a_file_has_an_example(string file, string old, string now, string indent) =>
        NamesAfter("The keys that can stand here: ", site => site.Change(file, old, now)).ShouldAllBe(name => IsShown(file, $"\n{indent}{name}:"));

    [Theory]
    [InlineData(HomeCare, "type: note", "type: zzz", "docs/writing/front-matter.md")]
    [InlineData(About, "type: site", "type: zzz", "docs/writing/front-matter.md")]
    [InlineData("references.yml", "type: article", "type: zzz", "docs/writing/references.md")]
    [InlineData("references.yml", "checked: A", "checked: zzz", "docs/writing/references.md")]
    [InlineData("advice.yml", "level: urgent", "level: zzz", "docs/writing/care-cards.md")]
    public void Every_word_that_a_key_may_have_is_told(string file, string old, string now, string page)
    {
        var text = File.ReadAllText(Repository.FileOf(page));

        NamesAfter("Write one of: ", site => site.Change(file, old, now)).ShouldAllBe(name => text.Contains($"`{name}`"));
    }

    private static bool IsShown(string file, string text) =>
        GuideExample.All.Any(example => example.IsSound && example.File == file && $"\n{example.Text}".Contains(text, StringComparison.Ordinal));

    private static string[] NamesAfter(string lead, Action<LittleSite> slip)
    {
        using var site = new LittleSite();
        slip(site);
        var cure = site.Problems().Select(problem => problem.Cure).First(cure => cure.StartsWith(lead, StringComparison.Ordinal));
        var names = cure[lead.Length..cure.IndexOf('.', StringComparison.Ordinal)].Split(", ");
        names.ShouldNotBeEmpty();
        return names;
    }
}
