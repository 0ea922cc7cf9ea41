using SpineCare.Browser.Tests.Measures;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Figures;

/// <summary>The pictures of the articles as they are painted on a phone and on paper.</summary>
[Collection(BrowserTests.Name)]
public sealed class FigureTests(SiteInChromium site)
{
    /// <summary>Letters have at least 14 CSS pixels on a phone, and 12, which is 9 points, on paper.</summary>
    [Theory]
    [InlineData(ColorScheme.Light, Media.Screen, 14, false)]
    [InlineData(ColorScheme.Dark, Media.Screen, 14, true)]
    [InlineData(ColorScheme.Dark, Media.Print, 12, false)]
    public async Task The_words_of_every_figure_can_be_read(ColorScheme colors, Media media, int least, bool isDark)
    {
        await using var visit = await site.Open(Screen.Phone with { Colors = colors });
        await visit.Page.EmulateMediaAsync(new() { Media = media });
        List<string> faults = [];
        foreach (var address in site.Articles.Where(page => !page.StartsWith("/about/", StringComparison.Ordinal)))
        {
            await visit.GoTo(address);
            var figures = await visit.Page.Locator(".figure img").AllAsync();
            figures.ShouldNotBeEmpty(address);
            foreach (var figure in figures)
                faults.AddRange((await FaultsOf(visit, figure, least, isDark)).Select(fault => $"{address} {fault}"));
        }

        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("image.style.opacity = 0.3", "contrast")]
    [InlineData("image.style.width = '250px'", "letters")]
    [InlineData("image.style.filter = 'invert(1)'", "ground")]
    public async Task Words_that_cannot_be_read_are_noticed(string fault, string told)
    {
        await using var visit = await site.Open(Screen.Phone, "/soreness/when-to-get-help");
        await visit.Page.EvaluateAsync($"() => {{ const image = document.querySelector('.figure img'); {fault}; }}");

        (await FaultsOf(visit, visit.Page.Locator(".figure img").First, least: 14, isDark: false)).ShouldContain(word => word.StartsWith(told));
    }

    private static async Task<string[]> FaultsOf(Visit visit, ILocator figure, int least, bool isDark)
    {
        await visit.Page.EvaluateAsync("() => document.querySelector('.to-contents')?.remove()");
        await figure.EvaluateAsync("image => { image.loading = 'eager'; return image.decode(); }");
        return await visit.Page.Measured<string[]>("letters", new
        {
            address = await figure.GetAttributeAsync("src"),
            width = (double)(await figure.BoundingBoxAsync())!.Width,
            picture = Convert.ToBase64String(await figure.ScreenshotAsync()),
            least,
            isDark,
        });
    }
}
