using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Sources;

/// <summary>A content folder on the disk: which files it holds, and their texts. Nothing outside it is ever read.</summary>
public sealed class ContentFolder(string path)
{
    /// <summary>The most bytes that a text file may have; Markdig's worst case grows with the square of the length.</summary>
    public const int MostBytes = 256 * 1024;

    private const int DeepestFolder = 6;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>
    /// The files by their path in the folder (with '/'), hidden ones left out; null where the folder is missing or cannot be listed.
    /// </summary>
    public ImmutableSortedDictionary<string, FileStamp>? List()
    {
        if (RealPath.Find(Path) is not { } root || !Directory.Exists(root))
            return null;

        var files = ImmutableSortedDictionary.CreateBuilder<string, FileStamp>(StringComparer.Ordinal);
        try
        {
            ListInto(files, root, new DirectoryInfo(root), "", 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return files.ToImmutable();
    }

    /// <summary>The text of a file in the folder, or the problem that it cannot be read.</summary>
    public FileReading Read(string file, FileStamp stamp)
    {
        var place = new SourceLocation(file);
        if (stamp.Refusal is not null)
            return new(null, stamp.Refusal);
        if (SourceSet.IsPicture(file))
            return new(null, null) { PictureMark = MarkOf(file) };
        if (stamp.Length == 0)
            return Empty(place);
        if (stamp.Length > MostBytes)
            return TooLarge(place, stamp.Length);

        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(System.IO.Path.Combine(Path, file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(ProblemKind.FileUnreadable, place, "The file cannot be opened.",
                "Give the account that runs the site the right to read it.");
        }

        return bytes.Length > MostBytes ? TooLarge(place, bytes.Length) : Decode(place, bytes);
    }

    /// <summary>The beginning of its hash. A picture that cannot be opened has none, and its page shows none.</summary>
    private string MarkOf(string file)
    {
        try
        {
            using var picture = File.OpenRead(System.IO.Path.Combine(Path, file));
            return Convert.ToHexStringLower(SHA256.HashData(picture))[..16];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static FileReading Empty(SourceLocation place) =>
        Refuse(ProblemKind.FileEmpty, place, "The file is empty.", "Write its text, or delete the file.");

    private static FileReading TooLarge(SourceLocation place, long bytes) =>
        Refuse(ProblemKind.FileTooLarge, place, $"The file has {bytes / 1024:N0} kB; {MostBytes / 1024} kB is the most.",
            "Split it into several articles, or take out what does not belong in it.");

    private static FileReading Decode(SourceLocation place, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (bytes.Contains((byte)0))
            return Refuse(ProblemKind.FileNotText, place, "The file is not text: it may be a picture or a word processor's file.",
                "Save it as plain text (UTF-8).");

        var sound = SoundLength(bytes);
        var text = s_utf8.GetString(bytes[..sound]);
        if (sound == bytes.Length)
            return string.IsNullOrWhiteSpace(text) ? Empty(place) : new(new SourceText(place.File, text), null);

        var bad = new Passage(place.File, text, 1, 0).At(text.Length);
        return Refuse(ProblemKind.FileNotUtf8, bad, $"A character here is not UTF-8 (byte 0x{bytes[sound]:X2}).",
            "Save the file with the encoding UTF-8, then look at this character.") with
        { Shown = new(place.File, Encoding.UTF8.GetString(bytes)) };
    }

    private static int SoundLength(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var used) == System.Buffers.OperationStatus.Done)
            at += used;
        return at;
    }

    private static FileReading Refuse(ProblemKind kind, SourceLocation place, string message, string cure) =>
        new(null, kind.At(place, message, cure));

    private static void ListInto(
        ImmutableSortedDictionary<string, FileStamp>.Builder files, string root, DirectoryInfo folder, string prefix, int depth)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().Where(entry => entry.Name[0] != '.'))
        {
            var name = prefix + entry.Name;
            if (entry.LinkTarget is not null)
                files[name] = LinkStamp(root, name, entry);
            else if (entry is FileInfo file)
                ListFile(files, file, name);
            else if (depth < DeepestFolder)
                ListFolder(files, root, (DirectoryInfo)entry, name, depth);
        }
    }

    private static void ListFile(ImmutableSortedDictionary<string, FileStamp>.Builder files, FileInfo file, string name)
    {
        try
        {
            files[name] = new(file.Length, file.LastWriteTimeUtc);
        }
        catch (FileNotFoundException)
        {
            // Deleted while the folder is listed.
        }
    }

    private static void ListFolder(
        ImmutableSortedDictionary<string, FileStamp>.Builder files, string root, DirectoryInfo folder, string name, int depth)
    {
        try
        {
            ListInto(files, root, folder, name + "/", depth + 1);
        }
        catch (DirectoryNotFoundException)
        {
            // Deleted between two looks: the next scan tells.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            files[name + "/"] = new(0, default, ProblemKind.FileUnreadable.At(new(name + "/"), "The folder cannot be opened.",
                "Give the account that runs the site the right to read it."));
        }
    }

    private static FileStamp LinkStamp(string root, string name, FileSystemInfo link)
    {
        var target = RealPath.Find(link.FullName);
        if (target is null || !target.StartsWith(root + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return new(0, default, ProblemKind.LinkLeavesFolder.At(new(name), "This is a symbolic link that leads out of the content folder.",
                "Put a copy of the file here instead of the link."));
        if (Directory.Exists(target))
            return new(0, default, ProblemKind.LinkLeavesFolder.At(new(name), "This folder is a symbolic link, and linked folders are not followed.",
                "Put the files themselves here."));

        var file = new FileInfo(target);
        return new(file.Length, file.LastWriteTimeUtc);
    }
}
