namespace SpineCare.Browser.Tests.Visits;

/// <summary>Finds a Chromium on this machine: the one that CHROMIUM names, else one in the usual places, else Playwright's own.</summary>
internal static class Chromium
{
    private const string Cure = "Run `bash tests/run.sh` once: it finds or installs a Chromium, then runs the tests.";

    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly string[] s_places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];

    private static readonly string[] s_flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        // A test that would reach the internet fails here as it does on a machine without it.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    public static Task<IBrowser> Launch(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(playwright.Chromium.ExecutablePath), Args = s_flags });

    private static string Find(string ownOfPlaywright)
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM");
        if (!string.IsNullOrEmpty(named))
            return File.Exists(named) ? named : throw new InvalidOperationException($"CHROMIUM names {named}, and no file is there. {Cure}");

        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        var installed = s_names.SelectMany(_ => folders, (name, folder) => Path.Combine(folder, name));
        return installed.Concat(s_places).Append(ownOfPlaywright).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException($"No Chromium was found on this machine. {Cure}");
    }
}
