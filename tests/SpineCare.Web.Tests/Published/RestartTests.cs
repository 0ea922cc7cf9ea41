using System.Net;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Published;

/// <summary>A power cut during a mistake loses no page.</summary>
[Collection(Publishing.Name)]
public sealed class RestartTests(PublishedProgram published) : IDisposable
{
    private readonly TemporaryFolder _home = new();
    private readonly LittleSite _little = new();

    [Fact]
    public async Task A_program_killed_during_a_bad_edit_serves_the_last_sound_version_when_it_starts_again()
    {
        string before;
        using (var first = await Start())
        {
            before = (await first.Get("/soreness/home-care")).Words;
            _little.Change(LittleSiteTexts.HomeCare, "Walk again [@lee2020].", "Walk again [@nobody1999].")
                .Change("faq.yml", "question: Is massage safe?", "question: Is massage safe")
                .Change("references.yml", "doi: 10.1000/lee", "doi: lee");
            await first.UntilItSays("error SC302");
            await first.UntilItSays("faq.yml(");
            await first.UntilItSays("references.yml(");
            first.Kill();
        }

        using var second = await Start();

        var page = await second.Get("/soreness/home-care");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Words.ShouldBe(before);
        (await second.Get("/faq")).Words.ShouldContain("Is massage safe?");
        (await second.Get("/references")).Document.QuerySelector("a[href='https://doi.org/10.1000/lee']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("level: emergency", "level: emergncy", "SC107")]
    [InlineData("- New weakness.", "- New <b>weakness.", "SC201")]
    [InlineData("emergency:\n  level", "emergency\n  level", "SC108")]
    public async Task A_program_killed_while_a_card_of_urgent_advice_is_broken_shows_it_whole_when_it_starts_again(string sound, string slip, string code)
    {
        string before;
        using (var first = await Start())
        {
            before = (await first.Get("/get-help-now")).Text;
            _little.Change("advice.yml", sound, slip);
            await first.UntilItSays("error " + code);
            first.Kill();
        }

        using var second = await Start();

        await second.UntilItSays("error " + code);
        var page = await second.Get("/get-help-now");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldBe(before);
        page.Document.QuerySelectorAll(".care-card").Length.ShouldBe(4);
        page.Document.QuerySelector(".care-card--emergency a[href='tel:112']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_program_killed_after_a_file_got_a_refused_name_serves_its_article_when_it_starts_again()
    {
        string before;
        using (var first = await Start())
        {
            before = (await first.Get("/soreness/home-care")).Words;
            File.Move(_little.FileOf(LittleSiteTexts.HomeCare), _little.FileOf("articles/soreness/Home-Care.md"));
            await first.UntilItSays("error SC010");
            (await first.Get("/soreness/home-care")).Words.ShouldBe(before);
            first.Kill();
        }

        using var second = await Start();

        await second.UntilItSays("error SC010");
        (await second.Get("/soreness/home-care")).Words.ShouldBe(before);
        second.Output.ShouldNotContain("SC301");
    }

    [Fact]
    public async Task Without_its_last_sound_version_a_broken_article_is_being_corrected_and_the_rest_is_served()
    {
        _little.Change(LittleSiteTexts.HomeCare, "Walk again [@lee2020].", "Walk again [@nobody1999].");

        using var program = await Start();

        (await program.Get("/soreness/home-care")).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await program.Get("/massage/first-visit")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_last_sound_versions_lie_in_the_home_folder_and_nothing_else_does()
    {
        using (var program = await Start())
        {
            await program.Get("/faq");
            await program.Send("POST /faq HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        }

        var files = Directory.EnumerateFiles(_home.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_home.Path, file)).ToArray();
        files.ShouldNotBeEmpty();
        files.ShouldAllBe(file => file.StartsWith(Path.Combine(".local", "share", "SpineCare") + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        files.ShouldContain(file => file.EndsWith("home-care.md", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _little.Dispose();
        _home.Dispose();
    }

    private Task<RunningProgram> Start() => RunningProgram.Start(published.CallWith(_little.Content, _home));
}
