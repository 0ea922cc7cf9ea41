using SpineCare.Browser.Tests.Measures;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Access;

/// <summary>The site by the Tab key alone: WCAG 2.2, 2.1.1, 2.1.2, 2.4.1, 2.4.3, 2.4.7, 2.4.11.</summary>
[Collection(BrowserTests.Name)]
public sealed class KeyboardTests(SiteInChromium site)
{
    [Fact]
    public async Task On_a_phone_every_target_is_reached_in_turn_and_the_focus_is_seen() =>
        (await site.Faults(Screen.Phone, async visit =>
        {
            await visit.OpenAllDetails();
            return await Walk(visit, isOneColumn: true);
        })).ShouldBeEmpty();

    [Fact]
    public async Task On_a_desktop_every_target_is_reached_in_turn_and_the_focus_is_seen() =>
        (await site.Faults(Screen.Desktop, visit => Walk(visit, isOneColumn: false))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(PageTypes.Addresses), MemberType = typeof(PageTypes))]
    public async Task The_focus_is_seen_in_dark_and_in_forced_colors(string address)
    {
        foreach (var screen in (Screen[])[Screen.Phone with { Colors = ColorScheme.Dark }, Screen.Phone with { ForcedColors = ForcedColors.Active }])
        {
            await using var visit = await site.Open(screen, address);
            (await Walk(visit, isOneColumn: true)).ShouldBeEmpty(screen.ToString());
        }
    }

    [Theory]
    [InlineData("no outline", "main.querySelector('a').style.outline = 'none'")]
    [InlineData("the outline is too faint", "main.querySelector('a').style.cssText = 'outline: 3px solid #eee; box-shadow: none'")]
    [InlineData("never reached", "main.querySelector('a').addEventListener('focus', event => event.target.blur())")]
    [InlineData("out of turn", "main.querySelector('a').tabIndex = 1")]
    [InlineData("hidden below", "document.body.insertAdjacentElement('beforeend', document.createElement('div')).style.cssText = 'position: fixed; inset: 0'")]
    [InlineData("stands before", "document.querySelector('header').style.cssText = 'position: absolute; top: 900px'")]
    [InlineData("a trap", "main.querySelector('a').addEventListener('keydown', event => { document.querySelector('header a').focus(); event.preventDefault(); })")]
    public async Task A_fault_of_the_walk_is_noticed(string fault, string deed)
    {
        await using var visit = await site.Open(Screen.Phone, "/");
        await visit.Page.EvaluateAsync(deed);

        (await Walk(visit, isOneColumn: true)).ShouldContain(found => found.Contains(fault));
    }

    [Fact]
    public async Task The_first_stop_skips_to_the_text() =>
        (await site.Faults(Screen.Phone, async visit =>
        {
            var skip = visit.Page.Locator("body > a").First;
            await Assertions.Expect(skip).Not.ToBeInViewportAsync();
            await visit.Page.Keyboard.PressAsync("Tab");
            await Assertions.Expect(skip).ToBeFocusedAsync();
            await Assertions.Expect(skip).ToBeInViewportAsync(new() { Ratio = 1 });
            await visit.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(visit.Page.Locator("main")).ToBeFocusedAsync();
            return [];
        })).ShouldBeEmpty();

    private static async Task<IEnumerable<string>> Walk(Visit visit, bool isOneColumn)
    {
        List<string> found = [];
        Stop stop;
        do
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            stop = await visit.Page.Measured<Stop>("stop", isOneColumn);
            found.AddRange(stop.Found);
        }
        while (!stop.IsEnd);
        return found;
    }

    private sealed record Stop(bool IsEnd, string[] Found);
}
