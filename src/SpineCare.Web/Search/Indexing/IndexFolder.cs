namespace SpineCare.Web.Search.Indexing;

/// <summary>
/// A folder of this process among the temporary files, for its indexes. It is deleted at the end; what a process that broke
/// down has left is deleted by the next one.
/// </summary>
internal sealed class IndexFolder : IDisposable
{
    private const string Prefix = "spinecare-search-";

    /// <summary>Open as long as the process lives, so that others can tell.</summary>
    private const string Sign = "in-use";

    private readonly string _path;
    private readonly FileStream _sign;
    private int _files;

    /// <exception cref="IOException">Nothing can be written there.</exception>
    public IndexFolder()
    {
        DeleteLeftovers();
        _path = Directory.CreateTempSubdirectory(Prefix).FullName;
        _sign = new(Path.Combine(_path, Sign), FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    /// <summary>The path of a file that is not there yet.</summary>
    public string NewFile() => Path.Combine(_path, $"{++_files}.db");

    public void Dispose()
    {
        _sign.Dispose();
        TryDelete(_path);
    }

    private static void DeleteLeftovers()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            try
            {
                // Nobody else holds it, so whoever wrote it is gone.
                using (new FileStream(Path.Combine(folder, Sign), FileMode.Open, FileAccess.Write, FileShare.None))
                {
                }

                TryDelete(folder);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // In use, of another account, or made this moment.
            }
        }
    }

    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next process tries again.
        }
    }
}
