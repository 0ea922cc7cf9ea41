using System.CommandLine;
using SpineCare.Content.Schemas;

namespace SpineCare.Web.Commands;

/// <summary>
/// <c>schemas</c>: writes the JSON Schemas by which an editor completes and underlines front matter and data files. Exit code
/// 0: written; 2: could not be written.
/// </summary>
internal static class SchemasCommand
{
    public static Command Create()
    {
        var folder = AskedContent.CreateOption();
        var schemas = new Command("schemas", "Writes the schemas that tell an editor which keys may stand where, into the folder schemas of the content.") { folder };
        schemas.SetAction(parsed => Run(parsed.GetValue(folder)));
        return schemas;
    }

    private static int Run(string? folder)
    {
        var content = AskedContent.Open(folder).Folder;
        Directory.CreateDirectory(Path.Combine(content, JsonSchemas.Folder));
        var schemas = JsonSchemas.Make();
        foreach (var (path, text) in schemas)
            File.WriteAllText(Path.Combine(content, path), text);
        Console.WriteLine($"{schemas.Count} schemas written to {Path.Combine(content, JsonSchemas.Folder)}.");
        return 0;
    }
}
