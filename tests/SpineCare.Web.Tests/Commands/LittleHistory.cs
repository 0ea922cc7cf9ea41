using System.Diagnostics;
using SpineCare.Web.Tests.Published;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Commands;

/// <summary>The little site in a git checkout, with the versions that a test saves, and the verbs that are asked about it.</summary>
public sealed class LittleHistory(PublishedProgram published) : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public LittleSite Site { get; } = new();

    /// <summary>The top of the checkout: the folder above the content, as the project has it, unless a test says otherwise.</summary>
    public string Top { get; private set; } = "";

    /// <summary>Makes the folder a checkout in which nothing is saved yet.</summary>
    public LittleHistory Begin(string? top = null)
    {
        Top = top ?? Path.GetDirectoryName(Site.Content)!;
        Git("init", "-q");
        return this;
    }

    /// <summary>Saves everything as it stands, and tells the name of the version.</summary>
    public string Save(string message, string time, string author = "Maria Lee")
    {
        Git("add", "-A");
        var call = Call("-c", $"user.name={author}", "-c", "user.email=staff@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "--allow-empty-message", "-m", message);
        Ask(call.With("GIT_AUTHOR_DATE", time).With("GIT_COMMITTER_DATE", time));
        return Git("rev-parse", "--short", "HEAD").Trim();
    }

    public string Git(params string[] arguments) => Ask(Call(arguments));

    /// <summary>Puts one text in the place of another in a file.</summary>
    public LittleHistory Change(string path, string old, string now)
    {
        Site.Change(path, old, now);
        return this;
    }

    public Task<(int Code, string Output)> Run(params string[] arguments) => Run(call => call, arguments);

    public async Task<(int Code, string Output)> Run(Func<ProcessStartInfo, ProcessStartInfo> change, params string[] arguments)
    {
        var call = change(published.Call(_home, [.. arguments, "--content", Site.Content]).With("TZ", "UTC"));
        call.RedirectStandardOutput = call.RedirectStandardError = true;
        using var program = Process.Start(call)!;
        var output = await program.StandardOutput.ReadToEndAsync() + await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        return (program.ExitCode, output.ReplaceLineEndings("\n"));
    }

    /// <summary>Lets other accounts in.</summary>
    public void OpenToAll()
    {
        _home.OpenToAll();
        Site.OpenToAll();
    }

    public void Dispose()
    {
        _home.Dispose();
        Site.Dispose();
    }

    /// <summary>With no settings but those of the test.</summary>
    private ProcessStartInfo Call(params string[] arguments) => Calls.Of("git", ["-C", Top, "-c", "core.autocrlf=false", "-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", .. arguments])
        .With("GIT_CONFIG_GLOBAL", _home["none"]).With("GIT_CONFIG_NOSYSTEM", "1");

    private static string Ask(ProcessStartInfo call)
    {
        call.RedirectStandardOutput = call.RedirectStandardError = true;
        using var git = Process.Start(call)!;
        var complaint = git.StandardError.ReadToEndAsync();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        git.ExitCode.ShouldBe(0, complaint.GetAwaiter().GetResult());
        return output;
    }
}
