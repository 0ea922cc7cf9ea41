using System.Diagnostics;
using SpineCare.Web.Tests.Published;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Commands;

/// <summary>What staff see who let a clinician sign pages with the published program.</summary>
[Collection(Publishing.Name)]
public sealed class ReviewTests(PublishedProgram published) : IDisposable
{
    private const string File = "reviews/soreness/home-care.md";

    private readonly TemporaryFolder _home = new();
    private readonly LittleSite _little = new LittleSite().Write("reviewers.yml", "ep:\n  name: Dr. Example Person\n  credentials: DC\n");

    [Fact]
    public async Task A_page_is_read_signed_changed_marked_and_signed_again()
    {
        var (shown, text) = await Run("show", "/soreness/home-care");
        (shown, text.Split('\n')[0]).ShouldBe((0, "# Care for soreness at home"));

        var (code, output) = await Run("sign", "/soreness/home-care", "--by", "ep");
        code.ShouldBe(0, output);
        output.ShouldStartWith("Signed: /soreness/home-care by Dr. Example Person, DC, on ");
        output.ShouldContain("\nIt is the first signature under this page.\nThe signed text is in reviews/soreness/home-care.md.");
        System.IO.File.ReadAllText(_little.FileOf(File)).ShouldEndWith($"---\n\n{text}");
        Directory.GetFiles(Path.GetDirectoryName(_little.FileOf(File))!).Length.ShouldBe(1);

        _little.Change(LittleSiteTexts.HomeCare, "Lying still for long.", "Lying still, for long.");
        (_, output) = await Run("list");
        output.ShouldStartWith("changed            /soreness/home-care   Dr. Example Person, DC  signed ");
        output.ShouldContain("\n  - Lying still for long.\n  + Lying still, for long.\nnot signed         /massage/first-visit\n");
        output.ShouldEndWith("\n4 pages. 0 overdue, 1 changed since signed, 3 not signed.\n");

        (code, output) = await Run("not-clinical", "soreness/home-care", "--by", "Front desk");
        code.ShouldBe(0, output);
        (await Run("list")).Output.ShouldEndWith("\n4 pages. 0 overdue, 0 changed since signed, 3 not signed.\n");

        _little.Change(LittleSiteTexts.HomeCare, "Walk a little", "Run a little");
        (code, output) = await Run("not-clinical", "soreness/home-care", "--by", "Front desk");
        code.ShouldBe(1, output);
        output.ShouldStartWith("This change may be clinical. 'Walk' became 'Run'");
        output.ShouldContain("\n  - Walk a little [lee2020].\n  + Run a little [lee2020].\n");

        (code, output) = await Run("sign", "articles/soreness/home-care.md", "--by", "ep");
        code.ShouldBe(0, output);
        output.ShouldContain("2 signed sentences had gone, and 2 sentences had come.");
        (await Run("list")).Output.ShouldEndWith("\n4 pages. 0 overdue, 0 changed since signed, 3 not signed.\n");
    }

    [Theory]
    [InlineData("There is no page 'soreness/home-cake'. Did you mean '/soreness/home-care'?", "sign", "soreness/home-cake", "--by", "ep")]
    [InlineData("reviewers.yml has no reviewer 'ex'. Did you mean 'ep'? The reviewers are: ep.", "sign", "soreness/home-care", "--by", "ex")]
    [InlineData("Nobody has signed /soreness/home-care yet", "not-clinical", "soreness/home-care", "--by", "ep")]
    [InlineData("There is no page 'nothing'.", "show", "nothing")]
    public async Task What_cannot_be_signed_is_refused_and_nothing_is_written(string refusal, params string[] arguments)
    {
        var (code, output) = await Run(arguments);

        output.ShouldStartWith(refusal);
        code.ShouldBe(1);
        Directory.Exists(_little.FileOf("reviews")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_page_with_a_mistake_is_not_signed()
    {
        _little.Change(LittleSiteTexts.HomeCare, "Walk a little", "Walk {a} little");

        var (code, output) = await Run("sign", LittleSiteTexts.HomeCare, "--by", "ep");

        (code, output).ShouldBe((1, "The page /soreness/home-care has a mistake, so readers do not see what stands in its file. Mend it first: check tells how.\n"));
    }

    [Theory]
    [InlineData()]
    [InlineData("sign", "soreness/home-care")]
    [InlineData("sign", "--by", "ep")]
    [InlineData("lst")]
    [InlineData("list", "soreness")]
    public async Task What_cannot_be_understood_could_not_run(params string[] arguments)
    {
        var (code, output) = await Run(arguments);

        code.ShouldBe(2, output);
        output.ShouldNotContain("   at ");
    }

    public void Dispose()
    {
        _home.Dispose();
        _little.Dispose();
    }

    private async Task<(int Code, string Output)> Run(params string[] arguments)
    {
        var call = published.Call(_home, ["review", .. arguments, .. arguments.Length > 0 ? ["--content", _little.Content] : Array.Empty<string>()]);
        call.RedirectStandardOutput = call.RedirectStandardError = true;
        using var program = Process.Start(call)!;
        var output = await program.StandardOutput.ReadToEndAsync() + await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        return (program.ExitCode, output.ReplaceLineEndings("\n"));
    }
}
