using SpineCare.Content.Site;
using SpineCare.Web.Security;

namespace SpineCare.Web;

/// <summary>What whoever runs the site may set: by environment variables (Content__Folder, State__Folder, Site__BaseAddress, Pages__Ahead, Proxies) or appsettings.json.</summary>
public sealed record SiteOptions(string ContentFolder, string StateFolder, Uri? BaseAddress, bool WatchesContent)
{
    /// <summary>True where drafts and problems are shown. No setting can say so: only the verb that asks for it.</summary>
    public bool IsPreview { get; private init; }

    /// <summary>True where pages are made before anybody asks for them. A preview keeps none.</summary>
    public bool MakesAhead { get; private init; }

    /// <summary>Whose word counts on where a request came from.</summary>
    public Proxies Proxies { get; private init; } = Proxies.None;

    /// <summary>Reads the settings. One that the site cannot work with stops the start with a line that says so.</summary>
    /// <exception cref="UnusableSettingException">
    /// Site__BaseAddress is no https or http address of a host, State__Folder and the content folder overlap, or Proxies names
    /// what is no address.
    /// </exception>
    public static SiteOptions Read(IConfiguration configuration, bool isPreview = false)
    {
        var content = SiteFolders.Content(configuration["Content:Folder"]);
        var baseAddress = ReadBaseAddress(configuration);
        var state = SiteFolders.State(configuration["State:Folder"], content);
        if (!isPreview && Content.Sources.StateFolder.Overlaps(state, content))
            throw new UnusableSettingException($"State__Folder is '{state}', which shares its place with the content folder '{content}'. Set it to a folder of its own.");
        return new(content, state, baseAddress, configuration.GetValue("Content:Watch", true))
        {
            IsPreview = isPreview,
            MakesAhead = !isPreview && configuration.GetValue("Pages:Ahead", true),
            Proxies = isPreview ? Proxies.None : Proxies.Read(configuration["Proxies"] ?? ""),
        };
    }

    /// <summary>The base address that the host sets, or null where it leaves that to site.yml.</summary>
    /// <exception cref="UnusableSettingException">Site__BaseAddress is no https or http address of a host.</exception>
    public static Uri? ReadBaseAddress(IConfiguration configuration)
    {
        var address = configuration["Site:BaseAddress"] ?? "";
        var baseAddress = SiteFacts.FindBaseAddress(address);
        return address.Length == 0 || baseAddress is not null ? baseAddress : throw new UnusableSettingException(
            $"Site__BaseAddress is '{address}'. Set it to https:// and the name of the site, and nothing after it, such as https://spine.example.org.");
    }
}

/// <summary>A setting that the site cannot start with. The message is for whoever runs the site.</summary>
public sealed class UnusableSettingException(string message) : Exception(message);
