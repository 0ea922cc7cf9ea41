using System.Diagnostics;
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
        _little.Change("site.yml", "name: Little Spine", "name: Little Spine\nbase_address: https://spine.example.org");

        var (code, output) = await Run("check", "--content", _little.Content);

        output.ShouldBe("4 pages. 0 errors, 0 warnings.\n");
        code.ShouldBe(0);
    }

    [Fact]
    public async Task Every_mistake_is_told_with_its_place_and_its_cure()
    {
        _little.Change(LittleSiteTexts.HomeCare, "[@lee2020]. Walk again", "[@lee2002]. Walk again").Change("faq.yml", "  topic: massage", "  topic: masage");

        var (code, output) = await Run("check", "--content", _little.Content);

        output.ShouldContain("articles/soreness/home-care.md(19,15): error SC302: No sound entry of references.yml is named 'lee2002'. Did you mean 'lee2020'?\n  Correct the name");
        output.ShouldContain("faq.yml(8,10): error SC107:");
        output.ShouldContain("site.yml(1,1): warning SC401:");
        output.ShouldEndWith("2 errors, 1 warning.\n");
        code.ShouldBe(1);
    }

    [Fact]
    public async Task The_reading_report_measures_each_article_card_and_answer()
    {
        var (_, output) = await Run("check", "--reading", "--content", _little.Content);

        foreach (var name in new[] { "/soreness/home-care", "/massage/first-visit", "/about", "emergency", "self-care", "how-long-sore", "is-massage-safe" })
            output.ShouldContain($"\n  {name} ");
        output.ShouldContain("grade   SMOG   mean  longest  long words  passive");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_cannot_be_checked()
    {
        var (code, output) = await Run("check", "--content", _home["nothing"]);

        output.ShouldContain("There is no content folder '");
        code.ShouldBe(2);
    }

    [Fact]
    public async Task A_verb_with_a_slip_is_told_what_it_may_have_been()
    {
        var (code, output) = await Run("chek");

        output.ShouldBe("There is no verb 'chek'. Did you mean 'check'? The verbs are: check.\n");
        code.ShouldBe(2);
    }

    [Theory]
    [InlineData("check", "--contnet", "x")]
    [InlineData("check", "--content")]
    [InlineData("check", "--content", "")]
    [InlineData("check", "extra")]
    [InlineData("check-content")]
    public async Task What_cannot_be_understood_could_not_run(params string[] arguments)
    {
        var (code, output) = await Run(arguments);

        code.ShouldBe(2, output);
        output.ShouldNotContain("   at ");
        output.ShouldNotContain("pages.");
    }

    [Fact]
    public async Task A_setting_that_cannot_be_used_is_told_in_a_line()
    {
        var (code, output) = await Run(call => call.With("Site__BaseAddress", "foo"), "check", "--content", _little.Content);

        output.ShouldStartWith("Site__BaseAddress is 'foo'.");
        output.ShouldNotContain("   at ");
        code.ShouldBe(2);
    }

    [Fact]
    public async Task Help_tells_what_the_verb_does()
    {
        var (code, output) = await Run("check", "--help");

        output.ShouldContain("Reads the content and tells every mistake");
        output.ShouldContain("--reading");
        code.ShouldBe(0);
    }

    public void Dispose()
    {
        _home.Dispose();
        _little.Dispose();
    }

    private Task<(int Code, string Output)> Run(params string[] arguments) => Run(call => call, arguments);

    private async Task<(int Code, string Output)> Run(Func<ProcessStartInfo, ProcessStartInfo> change, params string[] arguments)
    {
        var call = change(published.Call(_home, arguments));
        call.RedirectStandardOutput = call.RedirectStandardError = true;
        using var program = Process.Start(call)!;
        var output = await program.StandardOutput.ReadToEndAsync() + await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        return (program.ExitCode, output.ReplaceLineEndings("\n"));
    }
}
