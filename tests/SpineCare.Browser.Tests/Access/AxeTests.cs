using SpineCare.Browser.Tests.Measures;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Access;

/// <summary>The rules of axe on every page: WCAG 2.2 levels A and AA, contrast AAA, and best practices.</summary>
[Collection(BrowserTests.Name)]
public sealed class AxeTests(SiteInChromium site)
{
    [Fact]
    public async Task No_page_breaks_a_rule_of_axe_in_any_colors_on_a_narrow_phone_or_on_paper() =>
        (await site.Faults(Screen.Desktop, BrokenInEachMode)).ShouldBeEmpty();

    [Theory]
    [InlineData("image-alt:", "document.querySelector('main').append(new Image())")]
    [InlineData("color-contrast-enhanced:", "document.querySelector('main p').style.color = '#666'")]
    [InlineData("color-contrast (", "document.querySelector('main p').style.cssText = 'color: #999; background-image: linear-gradient(white, #eee)'")]
    public async Task A_broken_rule_is_noticed_in_each_mode(string rule, string fault)
    {
        await using var visit = await site.Open(Screen.Desktop, "/");
        await visit.Page.EvaluateAsync(fault);

        (await visit.Page.BrokenRulesOfAxe()).ShouldContain(broken => broken.StartsWith(rule));
    }

    /// <summary>Which rules the page breaks in light, dark, and forced colors, on the narrowest phone, and on paper.</summary>
    internal static async Task<IEnumerable<string>> BrokenInEachMode(Visit visit)
    {
        (string Name, string Query, int Width, PageEmulateMediaOptions Media)[] modes =
        [
            ("light", "(prefers-color-scheme: light)", Screen.Desktop.Width, new() { Media = Media.Screen, ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None }),
            ("dark", "(prefers-color-scheme: dark)", Screen.Desktop.Width, new() { ColorScheme = ColorScheme.Dark }),
            ("forced colors", "(forced-colors: active)", Screen.Desktop.Width, new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.Active }),
            ("320 px", "(max-width: 320px)", Screen.NarrowPhone.Width, new() { ForcedColors = ForcedColors.None }),
            ("print", "print", Screen.Tablet.Width, new() { Media = Media.Print }),
        ];
        List<string> broken = [];
        await visit.OpenAllDetails();
        foreach (var (name, query, width, media) in modes)
        {
            await visit.Page.EmulateMediaAsync(media);
            await visit.Page.SetViewportSizeAsync(width, Screen.Desktop.Height);
            (await visit.Page.EvaluateAsync<bool>("query => matchMedia(query).matches", query)).ShouldBeTrue(name);
            broken.AddRange((await visit.Page.BrokenRulesOfAxe()).Select(rule => $"{name}: {rule}"));
        }

        await visit.Page.EmulateMediaAsync(modes[0].Media);
        return broken;
    }
}
