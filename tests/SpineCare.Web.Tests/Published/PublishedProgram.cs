using System.Diagnostics;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Published;

/// <summary>The program as `dotnet publish` makes it, published once for all tests that start it.</summary>
public sealed class PublishedProgram : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static string Project { get; } = Repository.FileOf("src/SpineCare.Web");

    public string Folder => _folder["site"];

    public Task InitializeAsync()
    {
        _folder.OpenToAll();
        return Publish(Folder);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    /// <summary>Publishes what these tests were built with into a folder.</summary>
    public static async Task Publish(string folder)
    {
        var call = Calls.Of("dotnet", "publish", Project, "--no-build", "-c", Repository.Configuration, "-o", folder, "-nodeReuse:false");
        call.RedirectStandardOutput = true;
        using var publishing = Process.Start(call)!;
        var output = await publishing.StandardOutput.ReadToEndAsync();
        await publishing.WaitForExitAsync();
        publishing.ExitCode.ShouldBe(0, output);
    }

    /// <summary>How to start the program, with a home folder of its own, and no work before a test asks for it.</summary>
    public ProcessStartInfo Call(TemporaryFolder home, params string[] arguments) =>
        Calls.Of("dotnet", [Path.Combine(Folder, "SpineCare.Web.dll"), .. arguments]).In("/").With("HOME", home.Path).With("Pages__Ahead", "false");

    /// <summary>How to start the program on a free port of this machine, with the content of a folder.</summary>
    public ProcessStartInfo CallWith(string content, TemporaryFolder home) =>
        Call(home, "--urls", "http://127.0.0.1:0").With("Content__Folder", content);
}

/// <summary>Tests that start the published program, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class Publishing : ICollectionFixture<PublishedProgram>
{
    public const string Name = "published program";
}
