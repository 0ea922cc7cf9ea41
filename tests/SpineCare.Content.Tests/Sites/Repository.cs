namespace SpineCare.Content.Tests.Sites;

/// <summary>The files of the project itself.</summary>
public static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string FileOf(string path) => Path.Combine(Root, path);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "SpineCare.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
