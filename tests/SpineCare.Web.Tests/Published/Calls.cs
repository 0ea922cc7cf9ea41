using System.Diagnostics;

namespace SpineCare.Web.Tests.Published;

/// <summary>How tests start programs: in an environment that says nothing about where a site listens or what it reads.</summary>
public static class Calls
{
    private static readonly string[] s_prefixes =
        ["ASPNETCORE_", "DOTNET_ENVIRONMENT", "DOTNET_URLS", "CONTENT__", "STATE__", "SITE__", "PAGES__", "PROXIES", "SERILOG__", "KESTREL__", "XDG_", "MSBUILD"];

    public static ProcessStartInfo Of(string command, params string[] arguments)
    {
        var call = new ProcessStartInfo(command, arguments);
        foreach (var name in call.Environment.Keys.Where(IsCleared).ToArray())
            call.Environment.Remove(name);
        return call;
    }

    /// <summary>From a directory, told as a shell tells it.</summary>
    public static ProcessStartInfo In(this ProcessStartInfo call, string directory)
    {
        call.WorkingDirectory = directory;
        return call.With("PWD", directory);
    }

    public static ProcessStartInfo With(this ProcessStartInfo call, string variable, string value)
    {
        call.Environment[variable] = value;
        return call;
    }

    /// <summary>
    /// By an account that may not do everything: where the tests run as root, by "nobody" (65534), since root can read and
    /// write every file.
    /// </summary>
    public static ProcessStartInfo AsNobody(this ProcessStartInfo call)
    {
        if (Environment.UserName != "root")
            return call;
        string[] arguments = ["--reuid=65534", "--regid=65534", "--clear-groups", call.FileName, .. call.ArgumentList];
        call.ArgumentList.Clear();
        foreach (var argument in arguments)
            call.ArgumentList.Add(argument);
        call.FileName = "setpriv";
        return call;
    }

    private static bool IsCleared(string name) => s_prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
