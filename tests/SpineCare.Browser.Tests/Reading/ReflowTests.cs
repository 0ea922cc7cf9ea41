using SpineCare.Browser.Tests.Measures;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Reading;

/// <summary>
/// Nothing is cut off, lies on other words, or scrolls sideways: WCAG 2.2, 1.4.4 (text twice as large), 1.4.10 (400 % of 1280 px),
/// 1.4.12 (wider spacing). And nothing is left out on a small screen.
/// </summary>
[Collection(BrowserTests.Name)]
public sealed class ReflowTests(SiteInChromium site)
{
    private const string Spacing =
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

    /// <summary>A sheet that a script makes is let in by the policy, as the ones of a reader's own are.</summary>
    private const string Dress = """
        ([size, style]) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`html { font-size: ${size}px } ${style}`);
          document.adoptedStyleSheets = [sheet];
        }
        """;

    /// <summary>On a phone each cell says what its column is (<see cref="TableTests"/>), and the heads of the columns are for screen readers alone.</summary>
    private const string Repeated = "thead";

    private static readonly (Screen Screen, int FontSize, string Style)[] s_ways =
    [
        (new(320, 256), 16, ""),
        (Screen.Phone, 16, ""),
        (Screen.Phone, 32, ""),
        (Screen.Phone, 16, Spacing),
        (new(640, 640), 32, ""),
        (Screen.Tablet, 16, ""),
        (Screen.Desktop, 16, ""),
        (Screen.Desktop, 32, ""),
        (Screen.Desktop, 16, Spacing),
    ];

    [Fact]
    public async Task No_page_loses_anything_on_a_small_screen_with_large_text_or_with_wide_spacing() =>
        (await site.Faults(Screen.Desktop, async visit =>
        {
            await visit.OpenAllDetails();
            var words = await visit.Page.SeenWords(without: Repeated);
            List<string> faults = [];
            foreach (var (screen, size, style) in s_ways)
            {
                await visit.Page.SetViewportSizeAsync(screen.Width, screen.Height);
                await visit.Page.EvaluateAsync(Dress, new object[] { size, style });
                var lost = words.Except(await visit.Page.SeenWords(without: Repeated)).Select(word => $"lost: “{word}”");
                faults.AddRange((await visit.Page.Measured("crowding")).Concat(lost)
                    .Select(fault => $"{screen}, {size} px{(style.Length > 0 ? ", wide spacing" : "")}: {fault}"));
            }

            await visit.Page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
            return faults;
        })).ShouldBeEmpty();

    [Theory]
    [InlineData("wide:", "main.append(Object.assign(document.createElement('canvas'), { width: 400 }))")]
    [InlineData("cut off above or below:", "main.querySelector('p').style.cssText = 'max-height: 1em; overflow: hidden'")]
    [InlineData("cut off sideways:", "main.querySelector('p').style.cssText = 'white-space: nowrap; overflow: hidden; text-overflow: ellipsis'")]
    [InlineData("“", "const over = Object.assign(document.createElement('p'), { textContent: 'Over it' }); over.style.cssText = 'position: absolute; top: 0; left: 0; margin: 0'; main.querySelector('h1').style.position = 'relative'; main.querySelector('h1').append(over)")]
    [InlineData("held:", "document.body.append(document.createElement('aside')); document.body.lastChild.style.cssText = 'position: fixed; inset: 40% 0 0'")]
    public async Task A_loss_is_noticed(string fault, string deed)
    {
        await using var visit = await site.Open(Screen.NarrowPhone, "/");
        await visit.Page.EvaluateAsync(deed);

        (await visit.Page.Measured("crowding")).ShouldContain(found => found.StartsWith(fault));
    }
}
