using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Published;

/// <summary>Whoever runs the program says where it listens, and nothing silently beats that.</summary>
[Collection(Publishing.Name)]
public sealed class ListeningTests(PublishedProgram published) : IDisposable
{
    private readonly TemporaryFolder _home = new();

    [Theory]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.2:0", "http://127.0.0.2:")]
    [InlineData("DOTNET_URLS", "http://127.0.0.2:0", "http://127.0.0.2:")]
    [InlineData("URLS", "http://127.0.0.2:0", "http://127.0.0.2:")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "0", "http://[::]:")]
    [InlineData("Kestrel__Endpoints__Here__Url", "http://127.0.0.2:0", "http://127.0.0.2:")]
    public async Task The_environment_says_where_the_program_listens(string variable, string value, string address)
    {
        using var program = await RunningProgram.Start(published.Call(_home).With(variable, value));

        program.Output.ShouldContain("is ready on \\\"" + address);
        program.Output.ShouldNotContain("5080");
    }

    [Fact]
    public async Task The_command_line_wins_over_the_environment()
    {
        using var program = await RunningProgram.Start(published.Call(_home, "--urls", "http://127.0.0.3:0").With("ASPNETCORE_URLS", "http://127.0.0.2:0"));

        program.Output.ShouldContain("is ready on \\\"http://127.0.0.3:");
        program.Output.ShouldNotContain("127.0.0.2");
    }

    [Fact]
    public async Task Without_a_word_the_program_listens_on_port_5080_of_this_machine()
    {
        // Another program may hold the port: then this one names it in its complaint.
        using var program = await RunningProgram.Try(published.Call(_home));

        program.Output.ShouldMatch("is ready on .{0,2}http://localhost:5080|127\\.0\\.0\\.1:5080: address already in use");
    }

    [Fact]
    public async Task Running_the_source_listens_where_the_environment_says()
    {
        var call = Calls.Of("dotnet", "run", "--no-build", "-c", Repository.Configuration, "--project", PublishedProgram.Project)
            .In(_home.Path).With("ASPNETCORE_URLS", "http://127.0.0.2:0").With("State__Folder", _home["state"]);
        using var program = await RunningProgram.Start(call);

        program.Address.Host.ShouldBe("127.0.0.2");
    }

    public void Dispose() => _home.Dispose();
}
