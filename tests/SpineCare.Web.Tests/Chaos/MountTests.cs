using System.Net;
using SpineCare.Web.Tests.Live;
using SpineCare.Web.Tests.Published;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Chaos;

/// <summary>Disks that are unmounted, mounted, and full under a running program.</summary>
[Collection(Publishing.Name)]
public sealed class MountTests : IDisposable
{
    private static readonly string[] s_addresses = ["/", "/soreness/home-care", "/massage/first-visit", "/about", "/get-help-now", "/faq", "/references"];
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private readonly PublishedProgram _published;
    private readonly TemporaryFolder _home = new();
    private readonly LittleSite _little = new();
    private readonly List<string> _mounted = [];

    public MountTests(PublishedProgram published)
    {
        _published = published;
        _home.OpenToAll();
        Directory.CreateDirectory(_home["content"]);
        Directory.CreateDirectory(_home["state"]);
    }

    [MountFact]
    public async Task A_content_disk_that_is_unmounted_and_mounted_again_takes_no_page()
    {
        Mount("content", "size=10m,mode=755");
        CopyContent();
        using var program = await Start();
        await AllIsServed(program);

        Unmount("content");
        await program.UntilItSays("error SC002");
        await AllIsServed(program);

        Mount("content", "size=10m,mode=000");
        await program.UntilItSays("error SC001");
        await AllIsServed(program);

        Unmount("content");
        Mount("content", "size=10m,mode=755");
        _little.Change(LittleSiteTexts.HomeCare, "Walk again", "Walk once more");
        CopyContent();
        await Patience.Until("the new text is live", async () => (await program.Get("/soreness/home-care")).Words.Contains("Walk once more", StringComparison.Ordinal), s_patience);
        await AllIsServed(program);
    }

    [MountFact]
    public async Task A_state_disk_that_is_full_is_told_and_written_again_once_it_has_room()
    {
        Mount("state", "size=8k,mode=777");
        CopyContent();
        using (var program = await Start())
        {
            await program.UntilItSays("The last sound versions cannot be written");
            await AllIsServed(program);
            MountFactAttribute.Run("mount", "-o", "remount,size=10m", _home["state"]);
            await Patience.Until("the last sound versions are written", () => Task.FromResult(
                LittleSiteTexts.All.Keys.Where(path => !path.StartsWith("figures", StringComparison.Ordinal)).All(path => File.Exists(_home["state/last-sound/" + path]))), s_patience);
        }

        Directory.Delete(_home["content"], recursive: true);
        using var restarted = await Start();
        await AllIsServed(restarted);
    }

    public void Dispose()
    {
        foreach (var folder in _mounted.ToArray())
            Unmount(folder);
        _little.Dispose();
        _home.Dispose();
    }

    private Task<RunningProgram> Start() =>
        RunningProgram.Start(_published.CallWith(_home["content"], _home).With("State__Folder", _home["state"]).AsNobody());

    private void Mount(string folder, string options)
    {
        MountFactAttribute.Run("mount", "-t", "tmpfs", "-o", options, "tmpfs", _home[folder]);
        _mounted.Add(folder);
    }

    private void Unmount(string folder)
    {
        MountFactAttribute.Run("umount", "-l", _home[folder]);
        _mounted.Remove(folder);
    }

    private void CopyContent() => MountFactAttribute.Run("cp", "-r", _little.Content + "/.", _home["content"]);

    private static async Task AllIsServed(RunningProgram program)
    {
        foreach (var address in s_addresses)
            (await program.Get(address)).Status.ShouldBe(HttpStatusCode.OK, address);
    }
}
