using System.Text;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Reading;

/// <summary>The pages on paper.</summary>
[Collection(BrowserTests.Name)]
public sealed class PrintTests(SiteInChromium site)
{
    [Theory]
    [InlineData("/faq")]
    [InlineData(PageTypes.FullArticle)]
    public async Task Closed_answers_are_printed_and_the_ways_around_the_site_are_not(string address)
    {
        await using var visit = await site.Open(Screen.Desktop, address);
        var answers = visit.Page.Locator(".question__answer");
        var ways = visit.Page.Locator("nav");
        (await Visible(answers)).ShouldBe(0);
        (await Visible(ways)).ShouldBeGreaterThan(0);

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await Visible(answers)).ShouldBe(await answers.CountAsync());
        (await Visible(ways)).ShouldBe(0);
        (await visit.Page.Locator("footer a[href^='tel:']").IsVisibleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Every_page_becomes_a_PDF()
    {
        await using var visit = await site.Open(Screen.Desktop with { Colors = ColorScheme.Dark });
        foreach (var address in site.Pages)
        {
            await visit.GoTo(address);
            var paper = await visit.Page.PdfAsync();

            Encoding.ASCII.GetString(paper, 0, 5).ShouldBe("%PDF-", address);
        }
    }

    [Fact]
    public async Task Paper_is_white_for_readers_with_a_dark_screen()
    {
        const string ground = "getComputedStyle(document.body).backgroundColor";
        await using var visit = await site.Open(Screen.Desktop with { Colors = ColorScheme.Dark }, PageTypes.FullArticle);
        (await visit.Page.EvaluateAsync<string>(ground)).ShouldNotBe("rgb(255, 255, 255)");

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await visit.Page.EvaluateAsync<string>(ground)).ShouldBe("rgb(255, 255, 255)");
    }

    private static async Task<int> Visible(ILocator places) =>
        await places.Locator("visible=true").CountAsync();
}
