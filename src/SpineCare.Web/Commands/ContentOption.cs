using System.CommandLine;
using SpineCare.Content.Sources;

namespace SpineCare.Web.Commands;

/// <summary>Which content folder a verb works on: the one that it is told, or the one that the site would use.</summary>
internal static class ContentOption
{
    public static Option<string?> Create() => new("--content") { Description = "The content folder. Left out: the one that the site would use." };

    /// <summary>Reads the folder as it stands now.</summary>
    /// <exception cref="UnusableSettingException">There is no such folder.</exception>
    public static OpenContent Open(string? folder)
    {
        if (folder is not null && string.IsNullOrWhiteSpace(folder))
            throw new UnusableSettingException("--content names no folder.");
        var configuration = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = SiteFolders.FindPublished() }).Configuration;
        if (folder is not null)
            configuration["Content:Folder"] = folder;
        var path = SiteFolders.Content(configuration["Content:Folder"]);
        var sources = SourceSet.Read(new ContentFolder(path));
        return sources.Files.IsEmpty && !sources.Problems.IsEmpty
            ? throw new UnusableSettingException($"There is no content folder '{path}', or it cannot be opened.")
            : new(path, sources, configuration);
    }
}

/// <summary>A content folder as a verb found it, and the settings of the site.</summary>
internal sealed record OpenContent(string Path, SourceSet Sources, IConfiguration Configuration);
