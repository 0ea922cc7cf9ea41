using SpineCare.Content;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Web.Commands.Reports;

/// <summary>What a check of a content folder found: the library, and the sources that its problems stand in.</summary>
internal sealed record Findings(string Folder, SourceSet Sources, Library Library)
{
    public IReadOnlyList<ContentProblem> Problems => Library.Problems;

    public int Pages => Library.Publications.Count();

    public int Errors => Problems.Count(problem => problem.IsError);

    public int Warnings => Problems.Count - Errors;

    /// <summary>The line that ends every check.</summary>
    public string Summary => $"{Pages} pages. {Count(Errors, "error")}, {Count(Warnings, "warning")}.";

    /// <summary>The part of docs/problems.md that explains a kind, by its path in the project.</summary>
    public static string HelpOf(ProblemKind kind) =>
        $"docs/problems.md#{new string([.. $"{kind.Code} {kind.Title}".ToLowerInvariant().Replace(' ', '-').Where(sign => char.IsLetterOrDigit(sign) || sign is '-')])}";

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
