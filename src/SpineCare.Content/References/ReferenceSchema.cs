using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SpineCare.Content.Data;
using SpineCare.Content.Markdown;
using SpineCare.Content.Problems;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.References;

/// <summary>The keys of an entry of references.yml.</summary>
internal static partial class ReferenceSchema
{
    private static readonly FrozenDictionary<string, ReferenceType> s_types = new Dictionary<string, ReferenceType>
    {
        ["article"] = ReferenceType.Article,
        ["guideline"] = ReferenceType.Guideline,
        ["report"] = ReferenceType.Report,
        ["web-page"] = ReferenceType.WebPage,
    }.ToFrozenDictionary();

    private static readonly string[] s_places = ["doi", "pmid", "pmcid", "isbn", "url"];

    /// <summary>How far a reference was checked: A in the publisher's own copy, B in a second-hand one. Others are not printed.</summary>
    private static readonly FrozenDictionary<string, int> s_checks = new Dictionary<string, int> { ["A"] = 1, ["B"] = 2 }.ToFrozenDictionary();

    public static DataFile<Reference>.Parsed Read(Entry entry) => EntrySchema.Read<Reference>(entry, fields =>
    {
        fields.Choice("checked", s_checks, required: true);
        var reference = new Reference
        {
            Key = entry.Key,
            Type = fields.Choice("type", s_types, required: true) ?? default,
            Title = fields.Text("title", 400, required: true),
            Authors = fields.Texts("authors", 60, 200),
            Journal = fields.Text("journal", 200),
            Publisher = fields.Text("publisher", 200),
            Year = fields.Number("year", 1800, 2100),
            Volume = fields.Text("volume", 40),
            Issue = fields.Text("issue", 40),
            Pages = fields.Text("pages", 60),
            Doi = Identifier(fields, "doi", Identifiers.Doi),
            Pmid = Identifier(fields, "pmid", Identifiers.Pmid),
            Pmcid = Identifier(fields, "pmcid", Identifiers.Pmcid),
            Isbn = fields.Fitting("isbn", 20, IsbnForm(), "An ISBN is made of digits and '-'."),
            Url = fields.Fitting("url", 400, Links.IsWebAddress, "Copy the whole address, with https://."),
            Found = fields.Text("found", 300, required: true),
        };
        return (reference, Gaps(fields, entry));
    });

    private static string Identifier(Fields fields, string key, Identifier identifier)
    {
        var text = fields.Text(key, 200, identifier.Form, identifier.Cure);
        if (text.Length == 0 || identifier.FindSlip(text) is not { } slip)
            return text;
        fields.Refuse(fields.PlaceOf(key), $"'{key}' cannot be '{text}': {slip.What}.", slip.Cure);
        return "";
    }

    private static ImmutableArray<ContentProblem> Gaps(Fields fields, Entry entry) =>
        !fields.Has("authors") && !fields.Has("publisher")
            ? [ProblemKind.KeyMissing.At(entry.Place, $"'{entry.Key}' names neither authors nor a publisher.", "Add a line 'authors:' or 'publisher:'.")]
        : !Array.Exists(s_places, fields.Has)
            ? [ProblemKind.KeyMissing.At(entry.Place, $"'{entry.Key}' says nowhere where it can be found.", $"Add one of {string.Join(", ", s_places)}.")]
        : [];

    [GeneratedRegex(@"^[\dX-]{10,17}\z")]
    private static partial Regex IsbnForm();
}
