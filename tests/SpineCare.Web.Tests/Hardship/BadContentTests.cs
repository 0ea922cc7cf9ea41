using System.Net;
using System.Text;
using SpineCare.Web.Tests.Published;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Hardship;

/// <summary>Whatever lies in the content folder, the program lives, says what is wrong and where, and serves the rest.</summary>
[Collection(Publishing.Name)]
public sealed class BadContentTests(PublishedProgram published) : IDisposable
{
    private readonly TemporaryFolder _home = new();
    private readonly LittleSite _little = new();

    private static string Sound(string title) => LittleSiteTexts.Article(title, "/massage/first-visit", "Rest. {advice}");

    [Fact]
    public async Task Every_bad_file_is_a_problem_with_a_place_and_hurts_no_other_page()
    {
        await WriteBytes("articles/soreness/latin.md", [.. Encoding.UTF8.GetBytes(Sound("Latin")), 0xE9, 0x0A]);
        await WriteBytes("articles/soreness/picture.md", [0x89, 0x50, 0x4E, 0x47, 0x00, 0x0D, 0x0A]);
        await WriteBytes("articles/soreness/empty.md", []);
        await WriteBytes("articles/soreness/marked.md", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sound("A byte order mark"))]);
        _little.Write("articles/soreness/windows.md", Sound("Lines of Windows").ReplaceLineEndings("\r\n"))
            .Write("articles/soreness/broken.md", "No front matter.\n")
            .Write("articles/nowhere/lost.md", Sound("Lost"))
            .Write("pages/soreness.md", Sound("A second soreness"))
            .Write("pages/faq.md", Sound("A second FAQ"))
            .Write("stray.yml", "a: b\n");
        await using (var huge = File.Create(_little.FileOf("articles/soreness/huge.md")))
            huge.SetLength(50 * 1024 * 1024);
        await File.WriteAllTextAsync(_home["outside.md"], Sound("From outside"));
        File.CreateSymbolicLink(_little.FileOf("articles/soreness/outside.md"), _home["outside.md"]);

        using var program = await RunningProgram.Start(published.CallWith(_little.Content, _home));

        string[] problems =
        [
            "articles/soreness/latin.md(18,1): error SC006", "articles/soreness/picture.md(1,1): error SC005", "articles/soreness/empty.md(1,1): error SC007",
            "articles/soreness/broken.md(1,1): error SC101", "articles/nowhere/lost.md(1,1): error SC012", "pages/soreness.md(1,1): error SC009",
            "pages/faq.md(1,1): error SC011", "stray.yml(1,1): warning SC013", "articles/soreness/huge.md(1,1): error SC004",
            "articles/soreness/outside.md(1,1): error SC008", "site.yml(1,1): warning SC401",
        ];
        foreach (var problem in problems)
            await program.UntilItSays(problem);
        foreach (var address in new[] { "/soreness/home-care", "/massage/first-visit", "/soreness/marked", "/soreness/windows", "/faq", "/soreness", "/", "/get-help-now" })
            (await program.Get(address)).Status.ShouldBe(HttpStatusCode.OK, address);
        foreach (var name in new[] { "latin", "picture", "empty", "broken", "huge", "outside" })
            (await program.Get("/soreness/" + name)).Status.ShouldBe(HttpStatusCode.ServiceUnavailable, name);
        (await program.Get("/nowhere/lost")).Status.ShouldBe(HttpStatusCode.NotFound);
        program.IsRunning.ShouldBeTrue();
    }

    [Theory]
    [InlineData("missing", "SC001")]
    [InlineData("empty", "SC002")]
    [InlineData("with one broken file", "SC101")]
    public async Task Without_sound_content_the_site_still_tells_when_to_get_help(string folder, string code)
    {
        var content = _home["content"];
        if (folder != "missing")
            Directory.CreateDirectory(content);
        if (folder == "with one broken file")
        {
            Directory.CreateDirectory(Path.Combine(content, "articles/soreness"));
            await File.WriteAllTextAsync(Path.Combine(content, "articles/soreness/broken.md"), "No front matter.\n");
        }

        using var program = await RunningProgram.Start(published.CallWith(content, _home));

        await program.UntilItSays("error " + code);
        var help = await program.Get("/get-help-now");
        help.Status.ShouldBe(HttpStatusCode.OK);
        help.Document.QuerySelectorAll(".care-card").Length.ShouldBe(4);
        help.Document.QuerySelector(".care-card--emergency a[href='tel:911']").ShouldNotBeNull();
        foreach (var address in new[] { "/", "/faq", "/references", "/soreness" })
            (await program.Get(address)).Status.ShouldBe(HttpStatusCode.OK, address);
        (await program.Get("/soreness/broken")).Status
            .ShouldBe(folder == "with one broken file" ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_content_folder_that_comes_later_goes_live()
    {
        var content = _home["content"];
        using var program = await RunningProgram.Start(published.CallWith(content, _home));
        (await program.Get("/soreness/home-care")).Status.ShouldBe(HttpStatusCode.NotFound);

        Directory.Move(_little.Content, content);

        await program.UntilItSays("Articles on the shelves: 2");
        (await program.Get("/soreness/home-care")).Status.ShouldBe(HttpStatusCode.OK);
    }

    public void Dispose()
    {
        _little.Dispose();
        _home.Dispose();
    }

    private Task WriteBytes(string path, byte[] bytes) => File.WriteAllBytesAsync(_little.FileOf(path), bytes);
}
