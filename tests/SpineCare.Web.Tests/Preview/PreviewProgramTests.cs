using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using SpineCare.Web.Tests.Published;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Preview;

/// <summary>The verb `preview` of the published program: it answers on this machine alone, leaves no trace, and is the site with its style.</summary>
[Collection(Publishing.Name)]
public sealed class PreviewProgramTests : IDisposable
{
    private readonly TemporaryFolder _home = new();
    private readonly LittleSite _little = new();
    private readonly PublishedProgram _published;

    public PreviewProgramTests(PublishedProgram published)
    {
        _published = published;
        _little.Change(LittleSiteTexts.HomeCare, "order: 1", "order: 1\ndraft: true");
    }

    public void Dispose()
    {
        _little.Dispose();
        _home.Dispose();
    }

    [Fact]
    public async Task The_verb_shows_a_draft_with_the_style_of_the_site_and_keeps_nothing()
    {
        using var program = await RunningProgram.Start(_published.Call(_home, "preview", "--content", _little.Content, "--port", "0"));

        var page = await program.Get("/soreness/home-care");
        page.Words.ShouldContain("Draft: patients do not see this page.");
        foreach (var link in page.Document.QuerySelectorAll("link[rel=stylesheet]"))
            (await program.Get(link.GetAttribute("href")!)).Text.ShouldContain("@layer components");
        await program.UntilItSays($"Open {program.Address.GetLeftPart(UriPartial.Authority)} in your browser.");
        program.Output.ShouldNotContain("GET /");
        Directory.EnumerateFiles(_home.Path, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_source_shows_it_too_with_the_folder_of_the_caller()
    {
        var call = Calls.Of("dotnet", "run", "--no-build", "-c", Repository.Configuration, "--project", PublishedProgram.Project, "--", "preview", "--content", "content", "--port", "0")
            .In(Path.GetDirectoryName(_little.Content)!);
        using var program = await RunningProgram.Start(call);

        var page = await program.Get("/soreness/home-care");
        page.Words.ShouldContain("Draft: patients do not see this page.");
        (await program.Get(page.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!)).Text.Length.ShouldBeGreaterThan(5000);
    }

    /// <summary>The environment of production hides the files of a build from a program that was not published.</summary>
    [Fact]
    public async Task A_program_that_runs_from_its_build_folder_finds_the_style_in_every_environment()
    {
        var program = Path.Combine(PublishedProgram.Project, "bin", Repository.Configuration, "net10.0", "SpineCare.Web.dll");
        using var running = await RunningProgram.Start(Calls.Of("dotnet", program, "preview", "--content", _little.Content, "--port", "0").In("/").With("ASPNETCORE_ENVIRONMENT", "Production"));

        (await running.Get("/site.css")).Text.Length.ShouldBeGreaterThan(5000);
    }

    [Theory]
    [InlineData("ASPNETCORE_URLS", "http://0.0.0.0:{0}")]
    [InlineData("DOTNET_URLS", "http://*:{0}")]
    [InlineData("URLS", "http://[::]:{0}")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "{0}")]
    [InlineData("HTTP_PORTS", "{0}")]
    [InlineData("Kestrel__Endpoints__Here__Url", "http://0.0.0.0:{0}")]
    [InlineData("ASPNETCORE_PREFERHOSTINGURLS", "true")]
    public async Task No_environment_lets_another_machine_in(string variable, string value)
    {
        var (port, other) = (FreePort(), FreePort());
        var call = _published.Call(_home, "preview", "--content", _little.Content, "--port", $"{port}")
            .With("ASPNETCORE_URLS", $"http://0.0.0.0:{other}")
            .With(variable, string.Format(System.Globalization.CultureInfo.InvariantCulture, value, other));
        using var program = await RunningProgram.Start(call);

        ListenersOn(port).ShouldNotBeEmpty();
        ListenersOn(port).ShouldAllBe(listener => IPAddress.IsLoopback(listener.Address));
        ListenersOn(other).ShouldBeEmpty();
        program.Address.Authority.ShouldBe($"localhost:{port}");
    }

    [Fact]
    public async Task No_settings_file_lets_another_machine_in()
    {
        var (port, other, third) = (FreePort(), FreePort(), FreePort());
        var settings = Path.Combine(_published.Folder, "appsettings.Open.json");
        await File.WriteAllTextAsync(settings, $$$"""
            { "Urls": "http://0.0.0.0:{{{other}}}", "PreferHostingUrls": true, "Kestrel": { "Endpoints": { "Open": { "Url": "http://0.0.0.0:{{{third}}}" } } } }
            """);
        try
        {
            using var program = await RunningProgram.Start(
                _published.Call(_home, "preview", "--content", _little.Content, "--port", $"{port}").With("ASPNETCORE_ENVIRONMENT", "Open"));

            ListenersOn(port).ShouldAllBe(listener => IPAddress.IsLoopback(listener.Address));
            ListenersOn(other).Concat(ListenersOn(third)).ShouldBeEmpty();
        }
        finally
        {
            File.Delete(settings);
        }
    }

    [Theory]
    [InlineData("preview", "--urls", "http://0.0.0.0:5249")]
    [InlineData("preview", "--port", "65536")]
    [InlineData("preview", "--port", "-1")]
    [InlineData("preview", "--port", "many")]
    [InlineData("preview", "--content", "")]
    [InlineData("preview", "--content", "/no/such/folder")]
    [InlineData("preview", "extra")]
    public async Task What_cannot_be_understood_does_not_start(params string[] arguments)
    {
        using var program = await RunningProgram.Try(_published.Call(_home, arguments));

        program.IsRunning.ShouldBeFalse();
        program.ExitCode.ShouldBe(2, program.Output);
        program.Output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_port_in_use_is_told_in_a_sentence()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        using var program = await RunningProgram.Try(_published.Call(_home, "preview", "--content", _little.Content, "--port", $"{port}"));

        program.IsRunning.ShouldBeFalse();
        program.ExitCode.ShouldBe(2);
        program.Output.ShouldContain($"Port {port} is in use, perhaps by another preview. Stop that one, or choose another port: --port ");
        program.Output.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("Development")]
    [InlineData("Staging")]
    [InlineData("Production")]
    public async Task Without_the_verb_the_program_shows_no_draft(string environment)
    {
        using var program = await RunningProgram.Start(_published.CallWith(_little.Content, _home).With("ASPNETCORE_ENVIRONMENT", environment));

        (await program.Get("/soreness/home-care")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await program.Get("/preview")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Any, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static IPEndPoint[] ListenersOn(int port) =>
        [.. IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(listener => listener.Port == port)];
}
