using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Reading;

/// <summary>What an article offers to do with it.</summary>
[Collection(BrowserTests.Name)]
public sealed class ToolTests(SiteInChromium site)
{
    [Fact]
    public async Task An_article_tells_how_long_it_takes_and_leads_to_the_preferences()
    {
        await using var visit = await site.Open(Screen.Phone, PageTypes.FullArticle);
        var tools = visit.Page.Locator(".tools");

        (await tools.InnerTextAsync()).ShouldMatch("^About [0-9]+ minutes? to read");
        await tools.GetByRole(AriaRole.Link, new() { Name = "Text size and colors" }).ClickAsync();
        visit.Page.Url.ShouldEndWith("/preferences");
    }

    [Fact]
    public async Task It_prints()
    {
        await using var visit = await With("window.print = () => window.wasPrinted = true");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Print" }).ClickAsync();

        (await visit.Page.EvaluateAsync<bool>("window.wasPrinted")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("navigator.share = async shared => window.shared = shared.url", "")]
    [InlineData("navigator.share = async () => { throw new DOMException('', 'AbortError') }", "")]
    [InlineData("navigator.clipboard.writeText = async words => window.shared = words", "The address of this page is copied.")]
    [InlineData("navigator.clipboard.writeText = async () => { throw new DOMException('', 'NotAllowedError') }", "The address of this page: ")]
    public async Task It_is_shared_or_its_address_copied_or_told(string browser, string told)
    {
        await using var visit = await With(browser);
        var address = site.Address + PageTypes.FullArticle;

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Share" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".tools").GetByRole(AriaRole.Status)).ToHaveTextAsync(told.EndsWith(": ", StringComparison.Ordinal) ? told + address : told);
        if (browser.Contains("window.shared"))
            (await visit.Page.EvaluateAsync<string>("window.shared")).ShouldBe(address);
        visit.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true, Media.Screen, true)]
    [InlineData(false, Media.Screen, false)]
    [InlineData(true, Media.Print, false)]
    public async Task The_buttons_are_there_only_where_they_work(bool runsScript, Media media, bool areSeen)
    {
        await using var visit = await site.Open(Screen.Phone with { RunsScript = runsScript }, PageTypes.FullArticle);
        await visit.Page.EmulateMediaAsync(new() { Media = media });

        foreach (var button in await visit.Page.Locator(".tools__button").AllAsync())
            (await button.IsVisibleAsync()).ShouldBe(areSeen);
        (await visit.Page.Locator(".tools a").IsVisibleAsync()).ShouldBe(media == Media.Screen);
    }

    private async Task<Visit> With(string browser)
    {
        var visit = await site.Open(Screen.Desktop);
        await visit.Page.AddInitScriptAsync(browser);
        await visit.GoTo(PageTypes.FullArticle);
        return visit;
    }
}
