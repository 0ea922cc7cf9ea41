using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Reading;

/// <summary>The contents list of an article: folded on a phone, open beside the text on a desktop.</summary>
[Collection(BrowserTests.Name)]
public sealed class ContentsTests(SiteInChromium site)
{
    [Fact]
    public async Task On_a_phone_the_list_opens_on_a_tap_and_leads_to_a_heading()
    {
        await using var visit = await site.Open(Screen.Phone with { RunsScript = false }, PageTypes.FullArticle);
        var (summary, link) = Find(visit.Page);
        (await link.IsVisibleAsync()).ShouldBeFalse();

        await summary.ClickAsync();
        (await link.IsVisibleAsync()).ShouldBeTrue();
        var words = await link.InnerTextAsync();
        await link.ClickAsync();

        var heading = visit.Page.Locator("h2:target");
        await Assertions.Expect(heading).ToBeInViewportAsync();
        (await heading.InnerTextAsync()).ShouldBe(words);
    }

    [Fact]
    public async Task On_a_desktop_the_list_is_open_beside_the_text()
    {
        await using var visit = await site.Open(Screen.Desktop with { RunsScript = false }, PageTypes.FullArticle);
        var (summary, link) = Find(visit.Page);

        await Assertions.Expect(summary).ToBeHiddenAsync();
        await Assertions.Expect(link).ToBeInViewportAsync();
        var list = (await link.BoundingBoxAsync()).ShouldNotBeNull();
        var text = (await visit.Page.Locator(".prose").BoundingBoxAsync()).ShouldNotBeNull();
        list.X.ShouldBeGreaterThan(text.X + text.Width);
    }

    private static (ILocator Summary, ILocator Link) Find(IPage page) =>
        (page.Locator("nav.contents summary"), page.Locator("nav.contents a").Nth(2));
}
