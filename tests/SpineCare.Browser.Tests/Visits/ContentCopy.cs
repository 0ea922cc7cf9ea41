namespace SpineCare.Browser.Tests.Visits;

/// <summary>A copy of the content that we ship, whose files a test may change.</summary>
internal sealed class ContentCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spinecare-content-");

    public ContentCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "content"), "*", SearchOption.AllDirectories))
        {
            var copy = FileOf(Path.GetRelativePath(Path.Combine(Root, "content"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder => _folder.FullName;

    /// <summary>The top of the source tree.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Puts one text in the place of another, which must stand in the file once.</summary>
    public void Change(string path, string old, string now)
    {
        var text = File.ReadAllText(FileOf(path));
        text.Split(old).Length.ShouldBe(2, $"'{old}' in {path}");
        File.WriteAllText(FileOf(path), text.Replace(old, now, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string FileOf(string path) => Path.Combine(Folder, path);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "SpineCare.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
