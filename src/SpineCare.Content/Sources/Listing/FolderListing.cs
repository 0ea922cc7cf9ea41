using System.Collections.Immutable;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Sources.Listing;

/// <summary>
/// What a folder holds, without opening a file: each file by its path (with '/'), and what must not be read with the problem
/// that says why. What editors and systems put there for themselves is left out.
/// </summary>
internal sealed class FolderListing
{
    private const int DeepestFolder = 6;

    private readonly ImmutableSortedDictionary<string, FileStamp>.Builder _files =
        ImmutableSortedDictionary.CreateBuilder<string, FileStamp>(StringComparer.Ordinal);

    private readonly string _root;

    private FolderListing(string root) => _root = root;

    /// <summary>Lists a folder, which is no link. What fails inside a folder of it is a problem of that folder.</summary>
    /// <exception cref="IOException">The folder itself cannot be listed, or (<see cref="UnauthorizedAccessException"/>) must not be.</exception>
    public static ImmutableSortedDictionary<string, FileStamp> Of(string root)
    {
        var listing = new FolderListing(root);
        listing.AddAll(new(root), "");
        return listing._files.ToImmutable();
    }

    private void AddAll(DirectoryInfo folder, string prefix)
    {
        var entries = folder.EnumerateFileSystemInfos().Where(entry => !StrayName.IsLeftAlone(entry.Name)).ToArray();
        var names = entries.Select(entry => entry.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var name = prefix + entry.Name;
            if (FindStray(entry, prefix, names) is { } stray)
                _files[stray.Refusal!.Location.File] = stray;
            else if ((entry.Attributes & FileAttributes.ReparsePoint) != 0 && entry.LinkTarget is not null)
                AddLink(entry, name);
            else if (entry is FileInfo file)
                AddFile(file, name);
            else
                AddFolder((DirectoryInfo)entry, name);
        }
    }

    /// <summary>Files whose names say that they are no page, and folders that are copies: what lies in them is not told one by one.</summary>
    private static FileStamp? FindStray(FileSystemInfo entry, string prefix, HashSet<string> names)
    {
        var isFolder = entry is DirectoryInfo;
        if (!isFolder && !SourceSet.EndsAsText(entry.Name))
            return null;
        var place = new SourceLocation(StrayName.Printable(prefix + entry.Name) + (isFolder ? "/" : ""));
        if (StrayName.IsUnprintable(entry.Name) && (isFolder || SourceSet.IsText(entry.Name)))
        {
            return FileStamp.Stray(prefix + StrayName.WithoutUnprintable(entry.Name), ProblemKind.FileNameNoAddress.At(
                place, "The name has signs in it that cannot be shown.", "Give it a name of lower-case words joined by '-', such as home-care.md."));
        }

        if (CopyName.FindOriginal(entry.Name, isFolder, names) is not { } original || !(isFolder ? names.Contains(original) : SourceSet.IsText(prefix + original)))
            return null;
        return FileStamp.Stray(prefix + original, names.Contains(original)
            ? ProblemKind.CopyLeft.At(place, $"This seems to be a copy of '{original}' that another program made. Readers do not see it.",
                $"Compare the two, keep what is right in '{original}', and delete the copy. If it is a page of its own, give it a name of lower-case words joined by '-'.")
            : ProblemKind.CopyLeft.At(place, $"This seems to be a copy of '{original}', which is not there. Readers do not see it.",
                $"If it holds the text that you want, rename it to '{original}'. If not, delete it."));
    }

    private void AddFile(FileInfo file, string name)
    {
        try
        {
            _files[name] = StampOf(file, name);
        }
        catch (FileNotFoundException)
        {
            // Deleted while the folder is listed.
        }
    }

    private void AddFolder(DirectoryInfo folder, string name)
    {
        var place = new SourceLocation(name + "/");
        if (SourceSet.IsText(name))
        {
            _files[name] = FileStamp.Refused(ProblemKind.FileNotPlain.At(new(name), "This is a folder, and its name is that of a file.",
                "Give the folder another name, and put the file back in its place."));
        }
        else if (name.Count(sign => sign == '/') >= DeepestFolder)
        {
            _files[place.File] = FileStamp.Refused(ProblemKind.FileMisplaced.At(place, "Nothing reads folders that lie so deep.",
                "Articles lie in articles/<topic>/, pages in pages/, handouts in handouts/, and the data files beside those folders."));
        }
        else
        {
            AddWhatCanBeListed(folder, place);
        }
    }

    private void AddWhatCanBeListed(DirectoryInfo folder, SourceLocation place)
    {
        try
        {
            AddAll(folder, place.File);
        }
        catch (DirectoryNotFoundException)
        {
            // Deleted between two looks: the next scan tells.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _files[place.File] = FileStamp.Refused(ProblemKind.FileUnreadable.At(place, "The folder cannot be opened.",
                "Give the account that runs the site the right to read it."));
        }
    }

    private void AddLink(FileSystemInfo link, string name)
    {
        var target = RealPath.Find(link.FullName);
        if (target is null || !RealPath.IsIn(target, _root))
        {
            _files[name] = FileStamp.Refused(ProblemKind.LinkLeavesFolder.At(new(name), "This is a symbolic link that leads out of the content folder.",
                "Put a copy of the file here instead of the link."));
        }
        else if (!Directory.Exists(target))
        {
            AddFile(new(target), name);
        }
        else if (IsMounted(target, name))
        {
            AddFolder(new(target), name);
        }
        else
        {
            _files[name] = FileStamp.Refused(ProblemKind.LinkLeavesFolder.At(new(name), "This folder is a symbolic link, and linked folders are not followed.",
                "Put the files themselves here."));
        }
    }

    /// <summary>
    /// True for folders as Kubernetes mounts them: a link at the top that leads into a hidden folder (articles → ..data/articles),
    /// so that all files can be replaced at once.
    /// </summary>
    private bool IsMounted(string target, string name) =>
        !name.Contains('/', StringComparison.Ordinal) && Path.GetRelativePath(_root, target)[0] == '.' && target != _root;

    private static FileStamp StampOf(FileInfo file, string name) => file.Length == 0 && !PlainFile.Is(file.FullName)
        ? FileStamp.Refused(ProblemKind.FileNotPlain.At(new(name), "This is no file that holds text, but a pipe, a socket, or a device of the computer.",
            "Delete it, and put the file back in its place."))
        : new(file.Length, file.LastWriteTimeUtc);
}
