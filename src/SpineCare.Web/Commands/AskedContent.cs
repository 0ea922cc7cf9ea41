using System.CommandLine;
using SpineCare.Content;
using SpineCare.Content.Sources;

namespace SpineCare.Web.Commands;

/// <summary>The content folder that a verb is asked about, with the settings that the site would use.</summary>
internal sealed record AskedContent(string Folder, string State, Uri? BaseAddress)
{
    public static Option<string?> CreateOption() => new("--content") { Description = "The content folder. Left out: the one that the site would use." };

    /// <exception cref="UnusableSettingException">There is no such folder, or a setting cannot be used.</exception>
    public static AskedContent Open(string? folder)
    {
        var options = SiteOptions.Read(SettingsFor(folder));
        return Directory.Exists(options.ContentFolder)
            ? new(options.ContentFolder, options.StateFolder, options.BaseAddress)
            : throw new UnusableSettingException($"There is no content folder '{options.ContentFolder}', or it cannot be opened.");
    }

    /// <summary>The settings that the site would use, but for the folder that is asked about, without all that a site needs besides.</summary>
    /// <exception cref="UnusableSettingException">The folder has no name.</exception>
    public static IConfiguration SettingsFor(string? folder) => AskedAbout(folder, WebApplication.CreateSlimBuilder).Configuration;

    /// <summary>A site with these settings.</summary>
    /// <exception cref="UnusableSettingException">The folder has no name.</exception>
    public static WebApplicationBuilder CreateBuilder(string? folder) => AskedAbout(folder, WebApplication.CreateBuilder);

    private static WebApplicationBuilder AskedAbout(string? folder, Func<WebApplicationOptions, WebApplicationBuilder> create)
    {
        if (folder is not null && string.IsNullOrWhiteSpace(folder))
            throw new UnusableSettingException("--content names no folder.");
        var builder = create(new() { ContentRootPath = SiteFolders.FindPublished() });
        if (folder is not null)
            builder.Configuration["Content:Folder"] = folder;
        return builder;
    }

    /// <summary>The texts as they stand now, and nothing of what was sound before.</summary>
    public Library Read() =>
        new LibraryReader(SpineCareSite.ReservedAddresses, BaseAddress).Read(SourceSet.Read(new ContentFolder(Folder)), SourceSet.Empty).Library;

    /// <summary>The zone in which staff read times: that of the site; that of this computer where site.yml names none.</summary>
    public static TimeZoneInfo ZoneOf(Library library) => library.Site.TimeZone.Equals(TimeZoneInfo.Utc) ? TimeZoneInfo.Local : library.Site.TimeZone;
}
