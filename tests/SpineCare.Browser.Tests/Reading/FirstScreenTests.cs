using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Reading;

/// <summary>What a reader sees on a phone before any scrolling.</summary>
[Collection(BrowserTests.Name)]
public sealed class FirstScreenTests(SiteInChromium site)
{
    [Fact]
    public async Task The_title_and_the_main_message_of_every_article_fit_on_the_first_screen_of_a_phone()
    {
        await using var visit = await site.Open(Screen.Phone);
        foreach (var address in site.Articles)
        {
            await visit.GoTo(address);

            await ShouldFit(visit, "h1", address);
            await ShouldFit(visit, ".main-message", address);
        }
    }

    private static async Task ShouldFit(Visit visit, string part, string address)
    {
        var box = (await visit.Page.Locator(part).BoundingBoxAsync()).ShouldNotBeNull(address);
        var place = $"{part} of {address} at {box.X}, {box.Y}, {box.Width} × {box.Height}";

        box.X.ShouldBeGreaterThanOrEqualTo(0, place);
        box.Y.ShouldBeGreaterThanOrEqualTo(0, place);
        (box.X + box.Width).ShouldBeLessThanOrEqualTo(Screen.Phone.Width, place);
        (box.Y + box.Height).ShouldBeLessThanOrEqualTo(Screen.Phone.Height, place);
    }
}
