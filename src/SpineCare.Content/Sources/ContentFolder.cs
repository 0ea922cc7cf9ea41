using System.Collections.Immutable;
using System.Text;
using SpineCare.Content.Pictures;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources.Listing;

namespace SpineCare.Content.Sources;

/// <summary>A content folder on the disk: which files it holds, and their texts. Nothing outside it is ever read.</summary>
public sealed class ContentFolder(string path)
{
    /// <summary>The most bytes that a text file may have; Markdig's worst case grows with the square of the length.</summary>
    public const int MostBytes = 256 * 1024;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>
    /// The files by their path in the folder (with '/'), hidden ones left out; null where the folder is missing or cannot be listed.
    /// </summary>
    public ImmutableSortedDictionary<string, FileStamp>? List()
    {
        try
        {
            return RealPath.Find(Path) is { } root && Directory.Exists(root) ? FolderListing.Of(root) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>
    /// The text of a file as it was listed, or the problem that it cannot be read. One that is not the same any more, before
    /// or after it was read, is being written.
    /// </summary>
    public FileReading Read(string file, FileStamp stamp)
    {
        var place = new SourceLocation(file);
        if (stamp.Refusal is not null)
            return new(null, stamp.Refusal);
        var isPicture = SourceSet.IsPicture(file);
        if (stamp.Length == 0 && !isPicture)
            return Empty(place);
        if (stamp.Length > (isPicture ? PictureReader.MostBytes : MostBytes))
            return isPicture ? new(null, null) { Picture = PictureReading.Refused(PictureReader.TooLarge(file, stamp.Length)) } : TooLarge(place, stamp.Length);

        try
        {
            return FindListed(file, stamp) is { } listed && ReadBytes(listed, stamp.Length) is { } bytes && FindListed(file, stamp) is not null
                ? isPicture ? Look(file, bytes) : Decode(place, bytes)
                : FileReading.Changing(place);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return FileReading.Changing(place);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(ProblemKind.FileUnreadable, place, "The file cannot be opened.",
                "Give the account that runs the site the right to read it.");
        }
    }

    /// <summary>Where the file lies, links followed, or null where it is not there as it was listed.</summary>
    private string? FindListed(string file, FileStamp stamp)
    {
        if (RealPath.Find(Path) is not { } root || RealPath.Find(System.IO.Path.Combine(root, file)) is not { } path || !RealPath.IsIn(path, root))
            return null;
        var now = new FileInfo(path);
        return now.Exists && now.Length == stamp.Length && now.LastWriteTimeUtc == stamp.Written ? path : null;
    }

    /// <summary>All bytes of a file that has so many, or null. It stays open to every other program.</summary>
    private static byte[]? ReadBytes(string path, long length)
    {
        using var stream = new FileStream(path, new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0 });
        var bytes = new byte[length + 1];
        return stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == length ? bytes[..^1] : null;
    }

    /// <summary>A picture with its problems. The lines of a drawing with mistakes can be shown to its writer.</summary>
    private static FileReading Look(string file, byte[] bytes)
    {
        var reading = PictureReader.Read(file, bytes);
        return new(null, null) { Picture = reading, Shown = reading.Picture is null && file.EndsWith(".svg", StringComparison.Ordinal) ? new(file, Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')) : null };
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
}
