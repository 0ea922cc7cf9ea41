using System.Text.RegularExpressions;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Web.History.Git;

/// <summary>
/// What staff call a file of the content folder: by its address on the site, with or without the host; by its path, in the folder or
/// from where they are; or by its name alone.
/// </summary>
internal static partial class FileName
{
    /// <summary>The path of the file that is meant, in the content folder: one that is there, or one that was and has a history.</summary>
    /// <exception cref="UnusableSettingException">No file is meant; the message names the nearest one.</exception>
    public static string Find(string name, string folder, Func<string, bool> hasHistory)
    {
        var files = (new ContentFolder(folder).List()?.Keys ?? []).Where(SourceSet.IsText).ToArray();
        var plain = Short(name, folder);
        var candidates = Candidates(plain).ToArray();
        var found = candidates.Select(candidate => Array.Find(files, file => string.Equals(file, candidate, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(file => file is not null)
            ?? Only(files.Where(file => file.EndsWith($"/{plain}.md", StringComparison.OrdinalIgnoreCase)))
            ?? candidates.FirstOrDefault(candidate => SourceSet.IsText(candidate) && hasHistory(candidate));
        return found ?? throw new UnusableSettingException(
            $"No text of the site is named '{name}'.{Spelling.DidYouMean(name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) ? name : "/" + plain, files.Select(AddressOf))} "
            + "Name it by its address, such as /soreness/home-care, or by its file, such as faq.yml.");
    }

    /// <summary>The address of an article or page; the path of any other file.</summary>
    public static string AddressOf(string file) => PageFile().Match(file) is { Success: true } page ? "/" + page.Groups["address"].Value : file;

    private static IEnumerable<string> Candidates(string name)
    {
        if (name.Length == 0 || name.Split('/').Contains(".."))
            return [];
        string[] names = SourceSet.IsText(name) ? [name] : [$"{name}.md", $"{name}.yml"];
        return names.SelectMany(file => new[] { file, $"articles/{file}", $"pages/{file}", $"handouts/{file}" });
    }

    /// <summary>The name without what does not matter: host, fragment, the way to the content folder, slashes at both ends.</summary>
    private static string Short(string name, string folder)
    {
        var path = WebAddress().Replace(name.Trim().Replace('\\', '/'), "");
        path = path.Split('#', '?')[0];
        var full = SiteFolders.FromCaller(path).Replace('\\', '/');
        var top = folder.Replace('\\', '/').TrimEnd('/') + "/";
        if (full.StartsWith(top, StringComparison.Ordinal))
            return full[top.Length..].TrimEnd('/');
        path = path.Trim('/');
        var own = Path.GetFileName(top.TrimEnd('/')) + "/";
        return path.StartsWith(own, StringComparison.OrdinalIgnoreCase) ? path[own.Length..] : path;
    }

    private static string? Only(IEnumerable<string> files) => files.Take(2).ToArray() is [var one] ? one : null;

    [GeneratedRegex(@"^https?://[^/]*")]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"^(articles|pages)/(?<address>.+)\.md\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex PageFile();
}
