using System.Formats.Tar;

namespace SpineCare.Content.Sources.Listing;

/// <summary>
/// Tells files that hold bytes from pipes, sockets, and devices, which have no length, and of which opening some would wait
/// for ever.
/// </summary>
internal static class PlainFile
{
    /// <summary>True for a file that can be read. Opens nothing but plain files, and is for those that seem to be empty.</summary>
    public static bool Is(string path)
    {
        if (OperatingSystem.IsWindows())
            return true;

        // .NET shows the kind of a file in no other way than by what an archive would call it.
        using var archive = new MemoryStream();
        try
        {
            using (var writer = new TarWriter(archive, leaveOpen: true))
                writer.WriteEntry(path, "file");
        }
        catch (UnauthorizedAccessException)
        {
            // A plain file without the right to read it: reading tells.
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            // A socket: archives hold none.
            return false;
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile;
    }
}
