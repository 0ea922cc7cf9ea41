using System.Net;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Preview;

/// <summary>A writer sees each problem where it belongs, and all of them on one page.</summary>
public sealed class ProblemTests : IDisposable
{
    private readonly LittleSite _little = new();

    public void Dispose() => _little.Dispose();

    [Fact]
    public async Task The_problems_of_a_page_stand_beside_its_text_and_above_it()
    {
        _little.Change(LittleSiteTexts.HomeCare, "audience: Adults", "audiense: Adults")
            .Change(LittleSiteTexts.HomeCare, "[@lee2020]. Walk again", "[@lee2002]. Walk again");
        await using var preview = new PreviewUnderTest(_little.Content);

        var page = await preview.Get("/soreness/home-care");

        var mark = page.Document.QuerySelector(".preview-mark")!;
        mark.QuerySelectorAll(".problem__message").Select(Answer.WordsOf).ShouldBe(["The key 'audiense' is unknown here. Did you mean 'audience'?"]);
        mark.QuerySelectorAll(".problem__source").Select(Answer.WordsOf).ShouldContain("audiense: Adults who feel sore.");
        var beside = page.Document.QuerySelector(".prose .problem")!;
        Answer.WordsOf(beside.PreviousElementSibling).ShouldStartWith("Walk a little");
        Answer.WordsOf(beside).ShouldStartWith("Error, line 19 SC302 No sound entry of references.yml is named 'lee2002'. Did you mean 'lee2020'? Correct the name");
        var way = mark.QuerySelector("a")!;
        Answer.WordsOf(way).ShouldBe("Line 19: 1 error");
        way.GetAttribute("href").ShouldBe("#" + beside.Id);
    }

    [Fact]
    public async Task The_site_goes_on_showing_the_sound_version_while_the_preview_shows_the_file_as_it_stands()
    {
        using var site = new SiteUnderTest(_little.Content, ("Content:Watch", "true"));
        var before = (await site.Get("/soreness/home-care")).Text;
        await using var preview = new PreviewUnderTest(_little.Content, watches: true);
        _little.Change(LittleSiteTexts.HomeCare, "Walk again [@lee2020].", "Run [@nobody1999].");

        await Live.Patience.Until("both have seen the change", () => Task.FromResult(
            site.Library.Problems.Any(problem => problem.IsError) && preview.Library.Problems.Any(problem => problem.IsError)));

        (await site.Get("/soreness/home-care")).Text.ShouldBe(before);
        (await preview.Get("/soreness/home-care")).Words.ShouldContain("Run [@nobody1999].");
    }

    [Fact]
    public async Task A_file_that_cannot_be_shown_is_a_page_of_its_problems()
    {
        _little.Write("articles/soreness/new.md", "---\ntitle: \"New\n---\n\nText.\n");
        await using var preview = new PreviewUnderTest(_little.Content);

        var page = await preview.Get("/soreness/new");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelector("h1")!.TextContent.ShouldBe("new.md");
        page.Words.ShouldContain("The file cannot be shown. Mend the errors first.");
        page.Words.ShouldContain("title: \"New");
        page.Words.ShouldNotContain("0001");
    }

    [Fact]
    public async Task The_problems_of_other_files_that_a_page_uses_stand_at_its_end_and_the_others_are_counted()
    {
        _little.Change("faq.yml", "A day or two [@park2021].", "A day or two [@nobody].").Change("faq.yml", "It mostly is. {advice}", "It is. {advise}");
        await using var preview = new PreviewUnderTest(_little.Content);

        var page = await preview.Get("/soreness/home-care");

        var others = page.Document.QuerySelector("main section[aria-labelledby=in_other_files]")!;
        others.QuerySelectorAll("h3").Select(Answer.WordsOf).ShouldBe(["faq.yml"]);
        Answer.WordsOf(others.QuerySelector(".problem__message")).ShouldContain("'nobody'");
        // The other answer, and the base address that is missing.
        Answer.WordsOf(others.QuerySelector("a[href='/preview']")).ShouldBe("2 more problems that this page has no part in");
    }

    [Fact]
    public async Task One_page_tells_all_problems_by_file_with_links_to_the_pages()
    {
        _little.Change(LittleSiteTexts.HomeCare, "[@lee2020]. Walk again", "[@lee2002]. Walk again").Change("faq.yml", "topic: massage", "topic: masage");
        await using var preview = new PreviewUnderTest(_little.Content);

        var page = await preview.Get("/preview");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelectorAll("main h3").Select(Answer.WordsOf).ShouldBe([LittleSiteTexts.HomeCare, "faq.yml", "site.yml"]);
        page.Document.QuerySelector("main h3 a")!.GetAttribute("href").ShouldBe("/soreness/home-care");
        page.Document.QuerySelectorAll("main .problem").Length.ShouldBe(3);
        (await preview.Get("/")).Document.QuerySelectorAll(".preview-bar a").Select(Answer.WordsOf).ShouldBe(["All problems: 2 errors, 1 warning"]);
    }

    [Fact]
    public async Task What_is_sound_looks_as_it_looks_to_readers()
    {
        using var site = new SiteUnderTest(_little.Content);
        await using var preview = new PreviewUnderTest(_little.Content);

        foreach (var address in new[] { "/", "/soreness", "/soreness/home-care", "/faq", "/references", "/get-help-now", "/nothing" })
        {
            var shown = (await preview.Get(address)).Document;
            foreach (var own in shown.QuerySelectorAll(".preview-bar, .preview-mark, [href^='/preview'], [src^='/preview'], meta[name=offline]"))
                own.Remove();
            WithoutGaps(shown.DocumentElement.OuterHtml).ShouldBe(WithoutGaps((await site.Get(address)).Document.DocumentElement.OuterHtml), address);
        }
    }

    private static string WithoutGaps(string html) => string.Join(' ', html.Replace(">", "> ", StringComparison.Ordinal).Replace("<", " <", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
