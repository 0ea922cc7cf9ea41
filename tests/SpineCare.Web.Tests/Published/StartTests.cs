using System.Net;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Published;

/// <summary>The program starts from wherever it is called, and tells what it found.</summary>
[Collection(Publishing.Name)]
public sealed class StartTests(PublishedProgram published) : IDisposable
{
    private readonly TemporaryFolder _home = new();

    [Fact]
    public async Task The_published_program_runs_from_any_directory_with_its_styles_and_the_content_beside_it()
    {
        using var program = await RunningProgram.Start(published.Call(_home, "--urls", "http://127.0.0.1:0"));

        var page = await program.Get("/soreness/after-treatment");
        page.Status.ShouldBe(HttpStatusCode.OK);
        var style = await program.Get(page.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!);
        style["Content-Type"].ShouldBe("text/css");
        style.Text.ShouldContain("@layer");
        style.Text.Length.ShouldBeGreaterThan(5000);
        (await program.Get(page.Document.QuerySelector("header img")!.GetAttribute("src")!)).Text.ShouldContain("<svg");
        program.Output.ShouldContain(Path.Combine(published.Folder, "content"));
    }

    [Fact]
    public async Task The_start_tells_the_address_the_articles_and_the_problems()
    {
        using var little = new LittleSite();
        little.Write("articles/soreness/broken.md", "No front matter.\n");
        using var program = await RunningProgram.Start(published.CallWith(little.Content, _home).With("ASPNETCORE_ENVIRONMENT", "Development"));

        program.Lines[0].ShouldEndWith($"SpineCare is ready on {program.Address.GetLeftPart(UriPartial.Authority)} with the content of {little.Content}");
        program.Lines[1].ShouldEndWith("Library opened. Articles on the shelves: 2. Problems found: 2.");
        await program.UntilItSays("articles/soreness/broken.md(1,1): error SC101: ");
        await program.UntilItSays("site.yml(1,1): warning SC401: ");
    }

    [Fact]
    public async Task A_relative_content_folder_is_taken_against_the_directory_of_the_caller()
    {
        using var little = new LittleSite();
        var caller = Path.GetDirectoryName(little.Content)!;
        using var program = await RunningProgram.Start(published.CallWith("./content", _home).In(caller));

        (await program.Get("/")).Title.ShouldEndWith(" | Little Spine");
    }

    [Fact]
    public async Task The_source_runs_from_any_directory_with_a_content_folder_of_the_caller()
    {
        using var little = new LittleSite();
        var call = Calls.Of("dotnet", "run", "--no-build", "-c", Repository.Configuration, "--project", PublishedProgram.Project, "--", "--urls", "http://127.0.0.1:0")
            .In(Path.GetDirectoryName(little.Content)!).With("Content__Folder", "content").With("State__Folder", _home["state"]);
        using var program = await RunningProgram.Start(call);

        var page = await program.Get("/");
        page.Title.ShouldEndWith(" | Little Spine");
        (await program.Get(page.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!)).Text.ShouldContain("@layer");
        File.Exists(Path.Combine(_home["state"], "last-sound", LittleSiteTexts.HomeCare)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("spine.example.org")]
    [InlineData("https://spine.example.org/start")]
    [InlineData("https://")]
    [InlineData("ftp://spine.example.org")]
    [InlineData("https://user@spine.example.org")]
    public async Task A_malformed_base_address_stops_the_start_with_one_clear_line(string address)
    {
        using var program = await RunningProgram.Try(published.Call(_home, "--urls", "http://127.0.0.1:0").With("Site__BaseAddress", address));

        program.IsRunning.ShouldBeFalse();
        program.ExitCode.ShouldBe(1);
        program.Lines.ShouldHaveSingleItem().ShouldStartWith($"Site__BaseAddress is '{address}'. Set it to https://");
    }

    [Fact]
    public async Task A_malformed_proxy_stops_the_start_with_one_clear_line()
    {
        using var program = await RunningProgram.Try(published.Call(_home, "--urls", "http://127.0.0.1:0").With("Proxies", "10.0.0.5, nginx"));

        program.IsRunning.ShouldBeFalse();
        program.ExitCode.ShouldBe(1);
        program.Lines.ShouldHaveSingleItem().ShouldStartWith("Proxies is '10.0.0.5, nginx', and 'nginx' is no address. Write ");
    }

    [Fact]
    public async Task A_sound_base_address_makes_canonical_addresses()
    {
        using var program = await RunningProgram.Start(published.Call(_home, "--urls", "http://127.0.0.1:0").With("Site__BaseAddress", "https://spine.example.org/"));

        (await program.Get("/faq")).Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe("https://spine.example.org/faq");
    }

    public void Dispose() => _home.Dispose();
}
