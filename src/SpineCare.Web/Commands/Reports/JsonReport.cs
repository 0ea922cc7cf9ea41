using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SpineCare.Web.Commands.Reports;

/// <summary>The findings as one JSON document; docs/check-formats.md describes its keys, which never change their meaning.</summary>
internal static class JsonReport
{
    /// <summary>Indented, and with letters as they are: the document is UTF-8, and no browser takes it for HTML.</summary>
    public static JsonSerializerOptions Form { get; } = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Findings findings) => new JsonObject
    {
        ["folder"] = findings.Folder,
        ["pages"] = findings.Pages,
        ["errors"] = findings.Errors,
        ["warnings"] = findings.Warnings,
        ["problems"] = new JsonArray([.. findings.Problems.Select(problem => new JsonObject
        {
            ["file"] = problem.Location.File,
            ["line"] = problem.Location.Line,
            ["column"] = problem.Location.Column,
            ["severity"] = problem.Kind.Severity.ToString().ToLowerInvariant(),
            ["code"] = problem.Kind.Code,
            ["title"] = problem.Kind.Title,
            ["message"] = problem.Message,
            ["cure"] = problem.Cure,
            ["help"] = Findings.HelpOf(problem.Kind),
        })]),
    }.ToJsonString(Form) + "\n";
}
