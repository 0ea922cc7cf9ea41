using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Access;

/// <summary>The site by the Tab key alone.</summary>
[Collection(BrowserTests.Name)]
public sealed class KeyboardTests(SiteInChromium site)
{
    /// <summary>Where the focus is: null at the end of the page, else what it is on and whether its outline can be seen.</summary>
    private const string Stop = """
        () => {
          const e = document.activeElement;
          if (e === document.body) return null;
          const box = e.getBoundingClientRect(), style = getComputedStyle(e);
          const isOutlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          const isInView = box.top >= -1 && box.left >= -1 && box.bottom <= innerHeight + 1 && box.right <= innerWidth + 1;
          return { Element: e.outerHTML.slice(0, 120), IsSeen: isOutlined && isInView };
        }
        """;

    private const string CanBeReached =
        "() => [...document.querySelectorAll('a[href], summary, button, input')].filter(e => e.checkVisibility({ contentVisibilityAuto: true })).length";

    public static TheoryData<Screen, string> Pages
    {
        get
        {
            TheoryData<Screen, string> pages = [];
            foreach (var address in PageTypes.All.Values)
            {
                pages.Add(Screen.Phone, address);
                pages.Add(Screen.Desktop, address);
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_link_is_reached_in_turn_and_the_focus_can_be_seen(Screen screen, string address)
    {
        await using var visit = await site.Open(screen, address);
        var expected = await visit.Page.EvaluateAsync<int>(CanBeReached);
        List<FocusStop> stops = [];
        while (stops.Count <= expected && await Next(visit.Page) is { } stop)
            stops.Add(stop);

        stops.Where(stop => !stop.IsSeen).ShouldBeEmpty();
        stops.Count.ShouldBe(expected);
    }

    [Fact]
    public async Task The_first_stop_skips_to_the_text()
    {
        await using var visit = await site.Open(Screen.Phone);
        foreach (var address in site.Pages.Append(PageTypes.Missing))
        {
            await visit.GoTo(address);
            var skip = visit.Page.Locator(".skip-link");
            await Assertions.Expect(skip).Not.ToBeInViewportAsync();

            await visit.Page.Keyboard.PressAsync("Tab");
            await Assertions.Expect(skip).ToBeFocusedAsync();
            await Assertions.Expect(skip).ToBeInViewportAsync(new() { Ratio = 1 });

            await visit.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(visit.Page.Locator("main")).ToBeFocusedAsync();
        }
    }

    private static async Task<FocusStop?> Next(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        return await page.EvaluateAsync<FocusStop?>(Stop);
    }

    private sealed record FocusStop
    {
        public required string Element { get; init; }

        public required bool IsSeen { get; init; }
    }
}
