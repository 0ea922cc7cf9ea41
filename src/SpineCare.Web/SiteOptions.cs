using SpineCare.Content.Site;

namespace SpineCare.Web;

/// <summary>What whoever runs the site may set: by environment variables (Content__Folder, State__Folder, Site__BaseAddress) or appsettings.json.</summary>
public sealed record SiteOptions(string ContentFolder, string StateFolder, Uri? BaseAddress, bool WatchesContent)
{
    /// <summary>Reads the settings. A base address that is none stops the start with a line that says so.</summary>
    /// <exception cref="UnusableSettingException">Site__BaseAddress is no https or http address of a host.</exception>
    public static SiteOptions Read(IConfiguration configuration)
    {
        var content = SiteFolders.Content(configuration["Content:Folder"]);
        var address = configuration["Site:BaseAddress"] ?? "";
        var baseAddress = SiteFacts.FindBaseAddress(address);
        return address.Length > 0 && baseAddress is null
            ? throw new UnusableSettingException($"Site__BaseAddress is '{address}'. Set it to https:// and the name of the site, and nothing after it, such as https://spine.example.org.")
            : new(content, SiteFolders.State(configuration["State:Folder"], content), baseAddress, configuration.GetValue("Content:Watch", true));
    }
}

/// <summary>A setting that the site cannot start with. The message is for whoever runs the site.</summary>
public sealed class UnusableSettingException(string message) : Exception(message);
