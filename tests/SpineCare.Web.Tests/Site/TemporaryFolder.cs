namespace SpineCare.Web.Tests.Site;

/// <summary>A folder of one test, deleted with all that is in it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("spinecare-web-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Lets other accounts in, which a temporary folder does not do by itself.</summary>
    public void OpenToAll()
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path, (UnixFileMode)0b111_111_111);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
