using System.Net;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Addresses;

/// <summary>A reader who meets an error still sees the site, a way on, and whom to call.</summary>
public sealed class ErrorPageTests
{
    [Fact]
    public async Task A_page_that_is_not_there_is_told_in_the_look_of_the_site()
    {
        using var site = new RealSite();

        var page = await site.Get("/nothing");

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Document.QuerySelector("h1")!.TextContent.ShouldBe("We could not find that page");
        HasFrameHelpAndAWayOn(page);
    }

    [Theory]
    [InlineData("/throws")]
    [InlineData("/throws?secret=1")]
    public async Task A_failure_is_told_in_the_look_of_the_site_and_tells_nothing_of_itself(string address)
    {
        using var site = new SiteUnderTest(Repository.FileOf("content")) { Change = ThrowingAddress.Add };

        var page = await site.Get(address);

        page.Status.ShouldBe(HttpStatusCode.InternalServerError);
        page["Cache-Control"].ShouldNotBeNull().ShouldContain("no-store");
        page.Document.QuerySelector("h1")!.TextContent.ShouldBe("Something went wrong on our side");
        page.Document.QuerySelector(".care-card--emergency a[href='tel:911']").ShouldNotBeNull();
        page.Text.ShouldNotContain("secret");
        page.Text.ShouldNotContain("Exception");
        HasFrameHelpAndAWayOn(page);
    }

    [Theory]
    [InlineData("articles/soreness/broken.md", "/soreness/broken")]
    [InlineData("pages/privacy.md", "/privacy")]
    public async Task A_page_that_was_never_sound_is_being_corrected(string file, string address)
    {
        using var little = new LittleSite();
        little.Write(file, "No front matter.\n");
        using var site = new SiteUnderTest(little.Content);

        var page = await site.Get(address);

        page.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        page["Retry-After"].ShouldBe("3600");
        page["Cache-Control"].ShouldNotBeNull().ShouldContain("no-store");
        page.Document.QuerySelector("h1")!.TextContent.ShouldBe("This page is being corrected");
        page.Document.QuerySelector(".care-card--emergency a[href='tel:112']").ShouldNotBeNull();
        HasFrameHelpAndAWayOn(page, "112");
        (await site.Get("/soreness/home-care")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static void HasFrameHelpAndAWayOn(Answer page, string emergency = "911")
    {
        page["Content-Type"].ShouldBe("text/html; charset=utf-8");
        page.Document.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.Document.QuerySelector("link[rel=stylesheet]").ShouldNotBeNull();
        page.Document.QuerySelector("header nav a[href='/soreness']").ShouldNotBeNull();
        page.Document.QuerySelector($"main a[href='tel:{emergency}']").ShouldNotBeNull();
        page.Document.QuerySelector($"footer a[href='tel:{emergency}']").ShouldNotBeNull();
        foreach (var way in new[] { "/", "/get-help-now", "/soreness", "/massage", "/faq" })
            page.Document.QuerySelector($"main a[href='{way}']").ShouldNotBeNull(way);
    }
}
