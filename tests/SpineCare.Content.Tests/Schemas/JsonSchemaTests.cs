using System.Text.Json.Nodes;
using SpineCare.Content.Data;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Schemas;
using SpineCare.Content.Tests.Guide;
using SpineCare.Content.Tests.Problems;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Schemas;

/// <summary>The schemas that editors read say what the site itself says of each key.</summary>
public sealed class JsonSchemaTests
{
    private const string Renew = "Run: dotnet run --project src/SpineCare.Web -- schemas";

    /// <summary>What no schema can see: it knows only one value at a time, and no forms that the site finds out by program.</summary>
    private static readonly string[] s_unseen =
    [
        "a change before the publication", "a day that does not exist", "a main message of 41 words", "references.yml: neither authors nor publisher",
        "references.yml: no place to find it", "references.yml: an address without https", "faq.yml: a topic that is not there",
        "advice.yml: a card named after another level", "site.yml: a base address with a path", "site.yml: no phone numbers", "a figure without a title", "a figure with a citation in its title", "a figure with a credit and no licence", "a figure with a licence and no credit",
        "an old address that is no address", "an old address with a place on its page",
        "a way out of a page that stays", "a draft that was withdrawn", "a last day before the first", "site.yml: a notice without a last day",
        "site.yml: a notice that ends before it begins", "site.yml: a time zone that there is not",
        "a limit that comes before pages are due", "a figure with an empty alternative", "harms of a page that names no treatment",
        "synonyms.yml: an entry of one word", "synonyms.yml: a word twice", "synonyms.yml: a word without letters",
        "help.yml: no question", "help.yml: a link", "help.yml: the name of a card",
    ];

    private static readonly string[] s_schemaCodes = ["SC104", "SC106", "SC107"];

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Repository.FileOf("content"), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.FileOf("content"), file)).Where(HasSchema).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Examples => [.. GuideExample.All.Where(example => example is { IsSound: true, File.Length: > 0 }).Select(example => example.ToString())];

    public static TheoryData<string> Slips => [.. SlipTests.All.Where(slip => HasSchema(slip.File) && s_schemaCodes.Contains(slip.Code) && !s_unseen.Contains(slip.Name)).Select(slip => slip.Name)];

    [Fact]
    public void The_schemas_in_the_content_folder_are_those_that_the_program_makes()
    {
        var made = JsonSchemas.Make();

        Directory.GetFiles(Repository.FileOf("content/schemas")).Select(file => $"schemas/{Path.GetFileName(file)}").Order(StringComparer.Ordinal).ShouldBe(made.Keys, Renew);
        made.Where(schema => File.ReadAllText(Repository.FileOf($"content/{schema.Key}")) != schema.Value).Select(schema => schema.Key).ShouldBeEmpty(Renew);
    }

    [Fact]
    public void Every_key_has_a_sentence_that_editors_show()
    {
        var silent = JsonSchemas.Make().SelectMany(schema => KeysWithoutSentence(JsonNode.Parse(schema.Value)!.AsObject(), schema.Key));

        silent.ShouldBeEmpty("The sentence comes from a table 'Key' of docs/writing, below the first example of the file.");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_of_the_content_folder_keeps_to_its_schema(string file) =>
        Faults(file, File.ReadAllText(Repository.FileOf($"content/{file}"))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_sound_example_of_the_guide_keeps_to_its_schema(string name)
    {
        var example = GuideExample.All.Single(example => example.ToString() == name);

        Faults(example.File, example.Text).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_in_a_key_or_a_value_is_underlined(string name)
    {
        var slip = SlipTests.All.Single(slip => slip.Name == name);
        using var site = new LittleSite();
        if (File.Exists(site.FileOf(slip.File)))
            Faults(slip.File, File.ReadAllText(site.FileOf(slip.File))).ShouldBeEmpty();

        slip.Make(site);

        Faults(slip.File, File.ReadAllText(site.FileOf(slip.File))).ShouldNotBeEmpty("If a schema cannot see this slip, name it among the unseen ones.");
    }

    [Fact]
    public void What_no_schema_can_see_is_named_by_slips_that_there_are() =>
        s_unseen.ShouldBeSubsetOf(SlipTests.All.Select(slip => slip.Name));

    [Theory]
    [InlineData("site.yml", "phones:\n  emergency: 911\n  poison_help: 1-800-222-1222\n  crisis_line: 988\n")]
    [InlineData("topics.yml", "backs:\n  title: 2026\n  short_title: Backs\n  description: On backs.\n  order: \"3\"\n")]
    [InlineData("safety-rules.yml", "fever:\n  rule: Call us.\n  page: /get-help-now\n  says: a fever\n  facts: []\n")]
    public void A_bare_number_may_stand_for_a_text_and_a_text_for_a_list(string file, string text)
    {
        using var site = new LittleSite();
        Faults(file, text).ShouldBeEmpty();

        site.Write(file, text).Problems().Where(problem => problem.Location.File == file && s_schemaCodes.Contains(problem.Kind.Code)).ShouldBeEmpty();
    }

    private static bool HasSchema(string file) => ManuscriptPlace.Find(file) is not null || DataFiles.Names.Contains(file);

    private static IEnumerable<string> Faults(string file, string text)
    {
        var name = file.StartsWith("articles/", StringComparison.Ordinal) ? "article" : file.StartsWith("pages/", StringComparison.Ordinal) ? "page" : file.StartsWith("handouts/", StringComparison.Ordinal) ? "handout" : file[..^".yml".Length];
        var schema = JsonNode.Parse(JsonSchemas.Make()[JsonSchemas.PathOf(name)])!.AsObject();
        return SchemaCheck.Faults(file.EndsWith(".md", StringComparison.Ordinal) ? YamlAsEditorsRead.FrontMatterOf(text) : YamlAsEditorsRead.Parse(text), schema);
    }

    private static IEnumerable<string> KeysWithoutSentence(JsonObject schema, string at) =>
    [
        .. from key in schema["properties"] as JsonObject ?? [] where key.Value!["description"] is null select $"{at}/{key.Key}",
        .. from key in schema["properties"] as JsonObject ?? [] from silent in KeysWithoutSentence(key.Value!.AsObject(), $"{at}/{key.Key}") select silent,
        .. from part in new[] { "additionalProperties", "items" } where schema[part] is JsonObject from silent in KeysWithoutSentence(schema[part]!.AsObject(), at) select silent,
    ];
}
