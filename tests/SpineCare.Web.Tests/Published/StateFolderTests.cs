using System.Runtime.Versioning;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Published;

/// <summary>Where the program keeps the last sound versions, and where it refuses to.</summary>
[Collection(Publishing.Name)]
public sealed class StateFolderTests(PublishedProgram published) : IDisposable
{
    private const UnixFileMode OwnerAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly TemporaryFolder _home = new();
    private readonly LittleSite _little = new();

    [Theory]
    [InlineData("content")]
    [InlineData("content/")]
    [InlineData("content/articles")]
    [InlineData("content/.state")]
    [InlineData("content/new/folder")]
    [InlineData(".")]
    [InlineData("link")]
    [InlineData("link/state")]
    [InlineData("content/../link/articles")]
    public async Task A_state_folder_that_is_the_content_folder_or_holds_it_or_lies_in_it_stops_the_start_with_one_line(string state)
    {
        var before = FilesIn(_little.Content);
        var root = Path.GetDirectoryName(_little.Content)!;
        Directory.CreateSymbolicLink(Path.Combine(root, "link"), _little.Content);

        using var program = await RunningProgram.Try(published.CallWith(_little.Content, _home).With("State__Folder", Path.Combine(root, state)));

        program.IsRunning.ShouldBeFalse(program.Output);
        program.ExitCode.ShouldBe(1);
        program.Lines.ShouldHaveSingleItem().ShouldContain("State__Folder");
        FilesIn(_little.Content).ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public async Task A_content_folder_reached_by_a_link_is_known_for_what_it_is()
    {
        var root = Path.GetDirectoryName(_little.Content)!;
        Directory.CreateSymbolicLink(Path.Combine(root, "link"), _little.Content);

        using var program = await RunningProgram.Try(published.CallWith(Path.Combine(root, "link"), _home).With("State__Folder", Path.Combine(_little.Content, "state")));

        program.IsRunning.ShouldBeFalse(program.Output);
        program.ExitCode.ShouldBe(1);
        program.Lines.ShouldHaveSingleItem().ShouldContain("State__Folder");
    }

    [Fact]
    public async Task A_state_folder_whose_name_begins_like_that_of_the_content_folder_is_beside_it()
    {
        using var program = await RunningProgram.Start(published.CallWith(_little.Content, _home).With("State__Folder", _little.Content + "-state"));

        File.Exists(Path.Combine(_little.Content + "-state", "last-sound", LittleSiteTexts.HomeCare)).ShouldBeTrue();
    }

    [LinuxFact]
    [SupportedOSPlatform("linux")]
    public async Task A_new_state_folder_is_for_the_account_of_the_program_alone()
    {
        using var program = await RunningProgram.Start(published.CallWith(_little.Content, _home).With("State__Folder", _home["new/state"]));

        File.GetUnixFileMode(_home["new/state"]).ShouldBe(OwnerAlone);
        File.GetUnixFileMode(_home["new/state/last-sound"]).ShouldBe(OwnerAlone);
    }

    [LinuxFact]
    [SupportedOSPlatform("linux")]
    public async Task Without_a_home_folder_the_last_sound_versions_lie_beside_the_program_and_never_in_the_temporary_folder()
    {
        using var folder = new TemporaryFolder();
        using var temporary = new TemporaryFolder();
        foreach (var open in new[] { folder, temporary })
            open.OpenToAll();
        _little.OpenToAll();
        await PublishedProgram.Publish(folder["site"]);
        File.SetUnixFileMode(folder["site"], (UnixFileMode)0b111_111_111);
        var call = Calls.Of("dotnet", Path.Combine(folder["site"], "SpineCare.Web.dll"), "--urls", "http://127.0.0.1:0").In("/")
            .With("Content__Folder", _little.Content).With("TMPDIR", temporary.Path).With("DOTNET_EnableDiagnostics", "0").AsNobody();
        call.Environment.Remove("HOME");

        using var program = await RunningProgram.Start(call);

        FilesIn(folder["site/state"]).ShouldContain(file => file.EndsWith(Path.Combine("last-sound", LittleSiteTexts.HomeCare), StringComparison.Ordinal));
        // The index of the search may be lost, and lies there.
        FilesIn(temporary.Path).ShouldAllBe(file => file.Contains("spinecare-search-", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _little.Dispose();
        _home.Dispose();
    }

    private static string[] FilesIn(string folder) => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)];
}
