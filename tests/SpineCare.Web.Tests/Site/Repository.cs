using System.Reflection;

namespace SpineCare.Web.Tests.Site;

/// <summary>The files of the project itself.</summary>
public static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The configuration that these tests were built with, so that they run the same program.</summary>
    public static string Configuration { get; } =
        typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    public static string FileOf(string path) => Path.Combine(Root, path);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "SpineCare.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
