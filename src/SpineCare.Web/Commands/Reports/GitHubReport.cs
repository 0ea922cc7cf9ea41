using SpineCare.Content.Problems;

namespace SpineCare.Web.Commands.Reports;

/// <summary>The findings as workflow commands of GitHub Actions, which shows each beside its line of a change.</summary>
internal static class GitHubReport
{
    private const string Repository = ".git";

    public static string Of(Findings findings)
    {
        var folder = Path.GetRelativePath(FindRepository(new DirectoryInfo(findings.Folder)) ?? SiteFolders.CallerDirectory(), findings.Folder).Replace('\\', '/');
        return string.Concat(findings.Problems.Select(problem => Line(problem, folder)));
    }

    private static string Line(ContentProblem problem, string folder)
    {
        var place = problem.Location;
        return $"::{problem.Kind.Severity.ToString().ToLowerInvariant()} file={Property(folder == "." ? place.File : $"{folder}/{place.File}")},line={place.Line},col={place.Column},"
            + $"title={Property(problem.Kind.Code)}::{Data($"{problem.Message}\n{problem.Cure}")}\n";
    }

    /// <summary>The folder that GitHub counts paths from: the top of the repository, where the content is in one.</summary>
    private static string? FindRepository(DirectoryInfo? folder) =>
        folder is null || Path.Exists(Path.Combine(folder.FullName, Repository)) ? folder?.FullName : FindRepository(folder.Parent);

    /// <summary>As GitHub's own toolkit escapes the text of a command.</summary>
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
