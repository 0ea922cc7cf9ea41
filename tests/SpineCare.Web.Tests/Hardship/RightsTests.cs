using System.Net;
using System.Runtime.Versioning;
using SpineCare.Web.Tests.Published;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Hardship;

/// <summary>An account that may not read or write everything still gets a site.</summary>
[Collection(Publishing.Name)]
[SupportedOSPlatform("linux")]
public sealed class RightsTests : IDisposable
{
    private const UnixFileMode ReadOnly = UnixFileMode.OtherRead | UnixFileMode.OtherExecute | UnixFileMode.UserRead | UnixFileMode.UserExecute;

    private readonly TemporaryFolder _home = new();
    private readonly LittleSite _little = new();
    private readonly PublishedProgram _published;

    public RightsTests(PublishedProgram published)
    {
        _published = published;
        _home.OpenToAll();
        _little.OpenToAll();
    }

    [LinuxFact]
    public async Task A_file_that_cannot_be_read_is_a_problem_and_hurts_no_other_page()
    {
        File.SetUnixFileMode(_little.FileOf(LittleSiteTexts.HomeCare), UnixFileMode.None);

        using var program = await RunningProgram.Start(_published.CallWith(_little.Content, _home).AsNobody());

        await program.UntilItSays($"{LittleSiteTexts.HomeCare}(1,1): error SC003");
        (await program.Get("/soreness/home-care")).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await program.Get("/massage/first-visit")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [LinuxFact]
    public async Task A_file_that_can_no_longer_be_read_keeps_its_last_sound_version_over_a_restart()
    {
        using (var first = await RunningProgram.Start(_published.CallWith(_little.Content, _home).AsNobody()))
        {
            (await first.Get("/soreness/home-care")).Status.ShouldBe(HttpStatusCode.OK);
            // Written anew with fewer rights, as a careless copy does.
            File.Delete(_little.FileOf(LittleSiteTexts.HomeCare));
            _little.Write(LittleSiteTexts.HomeCare, "New text.\n");
            File.SetUnixFileMode(_little.FileOf(LittleSiteTexts.HomeCare), UnixFileMode.None);
            await first.UntilItSays("error SC003");
            (await first.Get("/soreness/home-care")).Words.ShouldContain("Walk a little");
        }

        using var second = await RunningProgram.Start(_published.CallWith(_little.Content, _home).AsNobody());

        (await second.Get("/soreness/home-care")).Words.ShouldContain("Walk a little");
    }

    [LinuxFact]
    public async Task A_content_folder_that_cannot_be_opened_is_a_problem_and_the_site_serves()
    {
        File.SetUnixFileMode(_little.Content, UnixFileMode.None);

        using var program = await RunningProgram.Start(_published.CallWith(_little.Content, _home).AsNobody());

        await program.UntilItSays("error SC001");
        (await program.Get("/get-help-now")).Status.ShouldBe(HttpStatusCode.OK);
        File.SetUnixFileMode(_little.Content, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
    }

    [LinuxFact]
    public async Task A_state_folder_that_cannot_be_written_is_a_warning_and_the_site_serves()
    {
        Directory.CreateDirectory(_home["state"], ReadOnly);

        using var program = await Start();

        await program.UntilItSays("The last sound versions cannot be written to");
        program.Lines.Single(line => line.Contains("The last sound versions", StringComparison.Ordinal)).ShouldContain("\"Warning\"");
        (await program.Get("/soreness/home-care")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [LinuxFact]
    public async Task A_state_folder_that_can_be_written_again_gets_all_that_it_missed()
    {
        Directory.CreateDirectory(_home["state"], ReadOnly);
        using (var first = await Start())
        {
            File.SetUnixFileMode(_home["state"], ReadOnly | UnixFileMode.OtherWrite | UnixFileMode.UserWrite);
            _little.Change(LittleSiteTexts.FirstVisit, "Eat lightly", "Drink water");
            await first.UntilItSays("Library \\\"changed\\\"");
            _little.Write(LittleSiteTexts.HomeCare, "No front matter.\n");
            await first.UntilItSays("error SC101");
            first.Kill();
        }

        using var second = await Start();

        (await second.Get("/soreness/home-care")).Status.ShouldBe(HttpStatusCode.OK);
    }

    public void Dispose()
    {
        _little.Dispose();
        _home.Dispose();
    }

    private Task<RunningProgram> Start() =>
        RunningProgram.Start(_published.CallWith(_little.Content, _home).With("State__Folder", _home["state"]).AsNobody());
}
