using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SpineCare.Content.Problems;

namespace SpineCare.Web.Commands.Reports;

/// <summary>The findings as SARIF 2.1.0, the format of OASIS that code hosts and editors read.</summary>
internal static class SarifReport
{
    private const string Folder = "CONTENT";

    private static readonly ImmutableArray<ProblemKind> s_rules = ProblemKind.All;

    public static string Of(Findings findings) => new JsonObject
    {
        ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
        ["version"] = "2.1.0",
        ["runs"] = new JsonArray(new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = "SpineCare check",
                    ["version"] = typeof(SarifReport).Assembly.GetName().Version!.ToString(3),
                    ["rules"] = new JsonArray([.. s_rules.Select(Rule)]),
                },
            },
            ["invocations"] = new JsonArray(new JsonObject { ["executionSuccessful"] = true }),
            ["originalUriBaseIds"] = new JsonObject
            {
                [Folder] = new JsonObject { ["uri"] = new Uri(Path.TrimEndingDirectorySeparator(findings.Folder) + Path.DirectorySeparatorChar).AbsoluteUri, ["description"] = Text("The content folder.") },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. findings.Problems.Select(problem => Result(problem, findings))]),
        }),
    }.ToJsonString(JsonReport.Form) + "\n";

    private static JsonObject Rule(ProblemKind kind) => new()
    {
        ["id"] = kind.Code,
        ["shortDescription"] = Text(kind.Title),
        ["help"] = Text($"{kind.Title}. Cause, example, and cure: {Findings.HelpOf(kind)}"),
        ["defaultConfiguration"] = new JsonObject { ["level"] = LevelOf(kind) },
    };

    private static JsonObject Result(ContentProblem problem, Findings findings)
    {
        var place = new JsonObject
        {
            ["artifactLocation"] = new JsonObject
            {
                ["uri"] = string.Join('/', problem.Location.File.Split('/').Select(Uri.EscapeDataString)),
                ["uriBaseId"] = Folder,
            },
        };
        if (findings.Sources.FindLine(problem.Location) is not null)
            place["region"] = new JsonObject { ["startLine"] = problem.Location.Line, ["startColumn"] = problem.Location.Column };
        return new()
        {
            ["ruleId"] = problem.Kind.Code,
            ["ruleIndex"] = s_rules.IndexOf(problem.Kind),
            ["level"] = LevelOf(problem.Kind),
            ["message"] = Text($"{problem.Message} {problem.Cure}"),
            ["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = place }),
        };
    }

    private static string LevelOf(ProblemKind kind) => kind.Severity.ToString().ToLowerInvariant();

    /// <summary>Braces stand for arguments there, so that real ones are doubled (SARIF 2.1.0, 3.11.5).</summary>
    private static JsonObject Text(string text) => new()
    {
        ["text"] = text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal),
    };
}
