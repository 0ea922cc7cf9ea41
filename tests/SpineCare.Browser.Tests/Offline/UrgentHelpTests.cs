using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Offline;

/// <summary>Urgent help without a network: it is there after one visit, it never goes dark, and an edit of it is taken up whole.</summary>
[Collection(BrowserTests.Name)]
public sealed class UrgentHelpTests(SiteInChromium browser)
{
    private const string Help = "/get-help-now";
    private const string Loaded = "() => [...document.styleSheets].filter(sheet => !sheet.disabled).length + [...document.images].filter(image => image.complete && image.naturalWidth).length";

    [Fact]
    public async Task Urgent_help_opens_from_a_stopped_server_with_its_day_and_its_number_to_call()
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.IsReady();
        await visit.GoTo(Help);
        var loaded = await visit.Page.EvaluateAsync<int>(Loaded);
        await site.Stop();

        await visit.GoTo(Help);

        await Assertions.Expect(visit.Note()).ToHaveTextAsync(Device.NoteOfToday);
        (await visit.Page.Locator(".care-card--emergency a[href^='tel:']").First.GetAttributeAsync("href")).ShouldBe("tel:911");
        (await visit.Page.EvaluateAsync<int>(Loaded)).ShouldBe(loaded);
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_that_is_not_kept_leads_to_what_works()
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.IsReady();
        await site.Stop();

        foreach (var address in new[] { "/faq", "/", "/search?q=sore", "/no-such-page" })
        {
            await visit.GoTo(address);
            await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("You are offline");
            (await visit.Page.Locator("main a.phone").GetAttributeAsync("href")).ShouldBe("tel:911");
        }

        await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Get help now" }).ClickAsync();
        await Assertions.Expect(visit.Note()).ToHaveTextAsync(Device.NoteOfToday);
    }

    [Fact]
    public async Task While_the_site_answers_no_page_is_altered()
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.IsReady();

        foreach (var address in new[] { Help, "/preferences", "/", "/no-such-page" })
        {
            var sent = await (await visit.Page.Context.APIRequest.GetAsync(site.Address + address)).TextAsync();
            (await (await visit.GoTo(address)).TextAsync()).ShouldBe(sent);
            (await visit.Note().CountAsync()).ShouldBe(0, address);
        }
    }

    [Fact]
    public async Task Urgent_help_is_shown_whatever_the_clock_of_the_device_says()
    {
        await using var site = new StoppableSite();
        site.Say("Date", Device.Now.AddYears(3));
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.IsReady();
        await site.Stop();

        await visit.GoTo(Help);

        await Assertions.Expect(visit.Note()).ToContainTextAsync($"{Device.Now.AddYears(3).Year}.");
        await Assertions.Expect(visit.Page.Locator(".care-card--emergency")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_answer_of_a_proxy_that_does_not_reach_the_site_counts_as_none()
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.IsReady();
        _ = site.Answer(502, _ => true);

        await visit.GoTo(Help);

        await Assertions.Expect(visit.Note()).ToHaveTextAsync(Device.NoteOfToday);
    }

    [Fact]
    public async Task An_edit_of_urgent_help_is_taken_up_while_pages_are_open_and_only_one_shell_before_it_stays()
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.IsReady();
        var first = (await visit.Caches()).ShouldHaveSingleItem();
        foreach (var name in new[] { "First name", "Second name" })
        {
            var before = (await visit.Caches())[^1];
            await site.Edit(content => content.Change("site.yml", before == first ? "name: SpineCare" : "name: First name", $"name: {name}"));
            await visit.GoTo("/");
            await visit.Until("async before => { const names = await caches.keys(); return names.length <= 2 && names.at(-1) !== before && (await (await caches.open(names.at(-1))).keys()).length > 0; }", before);
            await visit.IsReady();
        }

        await site.Stop();
        await visit.GoTo(Help);

        await Assertions.Expect(visit.Page.Locator(".site-header__name")).ToContainTextAsync("Second name");
        await Assertions.Expect(visit.Note()).ToHaveTextAsync(Device.NoteOfToday);
        var left = await visit.Caches();
        left.Length.ShouldBe(2);
        left.ShouldNotContain(first);
    }

    [Fact]
    public async Task A_new_version_that_cannot_be_fetched_whole_leaves_the_one_before()
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.IsReady();
        var before = await visit.Caches();
        await site.Edit(content => content.Change("site.yml", "name: SpineCare", "name: Half a name"));
        var isAsked = site.Answer(500, address => address == "/preferences");
        await visit.GoTo("/");
        await isAsked;
        await visit.IsReady();

        (await visit.Caches()).ShouldBe(before);
        await site.Stop();
        await visit.GoTo(Help);

        await Assertions.Expect(visit.Page.Locator(".site-header__name")).ToContainTextAsync("SpineCare");
    }

    [Fact]
    public async Task A_browser_that_cleared_the_copies_keeps_urgent_help_again_at_the_next_visit()
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.IsReady();
        await visit.Page.EvaluateAsync("async () => { for (const name of await caches.keys()) await caches.delete(name); }");

        (await visit.GoTo("/")).Status.ShouldBe(200);

        await visit.HasHelp();
    }
}
