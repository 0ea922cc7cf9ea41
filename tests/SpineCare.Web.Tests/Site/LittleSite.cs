namespace SpineCare.Web.Tests.Site;

/// <summary>A whole little sound content folder in a temporary folder, whose files a test may change.</summary>
public sealed class LittleSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LittleSite()
    {
        foreach (var (path, text) in LittleSiteTexts.All)
            Write(path, text);
    }

    public string Content => _folder["content"];

    public string FileOf(string path) => Path.Combine(Content, path);

    public LittleSite Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FileOf(path))!);
        File.WriteAllText(FileOf(path), text);
        return this;
    }

    /// <summary>Puts one text in the place of another, which must stand in the file once.</summary>
    public LittleSite Change(string path, string old, string now)
    {
        var text = File.ReadAllText(FileOf(path));
        text.Split(old).Length.ShouldBe(2, $"'{old}' in {path}");
        return Write(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>Lets other accounts read the files.</summary>
    public void OpenToAll() => _folder.OpenToAll();

    public void Dispose() => _folder.Dispose();
}
