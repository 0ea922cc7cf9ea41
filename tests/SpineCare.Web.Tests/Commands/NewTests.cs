using System.Diagnostics;
using SpineCare.Web.Tests.Published;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Commands;

/// <summary>What staff see who begin a new text with the published program, and what they find in the folder.</summary>
[Collection(Publishing.Name)]
public sealed class NewTests(PublishedProgram published) : IDisposable
{
    private readonly TemporaryFolder _home = new();
    private readonly LittleSite _little = new();

    [Fact]
    public async Task A_new_article_is_written_as_a_draft_in_which_check_finds_nothing()
    {
        var (code, output) = await Run("new", "article", "soreness", "Rest: why \"less\" is more", "--type", "treatment");

        code.ShouldBe(0, output);
        output.ShouldContain(_little.FileOf("articles/soreness/rest-why-less-is-more.md"));
        output.ShouldContain("Its address will be /soreness/rest-why-less-is-more\n");
        output.ShouldContain("'{write}'");
        var text = await File.ReadAllTextAsync(_little.FileOf("articles/soreness/rest-why-less-is-more.md"));
        text.ShouldStartWith("---\ndraft: true\ntitle: \"Rest: why \\\"less\\\" is more\"\n");
        text.ShouldContain("\ntype: treatment\n");
        (await Run("check")).Output.ShouldEndWith("4 pages. 0 errors, 1 warning.\n");
    }

    [Fact]
    public async Task A_draft_put_up_too_soon_is_told_at_each_place_that_is_still_to_be_written()
    {
        await Run("new", "article", "soreness", "Rest");
        _little.Change("articles/soreness/rest.md", "draft: true\n", "");

        var (code, output) = await Run("check");

        output.ShouldContain("articles/soreness/rest.md(4,97): error SC227: A text is still to be written here: '{write}'.");
        output.ShouldContain("  Put your own words");
        code.ShouldBe(1);
    }

    [Fact]
    public async Task A_new_article_without_a_type_says_when_to_get_help()
    {
        await Run("new", "article", "massage", "Rest");

        (await File.ReadAllTextAsync(_little.FileOf("articles/massage/rest.md"))).ShouldContain(":::advice emergency\n:::");
    }

    [Fact]
    public async Task A_new_article_makes_the_folder_of_a_topic_that_has_none()
    {
        _little.Write("topics.yml", await File.ReadAllTextAsync(_little.FileOf("topics.yml")) + "backs:\n  title: Backs\n  short_title: Backs\n  description: On backs.\n");

        (await Run("new", "article", "backs", "Rest")).Code.ShouldBe(0);

        File.Exists(_little.FileOf("articles/backs/rest.md")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_new_page_is_written_as_a_draft()
    {
        var (code, output) = await Run("new", "page", "How we work");

        output.ShouldContain("Its address will be /how-we-work\n");
        code.ShouldBe(0);
        (await File.ReadAllTextAsync(_little.FileOf("pages/how-we-work.md"))).ShouldContain("\ntype: site\n");
    }

    [Theory]
    [InlineData("There is no topic 'sorness'. Did you mean 'soreness'?", "article", "sorness", "Rest")]
    [InlineData("The address /soreness/home-care belongs to articles/soreness/home-care.md already.", "article", "soreness", "Home care")]
    [InlineData("The title has no letter from a to z", "article", "soreness", "")]
    [InlineData("'title' has 68 characters; 65 is the most.", "article", "soreness", "Care for all those who are sore in the back or in the neck, and more")]
    [InlineData("The site itself uses the address /glossary.", "page", "Glossary")]
    [InlineData("The address /massage belongs to a topic already.", "page", "Massage")]
    public async Task What_cannot_be_is_refused_and_nothing_is_written(string told, params string[] arguments)
    {
        var before = Files();

        var (code, output) = await Run(["new", .. arguments]);

        output.ShouldStartWith(told);
        output.ShouldEndWith("Nothing is written.\n");
        code.ShouldBe(1);
        Files().ShouldBe(before);
    }

    [Fact]
    public async Task A_second_article_of_one_title_leaves_the_first_as_it_is()
    {
        await Run("new", "article", "soreness", "Rest");
        _little.Write("articles/soreness/rest.md", "Ours");

        (await Run("new", "article", "soreness", "Rest")).Code.ShouldBe(1);

        (await File.ReadAllTextAsync(_little.FileOf("articles/soreness/rest.md"))).ShouldBe("Ours");
    }

    [Theory]
    [InlineData("new")]
    [InlineData("new", "article", "soreness")]
    [InlineData("new", "artcle", "soreness", "Rest")]
    [InlineData("new", "article", "soreness", "Rest", "--type", "site")]
    [InlineData("new", "page", "Rest", "--type", "note")]
    public async Task What_cannot_be_understood_could_not_run(params string[] arguments)
    {
        var before = Files();

        var (code, output) = await Run(arguments);

        code.ShouldBe(2, output);
        output.ShouldNotContain("   at ");
        Files().ShouldBe(before);
    }

    [LinuxFact]
    public async Task A_folder_in_which_nobody_may_write_is_told_in_a_line()
    {
        _home.OpenToAll();
        _little.OpenToAll();

        var (code, output) = await Run(call => call.AsNobody(), "new", "article", "soreness", "Rest");

        output.ShouldContain("denied");
        output.ShouldNotContain("   at ");
        code.ShouldBe(2);
    }

    [Fact]
    public async Task Help_tells_the_types()
    {
        var (code, output) = await Run(call => call, "new", "article", "--help");

        output.ShouldContain("<note|planning|questions|self-care|treatment|visit>");
        output.ShouldContain("[default: self-care]");
        code.ShouldBe(0);
    }

    [Fact]
    public async Task The_schemas_are_written_into_the_content_folder()
    {
        var (code, output) = await Run("schemas");

        code.ShouldBe(0, output);
        var shipped = Directory.GetFiles(Repository.FileOf("content/schemas"));
        foreach (var file in shipped)
            (await File.ReadAllTextAsync(_little.FileOf($"schemas/{Path.GetFileName(file)}"))).ShouldBe(await File.ReadAllTextAsync(file));
        output.ShouldStartWith($"{shipped.Length} schemas written to ");
        (await Run("check")).Output.ShouldEndWith("4 pages. 0 errors, 1 warning.\n");
    }

    public void Dispose()
    {
        _home.Dispose();
        _little.Dispose();
    }

    private string[] Files() => [.. Directory.EnumerateFileSystemEntries(_little.Content, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private Task<(int Code, string Output)> Run(params string[] arguments) => Run(call => call, arguments);

    private async Task<(int Code, string Output)> Run(Func<ProcessStartInfo, ProcessStartInfo> change, params string[] arguments)
    {
        var call = change(published.Call(_home, arguments).With("Content__Folder", _little.Content));
        call.RedirectStandardOutput = call.RedirectStandardError = true;
        using var program = Process.Start(call)!;
        var output = await program.StandardOutput.ReadToEndAsync() + await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        return (program.ExitCode, output.ReplaceLineEndings("\n"));
    }
}
