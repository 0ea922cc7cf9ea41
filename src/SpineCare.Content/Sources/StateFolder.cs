namespace SpineCare.Content.Sources;

/// <summary>
/// The last sound sources on the disk, in a folder outside the content: what a restart falls back on. It may be deleted.
/// A disk that fails loses the fallback, never the site.
/// </summary>
public sealed class StateFolder(string path)
{
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>True after a write that failed.</summary>
    public bool IsLost { get; private set; }

    /// <summary>The sources of the last run; none where there are none, or where they cannot be read.</summary>
    public SourceSet Read() => Directory.Exists(Path)
        ? SourceSet.Read(new ContentFolder(Path)) with { Problems = [] }
        : SourceSet.Empty;

    /// <summary>Writes what has changed, each file whole or not at all (written beside its place, then renamed into it).</summary>
    public void Write(SourceSet before, SourceSet after)
    {
        try
        {
            // What a failed write left behind is known to the disk alone.
            var stored = IsLost ? Read() : before;
            foreach (var (path, source) in after.Texts.Where(file => stored.Texts.GetValueOrDefault(file.Key) != file.Value))
            {
                var file = System.IO.Path.Combine(Path, path);
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
                File.WriteAllText(file + ".new", source.Text);
                File.Move(file + ".new", file, overwrite: true);
            }

            foreach (var path in stored.Texts.Keys.Where(path => !after.Texts.ContainsKey(path)))
                File.Delete(System.IO.Path.Combine(Path, path));
            IsLost = false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            IsLost = true;
        }
    }
}
