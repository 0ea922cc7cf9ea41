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
