using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SpineCare.Web.Tests.Published;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Commands;

/// <summary>What other programs get who ask for a format of theirs: that format and nothing else.</summary>
[Collection(Publishing.Name)]
public sealed partial class CheckFormatTests : IDisposable
{
    private const string Folder = "50%: a, b\u00E9";

    private readonly TemporaryFolder _home = new();
    private readonly LittleSite _little = new();
    private readonly PublishedProgram _published;

    public CheckFormatTests(PublishedProgram published)
    {
        _published = published;
        _little.Change(LittleSiteTexts.HomeCare, "[@lee2020]. Walk again", "[@lee2002]. Walk {zz\u00E9} again").Write($"articles/{Folder}/x.md", "Lost.\n");
    }

    [Fact]
    public async Task Json_is_one_document_with_a_problem_each()
    {
        var (code, output, errors) = await Check("json", "--reading");

        using var document = JsonDocument.Parse(output);
        var root = document.RootElement;
        root.GetProperty("folder").GetString().ShouldBe(_little.Content);
        (root.GetProperty("pages").GetInt32(), root.GetProperty("errors").GetInt32(), root.GetProperty("warnings").GetInt32()).ShouldBe((3, 3, 1));
        JsonElement[] problems = [.. root.GetProperty("problems").EnumerateArray()];
        problems.Length.ShouldBe(4);
        problems.ShouldAllBe(problem => Keys(problem).SequenceEqual(new[] { "file", "line", "column", "severity", "code", "title", "message", "cure", "help" }));
        var unknown = problems.Single(problem => problem.GetProperty("code").GetString() == "SC302");
        unknown.GetProperty("file").GetString().ShouldBe(LittleSiteTexts.HomeCare);
        (unknown.GetProperty("line").GetInt32(), unknown.GetProperty("column").GetInt32()).ShouldBe((19, 15));
        unknown.GetProperty("severity").GetString().ShouldBe("error");
        unknown.GetProperty("title").GetString().ShouldBe("A citation of an unknown reference");
        unknown.GetProperty("cure").GetString().ShouldBe("Correct the name, or add the reference to references.yml.");
        output.ShouldContain("{zz\u00E9}");
        errors.ShouldContain("grade   SMOG");
        errors.ShouldEndWith("3 pages. 3 errors, 1 warning.\n");
        code.ShouldBe(1);
    }

    [Fact]
    public async Task Sarif_names_its_rules_and_the_place_of_each_result()
    {
        var (code, output, errors) = await Check("sarif");

        using var document = JsonDocument.Parse(output);
        document.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        var run = document.RootElement.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem();
        run.GetProperty("columnKind").GetString().ShouldBe("utf16CodeUnits");
        new Uri(run.GetProperty("originalUriBaseIds").GetProperty("CONTENT").GetProperty("uri").GetString()!).LocalPath.ShouldBe(_little.Content + "/");
        JsonElement[] rules = [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        results.Length.ShouldBe(4);
        foreach (var result in results)
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            rule.GetProperty("id").GetString().ShouldBe(result.GetProperty("ruleId").GetString());
            rule.GetProperty("defaultConfiguration").GetProperty("level").GetString().ShouldBe(result.GetProperty("level").GetString());
            rule.GetProperty("shortDescription").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
            rule.GetProperty("help").GetProperty("text").GetString()!.ShouldContain("docs/problems.md#");
            PlaceOf(result).GetProperty("artifactLocation").GetProperty("uriBaseId").GetString().ShouldBe("CONTENT");
        }

        var region = PlaceOf(results.Single(result => result.GetProperty("ruleId").GetString() == "SC302")).GetProperty("region");
        (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()).ShouldBe((19, 15));
        results.Select(result => PlaceOf(result).GetProperty("artifactLocation").GetProperty("uri").GetString())
            .ShouldContain($"articles/{Uri.EscapeDataString(Folder)}/x.md");
        output.ShouldContain("There is no word '{{zz\u00E9}}'.");
        errors.ShouldBe("3 pages. 3 errors, 1 warning.\n");
        code.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_is_not_there_has_no_line_in_sarif()
    {
        File.Delete(_little.FileOf("faq.yml"));

        using var document = JsonDocument.Parse((await Check("sarif")).Output);

        var missing = document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "SC014");
        PlaceOf(missing).TryGetProperty("region", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Github_gets_a_command_for_each_problem_with_paths_from_the_top_of_the_repository()
    {
        Directory.CreateDirectory(Path.Combine(_little.Content, "..", ".git"));

        var (code, output, errors) = await Check("github");

        var lines = output.Split('\n');
        lines.Length.ShouldBe(5);
        lines[4].ShouldBeEmpty();
        lines.ShouldContain("::error file=content/articles/soreness/home-care.md,line=19,col=15,title=SC302::No sound entry of references.yml is named 'lee2002'. Did you mean 'lee2020'?"
            + "%0ACorrect the name, or add the reference to references.yml.");
        lines[0].ShouldStartWith("::error file=content/articles/50%25%3A a%2C b\u00E9/x.md,line=1,col=1,title=SC012::");
        lines[3].ShouldStartWith("::warning file=content/site.yml,line=1,col=1,title=SC401::The site does not know");
        errors.ShouldBe("3 pages. 3 errors, 1 warning.\n");
        code.ShouldBe(1);
    }

    [Fact]
    public async Task Github_gets_paths_from_the_directory_of_the_caller_where_there_is_no_repository()
    {
        var (_, output, _) = await Outcome.Of(_published.Call(_home, "check", "--format", "github", "--content", "content").In(Path.GetDirectoryName(_little.Content)!));

        output.ShouldContain("\n::warning file=content/site.yml,line=1,");
    }

    /// <summary>The link of each kind leads to its heading, whose anchor GitHub makes of its words.</summary>
    [Fact]
    public async Task Every_help_link_leads_to_its_part_of_the_page_of_problems()
    {
        string[] anchors = [.. File.ReadLines(Repository.FileOf("docs/problems.md")).Where(line => line.StartsWith("## SC", StringComparison.Ordinal))
            .Select(line => NoAnchor().Replace(line[3..].ToLowerInvariant(), "").Replace(' ', '-'))];

        using var document = JsonDocument.Parse((await Check("sarif")).Output);

        var rules = document.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray();
        rules.Select(rule => rule.GetProperty("help").GetProperty("text").GetString()!.Split('#')[1]).ShouldBe(anchors);
    }

    public void Dispose()
    {
        _home.Dispose();
        _little.Dispose();
    }

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static JsonElement PlaceOf(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation");

    private Task<Outcome> Check(string format, params string[] more)
    {
        var call = _published.Call(_home, ["check", "--content", _little.Content, "--format", format, .. more]);
        call.StandardOutputEncoding = Encoding.UTF8;
        return Outcome.Of(call);
    }

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoAnchor();
}
