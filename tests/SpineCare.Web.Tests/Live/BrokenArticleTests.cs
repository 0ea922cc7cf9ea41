using System.Net;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Live;

/// <summary>One bad file hurts one page, and that page no more than it must.</summary>
[Collection(LiveEditing.Name)]
public sealed class BrokenArticleTests
{
    private const string Walk = "Walk again [@lee2020].";

    [Theory]
    [InlineData("an unknown citation", "Walk a lot [@nobody1999].")]
    [InlineData("a link to no page", "Walk [here](/soreness/nowhere).")]
    [InlineData("a dangerous link", "Walk [here](javascript:alert(1)).")]
    [InlineData("HTML", "Walk <b>a lot</b>.")]
    [InlineData("an unknown block", "\n\n:::nothing\n:::\n")]
    [InlineData("a block without an end", "\n\n:::do\n- Walk.\n")]
    public async Task A_change_that_breaks_an_article_leaves_its_last_sound_version(string slip, string text)
    {
        using var live = new LiveSite();
        var before = await live.Words("/soreness/home-care");

        live.Files.Change(LittleSiteTexts.HomeCare, Walk, text);
        live.Files.Change(LittleSiteTexts.FirstVisit, "Eat lightly", "Drink water");

        await live.UntilItSays("/massage/first-visit", "Drink water");
        await live.UntilItReports(LittleSiteTexts.HomeCare);
        (await live.Words("/soreness/home-care")).ShouldBe(before, slip);

        live.Files.Write(LittleSiteTexts.HomeCare, LittleSiteTexts.All[LittleSiteTexts.HomeCare].Replace(Walk, "Walk and rest [@lee2020].", StringComparison.Ordinal));

        await live.UntilItSays("/soreness/home-care", "Walk and rest");
        live.Site.Library.Problems.ShouldNotContain(problem => problem.IsError);
    }

    [Theory]
    [InlineData("title: Care for soreness at home", "titel: Care for soreness at home")]
    [InlineData("published: 2026-11-20", "published: yesterday")]
    [InlineData("short_title: Short", "short_title: \"Short")]
    [InlineData("related: [/massage/first-visit]", "related: [/massage/nowhere]")]
    public async Task Broken_front_matter_leaves_the_last_sound_version(string line, string broken)
    {
        using var live = new LiveSite();
        var before = await live.Words("/soreness/home-care");

        live.Files.Change(LittleSiteTexts.HomeCare, line, broken);

        await live.UntilItReports(LittleSiteTexts.HomeCare);
        (await live.Words("/soreness/home-care")).ShouldBe(before);
    }

    [Theory]
    [InlineData("an empty file", new byte[0])]
    [InlineData("no text", new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x00, 0x0A })]
    [InlineData("no UTF-8", new byte[] { 0x2D, 0x2D, 0x2D, 0x0A, 0xE9, 0x0A })]
    public async Task A_file_that_is_no_text_any_more_leaves_the_last_sound_version(string slip, byte[] bytes)
    {
        using var live = new LiveSite();
        var before = await live.Words("/soreness/home-care");

        await File.WriteAllBytesAsync(live.Files.FileOf(LittleSiteTexts.HomeCare), bytes);

        await live.UntilItReports(LittleSiteTexts.HomeCare);
        (await live.Words("/soreness/home-care")).ShouldBe(before, slip);
    }

    [Fact]
    public async Task A_deleted_article_goes_and_a_new_one_comes()
    {
        using var live = new LiveSite();

        live.Files.Write("articles/massage/second-visit.md", LittleSiteTexts.Article("Your second massage", "/massage/first-visit", "Rest. {advice}"));
        await Patience.Until("the new article", async () => (await live.Site.Get("/massage/second-visit")).Status == HttpStatusCode.OK);
        (await live.Says("/massage", "Your second massage")).ShouldBeTrue();

        File.Delete(live.Files.FileOf("articles/massage/second-visit.md"));
        await Patience.Until("it is gone", async () => (await live.Site.Get("/massage/second-visit")).Status == HttpStatusCode.NotFound);
        (await live.Says("/massage", "Your second massage")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_content_folder_that_goes_and_comes_back_takes_no_page_with_it()
    {
        using var live = new LiveSite();
        var before = await live.Words("/soreness/home-care");

        Directory.Move(live.Files.Content, live.Files.Content + "-away");
        await Patience.Until("the loss is reported", () => Task.FromResult(live.Site.Library.Problems.Any(problem => problem.Kind.Code == "SC001")));
        (await live.Words("/soreness/home-care")).ShouldBe(before);
        (await live.Site.Get("/get-help-now")).Document.QuerySelectorAll(".care-card").Length.ShouldBe(4);

        Directory.Move(live.Files.Content + "-away", live.Files.Content);
        await Patience.Until("the folder is back", () => Task.FromResult(live.Site.Library.Problems.All(problem => !problem.IsError)));
        (await live.Words("/soreness/home-care")).ShouldBe(before);
    }
}
