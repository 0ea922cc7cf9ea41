using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SpineCare.Content.Data;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Sources;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Schemas;

/// <summary>
/// The JSON Schemas (draft 7) by which an editor completes and underlines front matter and data files. They are made from what
/// the schemas of the site ask for, so that they ask for the same.
/// </summary>
public static class JsonSchemas
{
    public const string Folder = "schemas";

    private static readonly JsonSerializerOptions s_layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of each schema, by its path in the content folder.</summary>
    public static ImmutableSortedDictionary<string, string> Make() => DataFiles
        .Read(SourceSet.Empty, SourceSet.Empty, new EntryCache(), _ => false).All
        .Select(file => (Name: Path.GetFileNameWithoutExtension(file.Path), Schema: Of(file)))
        .Append(("article", Of("The front matter of an article", FrontMatterSchema.FormFor(ManuscriptKind.Article))))
        .Append(("page", Of("The front matter of a page", FrontMatterSchema.FormFor(ManuscriptKind.Page))))
        .Append(("handout", Of("The front matter of a handout", FrontMatterSchema.FormFor(ManuscriptKind.Handout))))
        .ToImmutableSortedDictionary(schema => PathOf(schema.Item1), schema => schema.Item2.ToJsonString(s_layout) + "\n", StringComparer.Ordinal);

    /// <summary>Where the schema of a data file, of articles, of pages, or of handouts lies.</summary>
    public static string PathOf(string name) => $"{Folder}/{name}.schema.json";

    private static JsonObject Of(string title, MapForm form) => Titled(title, JsonForm.Of(form, isRequired: true, KeyTables.FrontMatter));

    private static JsonObject Of(DataFile file) => Titled(file.Path, file.Names.IsEmpty
        ? Entries(file)
        : JsonForm.Of(new MapForm([.. file.Names.Select(name => new KeyForm(name, file.FormOf(name), IsRequired: false))]), isRequired: false, file.Path));

    private static JsonObject Entries(DataFile file)
    {
        var entries = new JsonObject { ["type"] = "object", ["propertyNames"] = new JsonObject { ["pattern"] = JsonForm.EntryName } };
        if (file.Apart is { } apart)
            entries["patternProperties"] = new JsonObject { [$"^{apart.Form}$"] = JsonForm.Of(file.FormOf(apart.Name), isRequired: true, file.Path) };
        entries["additionalProperties"] = JsonForm.Of(file.FormOf("name"), isRequired: true, file.Path);
        return entries;
    }

    private static JsonObject Titled(string title, JsonObject schema)
    {
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        schema.Insert(1, "title", title);
        return schema;
    }
}
