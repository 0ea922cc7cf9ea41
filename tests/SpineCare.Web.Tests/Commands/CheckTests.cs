using SpineCare.Web.Tests.Published;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Commands;

/// <summary>What staff see who ask the published program to check their texts.</summary>
[Collection(Publishing.Name)]
public sealed class CheckTests(PublishedProgram published) : IDisposable
{
    private readonly TemporaryFolder _home = new();
    private readonly LittleSite _little = new();

    [Fact]
    public async Task A_sound_content_folder_is_told_in_a_line()
    {
        MakeSound();

        (await Check("--strict")).ShouldBe(new(0, "4 pages. 0 errors, 0 warnings.\n", ""));
    }

    [Fact]
    public async Task Every_mistake_is_told_with_its_place_its_line_and_its_cure()
    {
        _little.Change(LittleSiteTexts.HomeCare, "[@lee2020]. Walk again", "[@lee2002]. Walk again").Change("faq.yml", "  topic: massage", "  topic: masage");

        var (code, output, errors) = await Check();

        output.ShouldBe("""
            articles/soreness/home-care.md(19,15): error SC302: No sound entry of references.yml is named 'lee2002'. Did you mean 'lee2020'?
                Walk a little [@lee2002]. Walk again [@lee2020].
                              ^
              Correct the name, or add the reference to references.yml.
            faq.yml(8,10): error SC107: There is no topic 'masage'. Did you mean 'massage'?
                  topic: masage
                         ^
              The topics are: massage, soreness.
            site.yml(1,1): warning SC401: The site does not know its own address, so it asks search engines to stay away.
                name: Little Spine
                ^
              Write the address of the site after 'base_address:', or set Site__BaseAddress.
            3 pages. 2 errors, 1 warning.

            """);
        errors.ShouldBeEmpty();
        code.ShouldBe(1);
    }

    [Fact]
    public async Task Warnings_count_only_where_the_check_is_strict()
    {
        (await Check()).Code.ShouldBe(0);
        (await Check("--strict")).Code.ShouldBe(1);
    }

    [Fact]
    public async Task The_reading_report_measures_each_article_card_and_answer()
    {
        var (_, output, _) = await Check("--reading");

        foreach (var name in new[] { "/soreness/home-care", "/massage/first-visit", "/about", "emergency", "self-care", "how-long-sore", "is-massage-safe" })
            output.ShouldContain($"\n  {name} ");
        output.ShouldContain("grade   SMOG   mean  longest  long words  passive");
    }

    [Theory]
    [InlineData("There is no verb 'chek'. Did you mean 'check'? The verbs are: ", "chek")]
    [InlineData("There is no verb 'check-content'.", "check-content")]
    [InlineData("'--contnet' cannot stand here. Did you mean '--content'?\nWhat can be added to 'check': --content, ", "check", "--contnet", "x")]
    [InlineData("'extra' cannot stand here.\n", "check", "extra")]
    [InlineData("There is no format 'jsn'. Did you mean 'json'? The formats are: text, json, sarif, github.\n", "check", "--format", "jsn")]
    [InlineData("--content names no folder.\n", "check", "--content", "")]
    [InlineData("", "check", "--content")]
    [InlineData("There is no content folder '/no/such/folder'", "check", "--content", "/no/such/folder")]
    [InlineData("There is no content folder '/no/such/folder'", "check", "--format", "json", "--content", "/no/such/folder")]
    public async Task What_cannot_be_done_is_told_in_plain_words(string words, params string[] arguments)
    {
        var (code, output, errors) = await Outcome.Of(published.Call(_home, arguments));

        errors.ShouldStartWith(words);
        errors.ShouldNotContain("   at ");
        output.ShouldBeEmpty();
        code.ShouldBe(2);
    }

    [Fact]
    public async Task A_setting_that_cannot_be_used_is_told_in_a_line()
    {
        var (code, output, errors) = await Outcome.Of(published.Call(_home, "check", "--content", _little.Content).With("Site__BaseAddress", "foo"));

        errors.ShouldStartWith("Site__BaseAddress is 'foo'.");
        errors.ShouldNotContain("   at ");
        output.ShouldBeEmpty();
        code.ShouldBe(2);
    }

    [Fact]
    public async Task Help_tells_what_the_verb_does_with_examples_and_what_comes_of_it()
    {
        var (code, output, errors) = await Outcome.Of(published.Call(_home, "check", "--help"));

        foreach (var words in new[] { "Reads the texts of the site and tells every mistake at once", "--reading", "--strict", "--content <folder>", "text, json, sarif, github", "SpineCare.Web check --strict", "0   There is no mistake.", "2   The check could not run." })
            output.ShouldContain(words);
        errors.ShouldBeEmpty();
        code.ShouldBe(0);
    }

    [Fact]
    public async Task Help_of_the_program_names_its_verbs_and_how_to_start_it()
    {
        var (code, output, _) = await Outcome.Of(published.Call(_home, "--help"));

        output.ShouldContain("  check ");
        output.ShouldContain("dotnet run --project src/SpineCare.Web -- check");
        code.ShouldBe(0);
    }

    public void Dispose()
    {
        _home.Dispose();
        _little.Dispose();
    }

    private void MakeSound() => _little.Change("site.yml", "name: Little Spine", "name: Little Spine\nbase_address: https://spine.example.org");

    private Task<Outcome> Check(params string[] arguments) => Outcome.Of(published.Call(_home, ["check", "--content", _little.Content, .. arguments]));
}
