namespace SpineCare.Content.Sources.Listing;

/// <summary>Where a path leads once every symbolic link in it has been followed (POSIX realpath).</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The path without links, or null where a link leads nowhere or round in a circle.</summary>
    public static string? Find(string path)
    {
        var rest = new Stack<string>(Parts(Path.GetFullPath(path)).Reverse());
        var reached = Path.GetPathRoot(Path.GetFullPath(path))!;
        var links = 0;
        while (rest.TryPop(out var part))
        {
            if (part == "..")
            {
                reached = Path.GetDirectoryName(reached) ?? reached;
                continue;
            }

            var next = Path.Combine(reached, part);
            var target = new FileInfo(next).LinkTarget;
            if (target is null)
            {
                reached = next;
                continue;
            }

            if (++links > MostLinks)
                return null;
            if (Path.IsPathRooted(target))
                reached = Path.GetPathRoot(target)!;
            foreach (var step in Parts(target).Reverse())
                rest.Push(step);
        }

        return Path.Exists(reached) ? reached : null;
    }

    /// <summary>The path without links, also where its last parts do not exist yet.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return Find(full) ?? (Path.GetDirectoryName(full) is { } parent ? Path.Combine(Of(parent), Path.GetFileName(full)) : full);
    }

    /// <summary>True where a path without links lies in a folder without links.</summary>
    public static bool IsIn(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static IEnumerable<string> Parts(string path) =>
        path[(Path.GetPathRoot(path)?.Length ?? 0)..]
            .Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)
            .Where(part => part != ".");
}
