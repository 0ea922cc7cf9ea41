namespace SpineCare.Content.Tests.Disk;

/// <summary>A fact about what only Unix has in folders: pipes, devices, names of any bytes.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "Windows has no such files.";
    }
}
