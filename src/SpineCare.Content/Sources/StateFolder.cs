using SpineCare.Content.Articles;
using SpineCare.Content.Data;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Reviews.Signatures;
using SpineCare.Content.Sources.Listing;

namespace SpineCare.Content.Sources;

/// <summary>
/// The last sound sources on the disk, in a folder of their own outside the content: what a restart falls back on. It may be
/// deleted; what is in it and is no source of the site is left alone. A disk that fails loses the fallback, never the site.
/// </summary>
public sealed class StateFolder(string path, bool keeps = true)
{
    /// <summary>Keeps nothing, for a run that must leave no trace.</summary>
    public static StateFolder None { get; } = new("", keeps: false);

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Where the sources lie: the folder 'last-sound' of the folder given.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(path, "last-sound"));

    /// <summary>True after a write that failed.</summary>
    public bool IsLost { get; private set; }

    /// <summary>True where one folder is the other or lies in it, links followed: then each would take the other's files for its own.</summary>
    public static bool Overlaps(string state, string content)
    {
        var (one, other) = (RealPath.Of(state) + System.IO.Path.DirectorySeparatorChar, RealPath.Of(content) + System.IO.Path.DirectorySeparatorChar);
        return one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);
    }

    /// <summary>The sources of the last run; none where there are none, or where they cannot be read.</summary>
    public SourceSet Read()
    {
        if (!keeps || !Directory.Exists(Path))
            return SourceSet.Empty;
        var stored = SourceSet.Read(new ContentFolder(Path));
        return SourceSet.Empty with { Texts = stored.Texts.RemoveRange(stored.Texts.Keys.Where(file => !IsSource(file))) };
    }

    /// <summary>Writes what has changed or is missing.</summary>
    public void Write(SourceSet before, SourceSet after)
    {
        if (!keeps)
            return;
        try
        {
            // What a failed write left behind is not known.
            var stored = IsLost ? SourceSet.Empty : before;
            Make(System.IO.Path.GetDirectoryName(Path)!);
            Make(Path);
            foreach (var (file, source) in after.Texts)
            {
                if (stored.Texts.GetValueOrDefault(file) == source && File.Exists(FileOf(file)))
                    continue;
                Make(System.IO.Path.GetDirectoryName(FileOf(file))!);
                WholeFile.Write(FileOf(file), source.Text);
            }

            foreach (var file in (new ContentFolder(Path).List()?.Keys ?? []).Where(file => IsSource(file) && !after.Texts.ContainsKey(file)))
                File.Delete(FileOf(file));
            IsLost = false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            IsLost = true;
        }
    }

    private string FileOf(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>True for the names that a sound source can have, and no other.</summary>
    private static bool IsSource(string file) => ManuscriptPlace.Find(file) is { } place
        ? place.HasSlug && (!place.IsArticle || Slug.IsSlug(place.Topic)) && file.EndsWith(".md", StringComparison.Ordinal)
        : SignaturePlace.Find(file) is not null || DataFiles.Names.Contains(file);

    /// <summary>Makes a folder for this account alone; the folders above it that are missing get the rights of any other.</summary>
    private static void Make(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnerOnly);
    }
}
