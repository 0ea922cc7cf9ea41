using System.Text;

namespace SpineCare.Content.Sources;

/// <summary>Writes a file whole or not at all: beside its place, and then renamed into it, with the rights that the file had.</summary>
public static class WholeFile
{
    /// <exception cref="IOException">The disk does not take it.</exception>
    /// <exception cref="UnauthorizedAccessException">The rights on the folder or the file do not allow it.</exception>
    public static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <inheritdoc cref="Write(string, string)"/>
    public static void Write(string path, byte[] bytes)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        // The site leaves files alone whose names begin with a point.
        var beside = Path.Combine(folder, $".{Path.GetFileName(path)}.new");
        try
        {
            File.WriteAllBytes(beside, bytes);
            if (!OperatingSystem.IsWindows() && File.Exists(path))
                File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
