using System.Diagnostics;

namespace SpineCare.Web.Tests.Commands;

/// <summary>What came of a call of the program: its exit code, and what it wrote for other programs and for people.</summary>
public sealed record Outcome(int Code, string Output, string Errors)
{
    public static async Task<Outcome> Of(ProcessStartInfo call)
    {
        call.RedirectStandardOutput = call.RedirectStandardError = true;
        using var program = Process.Start(call)!;
        var errors = program.StandardError.ReadToEndAsync();
        var output = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        return new(program.ExitCode, InLines(output), InLines(await errors));
    }

    /// <summary>A return by itself stays: a progress bar draws with it.</summary>
    private static string InLines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
