using System.Net;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Preview;

/// <summary>A preview shows every page, and says of each that readers do not see why they do not.</summary>
public sealed class MarkTests : IDisposable
{
    private readonly LittleSite _little = new();

    public static TheoryData<string, string, string> States => new()
    {
        { "draft: true", "Draft", "Draft: patients do not see this page." },
        { "publish_on: 2027-12-01", "Not yet public", "Not public until December 1, 2027." },
        { "expires_on: 2027-01-15", "Expired", "Expired on January 15, 2027: patients do not see this page any more." },
        { "withdrawn: The advice has changed.", "Withdrawn", "Withdrawn: The advice has changed." },
    };

    public void Dispose() => _little.Dispose();

    [Theory]
    [MemberData(nameof(States))]
    public async Task A_page_that_readers_do_not_see_is_shown_with_a_mark_on_top(string line, string word, string mark)
    {
        Hide(line);
        await using var preview = new PreviewUnderTest(_little.Content);

        var page = await preview.Get("/soreness/home-care");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Words.ShouldContain("Walk a little");
        Answer.WordsOf(page.Document.QuerySelector("main .article__head > :first-child .preview-mark__state")).ShouldBe(mark);
        word.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task It_is_marked_in_every_list(string line, string word, string mark)
    {
        Hide(line);
        _little.Write("articles/soreness/other.md", LittleSiteTexts.Article("Another", "/soreness/home-care", "Text.").Replace("order: 1", "order: 2", StringComparison.Ordinal));
        await using var preview = new PreviewUnderTest(_little.Content);

        foreach (var address in new[] { "/", "/soreness", "/soreness/home-care", "/soreness/other", "/massage/first-visit", "/preview" })
        {
            var tags = (await preview.Get(address)).Document.QuerySelectorAll(".page-state");
            tags.ShouldNotBeEmpty(address);
            tags.ShouldAllBe(tag => tag.TextContent == word);
        }

        mark.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_public_page_has_no_such_mark()
    {
        await using var preview = new PreviewUnderTest(_little.Content);

        var page = await preview.Get("/soreness/home-care");

        page.Document.QuerySelector(".preview-mark__state, .page-state").ShouldBeNull();
        Answer.WordsOf(page.Document.QuerySelector(".preview-mark")).ShouldBe("File: articles/soreness/home-care.md Problems in this file: none.");
    }

    [Fact]
    public async Task A_draft_with_an_error_does_not_say_what_readers_see()
    {
        Hide("draft: true");
        _little.Change(LittleSiteTexts.HomeCare, "[@lee2020]. Walk again", "[@lee2002]. Walk again");
        await using var preview = new PreviewUnderTest(_little.Content);

        var mark = Answer.WordsOf((await preview.Get("/soreness/home-care")).Document.QuerySelector(".preview-mark"));

        mark.ShouldStartWith("Draft File:");
        mark.ShouldContain("Problems in this file: 1 error. Until you mend the errors, patients see the version before them, if there is one.");
    }

    /// <summary>No name of an environment, and no setting, shows what only the verb shows.</summary>
    [Theory]
    [MemberData(nameof(Environments))]
    public async Task The_site_shows_no_draft_in_any_environment(string environment)
    {
        Hide("draft: true");
        using var plain = new SiteUnderTest(_little.Content, ("Preview", "true"), ("IsPreview", "true"), ("isPreview", "true"));
        await using var site = plain.WithWebHostBuilder(builder => Microsoft.AspNetCore.Hosting.HostingAbstractionsWebHostBuilderExtensions.UseEnvironment(builder, environment));
        using var visitor = site.CreateClient(new() { AllowAutoRedirect = false });

        foreach (var address in new[] { "/soreness/home-care", "/preview", "/preview/changes", "/preview/preview.css", "/preview/reload.js", "/preview.css" })
            (await visitor.GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        foreach (var address in new[] { "/", "/soreness", "/massage/first-visit", "/faq" })
        {
            var page = await visitor.GetStringAsync(new Uri(address, UriKind.Relative));
            page.ShouldNotContain("Care for soreness at home");
            page.ShouldNotContain("preview", Case.Insensitive);
        }
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task A_preview_shows_drafts_in_every_environment(string environment)
    {
        Hide("draft: true");
        await using var preview = new PreviewUnderTest(_little.Content, environment: environment);

        (await preview.Get("/soreness/home-care")).Status.ShouldBe(HttpStatusCode.OK);
    }

    public static TheoryData<string> Environments => ["Development", "Staging", "Production", "Preview"];

    private void Hide(string line) => _little.Change(LittleSiteTexts.HomeCare, "order: 1", $"order: 1\n{line}");
}
