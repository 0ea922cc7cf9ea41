using System.Diagnostics;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Chaos;

/// <summary>A fact about disks that come and go. Skipped where the tests may not mount one.</summary>
public sealed class MountFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> s_mayMount = new(MayMount);

    public MountFactAttribute()
    {
        if (!s_mayMount.Value)
            Skip = "Only root may mount disks, and not in every container.";
    }

    /// <summary>Runs a command that must succeed.</summary>
    public static void Run(string command, params string[] arguments) => Try(command, arguments).ShouldBe(0, $"{command} {string.Join(' ', arguments)}");

    private static bool MayMount()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
            return false;
        using var folder = new TemporaryFolder();
        return Try("mount", "-t", "tmpfs", "tmpfs", folder.Path) == 0 && Try("umount", folder.Path) == 0;
    }

    private static int Try(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
