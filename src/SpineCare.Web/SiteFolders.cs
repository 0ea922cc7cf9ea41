using System.Security.Cryptography;
using System.Text;

namespace SpineCare.Web;

/// <summary>Where the site finds its files, whatever directory it was started from.</summary>
internal static class SiteFolders
{
    private const string Solution = "SpineCare.sln";

    /// <summary>The folder of a published program, or null for one that runs from its build folder.</summary>
    public static string? FindPublished() => Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;

    /// <summary>The content folder: as set, or beside a published program, or at the top of the source tree.</summary>
    public static string Content(string? configured)
    {
        if (!string.IsNullOrWhiteSpace(configured))
            return FromCaller(configured);
        var top = FindPublished() ?? FindTop(new DirectoryInfo(AppContext.BaseDirectory)) ?? AppContext.BaseDirectory;
        return Path.Combine(top, "content");
    }

    /// <summary>A path as the caller means it: from the directory that the caller was in.</summary>
    public static string FromCaller(string path) => Path.GetFullPath(path, CallerDirectory());

    /// <summary>The folder of the last sound versions: as set, or one of its own for each content folder in the user's data folder.</summary>
    public static string State(string? configured, string content)
    {
        if (!string.IsNullOrWhiteSpace(configured))
            return FromCaller(configured);
        if (!HasHome())
            return Path.Combine(AppContext.BaseDirectory, "state");
        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..16];
        return Path.Combine(home, "SpineCare", name);
    }

    /// <summary>True where the account was given a home folder: without one, Unix would name "/" or a folder that does not exist.</summary>
    private static bool HasHome() => OperatingSystem.IsWindows()
        || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("HOME"))
        || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("XDG_DATA_HOME"));

    private static string? FindTop(DirectoryInfo? folder) =>
        folder is null || File.Exists(Path.Combine(folder.FullName, Solution)) ? folder?.FullName : FindTop(folder.Parent);

    /// <summary>
    /// The directory that the caller was in. <c>dotnet run --project</c> moves to the project's own; the shell's is then
    /// still in PWD. Elsewhere PWD may be stale and is not asked.
    /// </summary>
    internal static string CallerDirectory()
    {
        var current = Environment.CurrentDirectory;
        var shell = Environment.GetEnvironmentVariable("PWD");
        return File.Exists(Path.Combine(current, "SpineCare.Web.csproj")) && Directory.Exists(shell) ? shell : current;
    }
}
