using SpineCare.Browser.Tests.Preview;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Offline;

/// <summary>The reader sees what the site keeps on the device, takes it away, and decides; so does the clinic for all.</summary>
[Collection(BrowserTests.Name)]
public sealed class DeviceTests(SiteInChromium browser)
{
    private const string Preferences = "/preferences";

    private const string Everything = """
        async () => [
          ...(await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(({ url }) => `${name} ${url}`)))).flat(),
          ...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie,
        ]
        """;

    private const string Switch = "Keep urgent help on this device";

    [Fact]
    public async Task One_press_erases_everything_that_the_site_has_stored()
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.Keep(Device.Article);
        await visit.GoTo(Preferences);
        await visit.Page.GetByLabel("Larger", new() { Exact = true }).CheckAsync();
        await visit.Page.EvaluateAsync("localStorage.setItem('diary-1', '{}')");
        await visit.GoTo(Preferences);
        var list = visit.Page.Locator(".device__list");
        foreach (var kept in new[] { $"Urgent help, saved on {Device.Today}", "How this site looks to you", "Your soreness diary", $"saved on {Device.Today} Remove" })
            await Assertions.Expect(list).ToContainTextAsync(kept);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Erase everything" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".device").GetByRole(AriaRole.Status)).ToContainTextAsync("This site has nothing stored in this browser now.");
        await Assertions.Expect(list).ToHaveTextAsync("Nothing.");
        await visit.IsIdle();
        (await visit.Caches()).ShouldBeEmpty();
        (await visit.Workers()).ShouldBe(0);
        (await visit.Page.EvaluateAsync<int>("localStorage.length")).ShouldBe(0);
        await Assertions.Expect(visit.Page.GetByLabel("Normal", new() { Exact = true }).First).ToBeCheckedAsync();
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task After_that_the_next_page_keeps_urgent_help_again_as_the_page_says()
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, Preferences);
        await visit.IsReady();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Erase everything" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".device").GetByRole(AriaRole.Status)).ToContainTextAsync("The next page that you open keeps urgent help again.");

        await visit.GoTo("/");

        await visit.HasHelp();
    }

    [Fact]
    public async Task One_kept_page_is_removed_and_the_others_stay()
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.Keep(Device.Article);
        await visit.Keep("/soreness/home-care");
        await visit.GoTo(Preferences);

        await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Remove “Sore after") }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".device").GetByRole(AriaRole.Status)).ToContainTextAsync("is removed from this device.");
        await Assertions.Expect(visit.Page.Locator(".device__remove")).ToHaveCountAsync(1);
        (await visit.Caches()).ShouldContain("kept /soreness/home-care");
        (await visit.Caches()).ShouldNotContain($"kept {Device.Article}");
    }

    [Fact]
    public async Task Who_switches_it_off_has_nothing_kept_on_any_page_until_they_switch_it_on()
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.Keep(Device.Article);
        await visit.GoTo(Preferences);

        await visit.Page.GetByLabel(Switch).UncheckAsync();
        await Assertions.Expect(visit.Page.Locator(".device").GetByRole(AriaRole.Status)).ToHaveTextAsync("Done. No page is kept on this device now.");
        await visit.GoTo(Device.Article);
        await visit.IsIdle();
        await visit.KeepButton().ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".tools").GetByRole(AriaRole.Status)).ToContainTextAsync("You chose to keep nothing on this device.");
        (await visit.Caches()).ShouldBeEmpty();
        (await visit.Workers()).ShouldBe(0);
        await visit.GoTo(Preferences);
        await Assertions.Expect(visit.Page.GetByLabel(Switch)).Not.ToBeCheckedAsync();
        await visit.Page.GetByLabel(Switch).CheckAsync();
        await visit.HasHelp();
        (await visit.Page.EvaluateAsync<int>("localStorage.length")).ShouldBe(0);
    }

    [Fact]
    public async Task Who_switches_it_off_and_on_at_once_has_urgent_help_kept()
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.IsReady();
        await visit.GoTo(Preferences);
        await visit.Page.GetByLabel(Switch).UncheckAsync();
        await Assertions.Expect(visit.Page.Locator(".device").GetByRole(AriaRole.Status)).ToHaveTextAsync("Done. No page is kept on this device now.");

        await visit.Page.GetByLabel(Switch).CheckAsync();

        await visit.HasHelp();
        await site.Stop();
        await visit.GoTo("/get-help-now");
        await Assertions.Expect(visit.Note()).ToHaveTextAsync(Device.NoteOfToday);
    }

    [Fact]
    public async Task A_connection_that_is_to_save_data_fetches_nothing_unasked()
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/about");
        await visit.IsReady();
        await visit.Page.AddInitScriptAsync("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })");
        await visit.Page.EvaluateAsync("async () => { for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister(); for (const name of await caches.keys()) await caches.delete(name); }");
        await visit.GoTo("/");
        await visit.IsIdle();
        (await visit.Workers()).ShouldBe(0);

        await visit.Keep(Device.Article);

        (await visit.Workers()).ShouldBe(1);
    }

    [Fact]
    public async Task Switched_off_by_the_clinic_the_worker_of_before_clears_up_and_goes_and_no_page_promises_anything()
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.Keep(Device.Article);
        await site.Edit(content => content.Change("site.yml", "language: en-US", "language: en-US\noffline: no"));

        await visit.GoTo("/");

        await visit.Until("async () => (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length === 0");
        await visit.GoTo(Device.Article);
        await visit.IsIdle();
        (await visit.Workers()).ShouldBe(0);
        (await visit.KeepButton().CountAsync()).ShouldBe(0);
        await visit.GoTo(Preferences);
        (await visit.Page.GetByLabel(Switch).CountAsync()).ShouldBe(0);
        await Assertions.Expect(visit.Page.Locator(".device__list")).ToHaveTextAsync("Nothing.");
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_kept_unasked_is_the_same_whatever_was_read()
    {
        await using var site = new StoppableSite();
        await using var one = await browser.OpenAt(site.Address, Device.Phone, "/");
        await one.IsReady();
        await using var other = await browser.OpenAt(site.Address, Device.Phone, Device.Article);
        await other.IsReady();
        foreach (var address in new[] { "/search?q=numb", "/massage", "/soreness/home-care", "/faq" })
            await other.GoTo(address);
        await other.IsIdle();

        (await other.Page.EvaluateAsync<string[]>(Everything)).ShouldBe(await one.Page.EvaluateAsync<string[]>(Everything));
    }

    [Fact]
    public async Task A_preview_keeps_nothing()
    {
        await using var preview = new RunningPreview();
        await using var visit = await browser.OpenAt(preview.Address, Device.Phone, Device.Article);
        await visit.IsIdle();

        (await visit.Workers()).ShouldBe(0);
        (await visit.Caches()).ShouldBeEmpty();
        (await visit.KeepButton().CountAsync()).ShouldBe(0);
        await visit.GoTo(Preferences);
        await Assertions.Expect(visit.Page.GetByLabel(Switch)).ToBeDisabledAsync();
    }

    [Fact]
    public async Task Where_storage_is_blocked_the_reader_is_told_what_the_browser_can_do()
    {
        await using var visit = await browser.Open(Device.Phone);
        await visit.Page.AddInitScriptAsync("for (const name of ['localStorage', 'caches']) Object.defineProperty(window, name, { get() { throw new DOMException('', 'SecurityError') } })");
        await visit.GoTo(Preferences);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Erase everything" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".device").GetByRole(AriaRole.Status)).ToContainTextAsync("in the settings of your browser");
    }

    [Fact]
    public async Task Without_script_the_page_says_how_to_delete_it_in_the_browser()
    {
        await using var visit = await browser.Open(Device.Phone with { RunsScript = false }, Preferences);

        await Assertions.Expect(visit.Page.GetByText("Open the settings of your browser")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".device")).ToBeHiddenAsync();
    }
}
