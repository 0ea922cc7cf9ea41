namespace SpineCare.Web.Tests.Published;

/// <summary>A fact about rights to files as Linux has them.</summary>
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
            Skip = "The rights to files are those of Linux.";
    }
}
