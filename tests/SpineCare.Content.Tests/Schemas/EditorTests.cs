using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SpineCare.Content.Advice;
using SpineCare.Content.Data;
using SpineCare.Content.Markdown.Blocks;
using SpineCare.Content.Schemas;
using SpineCare.Content.Templates;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Schemas;

/// <summary>What VS Code finds in the content folder is true: schemas, snippets, and the form of a printed problem.</summary>
public sealed partial class EditorTests : IDisposable
{
    private const string Day = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";

    private readonly LittleSite _site = new();

    public static TheoryData<string> Snippets => [.. Read("spinecare.code-snippets").Select(snippet => snippet.Key)];

    [Fact]
    public void Each_data_file_has_its_schema_in_the_settings()
    {
        var settings = Read("settings.json")["yaml.schemas"]!.AsObject();

        settings.ToDictionary(pair => (string)pair.Value!, pair => pair.Key).ShouldBe(
            DataFiles.Names.ToDictionary(name => name, name => $"./{JsonSchemas.PathOf(name[..^".yml".Length])}"), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void What_a_snippet_writes_is_sound(string name)
    {
        var text = Filled(BodyOf(name));
        if (name.EndsWith("an article", StringComparison.Ordinal))
            _site.Write("articles/soreness/rest.md", $"{text}Rest.\n");
        else if (name.EndsWith("a page", StringComparison.Ordinal))
            _site.Write("pages/rest.md", $"{text}Rest.\n");
        else if (name.EndsWith("on a handout", StringComparison.Ordinal))
            _site.Write("handouts/rest.md", LittleSiteTexts.Handout(text.Replace("/get-help-now ask", "/soreness/home-care ask", StringComparison.Ordinal)));
        else if (name.EndsWith("a handout", StringComparison.Ordinal))
            _site.Write("handouts/rest.md", $"{text}Rest.\n");
        else
            _site.WriteBody($"Walk a little [@lee2020].\n\n{text}");

        _site.Problems().ShouldBeEmpty();
    }

    /// <summary>The questions begin on one page alone, which has them.</summary>
    [Fact]
    public void Each_block_has_a_snippet_by_its_name()
    {
        var bodies = Read("spinecare.code-snippets").ToDictionary(snippet => (string)snippet.Value!["prefix"]!, snippet => BodyOf(snippet.Key));

        BlockKind.All.Keys.Except(["questions"]).ShouldAllBe(block => Regex.IsMatch(bodies[block], $@"^:::{block}\b"));
    }

    /// <summary>An emergency card is a shared one.</summary>
    [Fact]
    public void A_snippet_offers_each_level_of_urgency()
    {
        Choices(BodyOf("Shared care card")).ShouldBe(CareLevels.ByName.Keys, ignoreOrder: true);
        Choices(BodyOf("Care card")).ShouldBe(CareLevels.ByName.Keys.Except(["emergency"]), ignoreOrder: true);
    }

    [Fact]
    public void A_snippet_and_a_task_offer_each_type()
    {
        Choices(BodyOf("Front matter of an article")).ShouldBe(NewText.ArticleTypes);
        Choices(BodyOf("Front matter of a page")).ShouldBe(NewText.PageTypeNames, ignoreOrder: true);
        var type = Read("tasks.json")["inputs"]!.AsArray().Single(input => (string)input!["id"]! == "type")!;
        type["options"]!.AsArray().Select(option => (string)option!).ShouldBe(NewText.ArticleTypes);
        ((string)type["default"]!).ShouldBe(NewText.UsualArticleType);
    }

    /// <summary>The task 'Check the texts' underlines what the program prints, by its form.</summary>
    [Fact]
    public void The_task_reads_each_problem_that_the_program_prints()
    {
        var problem = _site.WriteBody("## Walk\n\n:::advise emergency\n:::").Problems().ShouldHaveSingleItem();

        foreach (var matcher in Read("tasks.json")["tasks"]!.AsArray().Select(task => task!["problemMatcher"]).OfType<JsonObject>())
        {
            var pattern = matcher["pattern"]!.AsObject();
            var found = Regex.Match(problem.ToString(), (string)pattern["regexp"]!, RegexOptions.ECMAScript);
            string Group(string name) => found.Groups[(int)pattern[name]!].Value;
            new[] { Group("file"), Group("line"), Group("column"), Group("severity"), Group("code"), Group("message") }.ShouldBe(
                ["articles/soreness/home-care.md", $"{problem.Location.Line}", "1", "error", "SC203", "There is no block ':::advise'. Did you mean 'advice'?"]);
            Regex.IsMatch(problem.Cure, (string)pattern["regexp"]!).ShouldBeFalse();
        }
    }

    public void Dispose() => _site.Dispose();

    private static JsonObject Read(string file) => JsonNode.Parse(File.ReadAllText(Repository.FileOf($"content/.vscode/{file}")))!.AsObject();

    private static string BodyOf(string name) => string.Join('\n', Read("spinecare.code-snippets")[name]!["body"]!.AsArray().Select(line => (string)line!));

    /// <summary>The text of a snippet whose places are left as they are offered.</summary>
    private static string Filled(string body) =>
        Place().Replace(body.Replace(Day, "2026-11-21", StringComparison.Ordinal), place => place.Groups["choices"].Success ? Choices(place.Value)[0] : place.Groups["text"].Value);

    private static string[] Choices(string body) => Place().Matches(body).Select(place => place.Groups["choices"].Value).First(choices => choices.Length > 0).Split(',');

    [GeneratedRegex(@"\$(\d+|\{\d+:(?<text>[^}]*)\}|\{\d+\|(?<choices>[^}]*)\|\})", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
