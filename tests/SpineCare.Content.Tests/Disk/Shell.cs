using System.Diagnostics;

namespace SpineCare.Content.Tests.Disk;

/// <summary>Does to files what .NET cannot: pipes, devices, names that are no UTF-8, links replaced in one step.</summary>
public static class Shell
{
    public static void Run(string folder, string script)
    {
        var call = new ProcessStartInfo("/bin/sh", ["-ec", script]) { WorkingDirectory = folder, RedirectStandardError = true };
        using var shell = Process.Start(call)!;
        var error = shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        shell.ExitCode.ShouldBe(0, error);
    }
}
