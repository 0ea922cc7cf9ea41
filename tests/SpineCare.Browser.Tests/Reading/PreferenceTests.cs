using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Reading;

/// <summary>How a reader sets the look of the site: at once, on every page, on this device alone.</summary>
[Collection(BrowserTests.Name)]
public sealed class PreferenceTests(SiteInChromium site)
{
    private const string Preferences = "/preferences";
    private const string Chosen = "(({ text = '', spacing = '', colors = '' }) => [text, spacing, colors].join())(document.documentElement.dataset)";
    private const string Blocked = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError') } })";

    [Fact]
    public async Task What_is_chosen_holds_at_once_and_on_every_page_and_nothing_is_sent()
    {
        await using var visit = await site.Open(Screen.Phone, Preferences);
        var size = await TextSize(visit);
        // The first press brings the sheet of what only script makes.
        await visit.Page.Keyboard.PressAsync("Shift");
        await visit.Page.WaitForFunctionAsync("() => [...document.styleSheets].some(sheet => sheet.href.includes('/script.'))");
        var asked = visit.Requests.Count;

        await Choose(visit, "Larger", "Wide", "Dark");

        (await visit.Page.EvaluateAsync<string>(Chosen)).ShouldBe("larger,wide,dark");
        (await TextSize(visit)).ShouldBe(size * 1.35, 0.1);
        visit.Requests.Count.ShouldBe(asked);
        await Assertions.Expect(visit.Page.Locator(".preferences").GetByRole(AriaRole.Status)).ToHaveTextAsync("Done. It holds for every page, on this device.");

        foreach (var address in PageTypes.All.Values.Append(Preferences))
        {
            await visit.GoTo(address);
            (await visit.Page.EvaluateAsync<string>(Chosen)).ShouldBe("larger,wide,dark", address);
            (await visit.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).colorScheme")).ShouldBe("dark", address);
            (await TextSize(visit)).ShouldBe(size * 1.35, 0.1, address);
        }

        await Assertions.Expect(visit.Page.GetByLabel("Larger", new() { Exact = true })).ToBeCheckedAsync();
    }

    [Fact]
    public async Task One_press_leads_back_to_normal_and_leaves_nothing()
    {
        await using var visit = await site.Open(Screen.Phone, Preferences);
        await Choose(visit, "Large", "Wide", "Light");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Back to normal" }).ClickAsync();

        (await visit.Page.EvaluateAsync<string>(Chosen)).ShouldBe(",,");
        (await visit.Page.EvaluateAsync<int>("localStorage.length")).ShouldBe(0);
        await Assertions.Expect(visit.Page.GetByLabel("As on my device")).ToBeCheckedAsync();
        (await visit.Page.EvaluateAsync<string>("document.querySelector('meta[name=color-scheme]').content")).ShouldBe("light dark");
    }

    [Fact]
    public async Task A_choice_is_on_the_page_before_anything_of_it_is_painted_and_moves_nothing()
    {
        await using var visit = await site.Open(Screen.Phone, Preferences);
        await Choose(visit, "Large", "Wide", "Dark");
        await visit.Page.AddInitScriptAsync("""
            new MutationObserver(() => window.cameEarly ??= !document.body).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-text'] });
            window.moved = 0;
            new PerformanceObserver(list => list.getEntries().forEach(shift => window.moved += shift.value)).observe({ type: 'layout-shift', buffered: true });
            """);

        foreach (var address in PageTypes.Reachable.Append(Preferences))
        {
            await visit.GoTo(address);
            (await visit.Page.EvaluateAsync<bool>("window.cameEarly")).ShouldBeTrue(address);
            await visit.Page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            (await visit.Page.EvaluateAsync<double>("window.moved")).ShouldBe(0, address);
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light, "Dark", "rgb(16, 26, 28)")]
    [InlineData(ColorScheme.Dark, "Light", "rgb(255, 255, 255)")]
    public async Task The_page_and_what_the_browser_draws_in_it_take_the_chosen_colors(ColorScheme device, string colors, string ground)
    {
        await using var visit = await site.Open(Screen.Phone with { Colors = device }, Preferences);
        await visit.Page.GetByLabel(colors, new() { Exact = true }).CheckAsync();
        await visit.GoTo("/");

        (await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")).ShouldBe(ground);
        (await visit.Page.EvaluateAsync<string>("document.querySelector('meta[name=color-scheme]').content")).ShouldBe(colors.ToLowerInvariant());
    }

    [Fact]
    public async Task Another_open_page_follows()
    {
        await using var visit = await site.Open(Screen.Phone, "/");
        var other = await visit.Page.Context.NewPageAsync();
        await other.GotoAsync(site.Address + Preferences);

        await other.GetByLabel("Larger", new() { Exact = true }).CheckAsync();

        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("data-text", "larger");
    }

    [Fact]
    public async Task Nonsense_that_is_kept_changes_nothing()
    {
        await using var visit = await site.Open(Screen.Phone, "/");
        await visit.Page.EvaluateAsync("Object.assign(localStorage, { text: '\"><script>', spacing: 'widest', colors: '{}' })");
        foreach (var address in new[] { "/", Preferences })
        {
            await visit.GoTo(address);
            (await visit.Page.EvaluateAsync<string>(Chosen)).ShouldBe(",,", address);
        }

        await Assertions.Expect(visit.Page.GetByLabel("As on my device")).ToBeCheckedAsync();
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_browser_that_keeps_nothing_is_told_so_and_shows_every_page()
    {
        await using var visit = await site.Open(Screen.Phone);
        await visit.Page.AddInitScriptAsync(Blocked);
        await visit.GoTo("/");
        await visit.GoTo(Preferences);

        await visit.Page.GetByLabel("Dark", new() { Exact = true }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".preferences").GetByRole(AriaRole.Status)).ToContainTextAsync("does not let this site keep anything");
        await Assertions.Expect(visit.Page.GetByLabel("As on my device")).ToBeCheckedAsync();
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_script_the_page_says_so_and_tells_what_the_browser_can_do()
    {
        await using var visit = await site.Open(Screen.Phone with { RunsScript = false }, Preferences);

        await Assertions.Expect(visit.Page.GetByText("These choices need a small script")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".preferences")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.GetByText("hold Ctrl")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Every_choice_is_large_enough_for_a_finger()
    {
        await using var visit = await site.Open(Screen.NarrowPhone, Preferences);

        foreach (var target in await visit.Page.Locator(".preferences label, .preferences button").AllAsync())
            (await target.BoundingBoxAsync())!.Height.ShouldBeGreaterThanOrEqualTo(44);
    }

    [Fact]
    public async Task Paper_keeps_its_own_size_and_colors()
    {
        await using var visit = await site.Open(Screen.Desktop, Preferences);
        await Choose(visit, "Larger", "Wide", "Dark");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await visit.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).colorScheme")).ShouldBe("light");
        (await visit.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize")).ShouldBe("16px");
        (await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('main p')).letterSpacing")).ShouldBe("normal");
    }

    private static async Task Choose(Visit visit, params string[] ways)
    {
        foreach (var way in ways)
            await visit.Page.GetByLabel(way, new() { Exact = true }).CheckAsync();
    }

    private static Task<double> TextSize(Visit visit) =>
        visit.Page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.body).fontSize)");
}
