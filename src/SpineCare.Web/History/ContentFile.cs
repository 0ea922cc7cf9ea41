using System.Globalization;
using SpineCare.Content.Sources;

namespace SpineCare.Web.History;

/// <summary>A file of the content folder that is to be written: whole or not at all.</summary>
internal sealed record ContentFile(string Folder, string Name)
{
    private string FullPath => Path.Combine(Folder, Name);

    /// <summary>Its bytes, or null where it is not there.</summary>
    public byte[]? Find() => File.Exists(FullPath) ? Trying("read", () => File.ReadAllBytes(FullPath)) : null;

    public void Write(byte[] bytes) => Trying("written", () =>
    {
        WholeFile.Write(FullPath, bytes);
        return true;
    });

    /// <summary>Puts a copy of it outside the content folder, in a folder of its own, and tells where.</summary>
    public string SetAside(string state, byte[] bytes, DateTimeOffset now)
    {
        var copy = Path.Combine(state, "set-aside", now.ToString("yyyy-MM-dd HH.mm.ss.fff", CultureInfo.InvariantCulture), Name);
        return Trying("copied", () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllBytes(copy, bytes);
            return copy;
        });
    }

    /// <exception cref="UnusableSettingException">The disk, or the rights on it, do not allow it.</exception>
    private T Trying<T>(string what, Func<T> act)
    {
        try
        {
            if (new FileInfo(FullPath).LinkTarget is not null)
                throw new UnusableSettingException($"{Name} is a symbolic link. Put the file itself in its place first. Nothing was changed.");
            return act();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableSettingException($"{Name} could not be {what}, so nothing was changed: {e.Message}");
        }
    }
}
