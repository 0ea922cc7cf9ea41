using System.Globalization;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Offline;

/// <summary>A page that a reader keeps: whole, with its day, and never shown as what the site says once that is over.</summary>
[Collection(BrowserTests.Name)]
public sealed class KeptPageTests(SiteInChromium browser)
{
    private const string OutOfDate = "The copy of this page on this device is out of date. Its advice may have changed, so we do not show it.";
    private const string File = "articles/soreness/after-treatment.md";

    /// <summary>A page that tells no safety rule: no other may expire.</summary>
    private const string Expiring = "/spinal-manipulation/visits-and-cost";
    private const string ExpiringFile = "articles/spinal-manipulation/visits-and-cost.md";

    [Fact]
    public async Task A_page_is_kept_only_when_the_reader_says_so_and_then_whole_with_its_pictures_and_its_day()
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/soreness/home-care");
        await visit.IsReady();
        (await visit.Caches()).ShouldAllBe(name => name.StartsWith("shell "));
        await visit.Keep(Device.Article);
        await site.Stop();

        await visit.GoTo("/soreness/home-care");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("You are offline");
        await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { NameRegex = new("^Sore after") }).ClickAsync();

        await Assertions.Expect(visit.Note()).ToHaveTextAsync(Device.NoteOfToday);
        foreach (var figure in await visit.Page.Locator("figure img").AllAsync())
        {
            await figure.ScrollIntoViewIfNeededAsync();
            await visit.Page.WaitForFunctionAsync("image => image.complete && image.naturalWidth > 0", await figure.ElementHandleAsync());
        }

        await visit.Page.Keyboard.PressAsync("Shift");
        await visit.Page.WaitForFunctionAsync("() => [...document.styleSheets].some(sheet => sheet.href.includes('/script.'))");
    }

    [Fact]
    public async Task One_press_removes_it_again_by_keyboard_too()
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.Keep(Device.Article);
        await Assertions.Expect(visit.Page.Locator(".tools").GetByRole(AriaRole.Status)).ToContainTextAsync("Kept on this device.");
        await visit.GoTo(Device.Article);
        await Assertions.Expect(visit.KeepButton()).ToHaveTextAsync("Kept for offline. Remove");

        await visit.KeepButton().PressAsync("Enter");

        await Assertions.Expect(visit.KeepButton()).ToHaveTextAsync("Keep for offline");
        await Assertions.Expect(visit.Page.Locator(".tools").GetByRole(AriaRole.Status)).ToHaveTextAsync("Removed from this device.");
        (await visit.Caches()).ShouldAllBe(name => name.StartsWith("shell "));
    }

    [Fact]
    public async Task A_handout_can_be_kept_as_well()
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/handouts");
        var handout = await visit.Page.Locator("main a[href^='/handouts/']").First.GetAttributeAsync("href");
        await visit.Keep(handout!);
        await site.Stop();

        await visit.GoTo(handout!);

        await Assertions.Expect(visit.Note()).ToHaveTextAsync(Device.NoteOfToday);
    }

    [Fact]
    public async Task A_visit_renews_the_copy()
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.Keep(Device.Article);
        await site.Edit(content => content.Change(File, "## What you can do now {what-to-do}", "## What you can do now {what-to-do}\n\nA word of today."));
        await visit.GoTo(Device.Article);
        await visit.Until("address => caches.match(address, { cacheName: 'kept ' + address, ignoreVary: true }).then(copy => copy.text()).then(text => text.includes('A word of today.'))", Device.Article);
        await site.Stop();

        await visit.GoTo(Device.Article);

        await Assertions.Expect(visit.Page.GetByText("A word of today.")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(301)]
    [InlineData(404)]
    [InlineData(410)]
    public async Task A_page_that_the_site_took_away_is_kept_no_longer(int status)
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.Keep(Device.Article);
        _ = site.Answer(status, address => address == Device.Article);

        await visit.Page.GotoAsync(Device.Article);

        await visit.Until("async () => (await caches.keys()).every(name => name.startsWith('shell '))");
    }

    [Fact]
    public async Task A_page_that_is_being_corrected_stays_kept()
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.Keep(Device.Article);
        _ = site.Answer(503, address => address == Device.Article);

        await visit.Page.GotoAsync(Device.Article);
        await visit.IsIdle();

        (await visit.Caches()).ShouldContain($"kept {Device.Article}");
    }

    [Fact]
    public async Task A_copy_that_has_expired_is_not_shown_while_offline_and_the_reader_is_told_and_led_to_help()
    {
        // The clock of the site is ten days late, so that a page which it still shows has expired by the clock of the device.
        await using var site = new StoppableSite(content => content.Change(ExpiringFile, "order: 6", $"order: 6\nexpires_on: {Day(Device.Now.AddDays(-5))}"), TimeSpan.FromDays(10));
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.Keep(Expiring);
        await site.Stop();

        await visit.GoTo(Expiring);

        await Assertions.Expect(visit.Note()).ToHaveTextAsync(OutOfDate);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("You are offline");
        await Assertions.Expect(visit.Page.Locator("main a.phone")).ToHaveAttributeAsync("href", "tel:911");
        await Assertions.Expect(visit.Page.Locator(".device__list")).ToContainTextAsync("out of date");
        (await visit.Page.Locator(".prose").CountAsync()).ShouldBe(0);
        (await visit.Caches()).ShouldContain($"kept {Expiring}");
    }

    [Fact]
    public async Task A_copy_that_expires_tomorrow_is_shown_today()
    {
        await using var site = new StoppableSite(content => content.Change(ExpiringFile, "order: 6", $"order: 6\nexpires_on: {Day(Device.Now.AddDays(2))}"));
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.Keep(Expiring);
        await site.Stop();

        await visit.GoTo(Expiring);

        await Assertions.Expect(visit.Note()).ToHaveTextAsync(Device.NoteOfToday);
    }

    [Fact]
    public async Task Where_the_clock_of_the_device_stands_before_the_day_of_the_copy_a_copy_with_an_end_is_not_shown()
    {
        await using var site = new StoppableSite(content => content.Change(ExpiringFile, "order: 6", $"order: 6\nexpires_on: {Day(Device.Now.AddDays(90))}"));
        site.Say("Date", Device.Now.AddDays(30));
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.Keep(Expiring);
        await site.Stop();

        await visit.GoTo(Expiring);

        await Assertions.Expect(visit.Note()).ToHaveTextAsync(OutOfDate);
    }

    [Fact]
    public async Task On_a_network_that_does_not_answer_the_copy_is_shown_after_a_short_wait()
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.Keep(Device.Article);
        TaskCompletionSource isOver = new();
        site.OnTheWay = async context =>
        {
            if (context.Request.Path == Device.Article)
                await isOver.Task;
            return true;
        };

        await visit.GoTo(Device.Article);

        await Assertions.Expect(visit.Note()).ToHaveTextAsync(Device.NoteOfToday);
        isOver.SetResult();
    }

    [Theory]
    [InlineData("QuotaExceededError", "This device has no room for the page, so it was not kept.")]
    [InlineData("SecurityError", "Your browser does not let this site keep pages.")]
    public async Task Where_nothing_can_be_kept_the_reader_is_told_and_nothing_is_left(string error, string told)
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, "/");
        await visit.IsReady();
        await visit.Page.AddInitScriptAsync($"Cache.prototype.put = async () => {{ throw new DOMException('', '{error}'); }}");
        await visit.GoTo(Device.Article);

        await visit.KeepButton().ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".tools").GetByRole(AriaRole.Status)).ToHaveTextAsync(told);
        await Assertions.Expect(visit.KeepButton()).ToHaveTextAsync("Keep for offline");
        (await visit.Caches()).ShouldAllBe(name => name.StartsWith("shell "));
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_network_a_page_cannot_be_kept_and_the_reader_is_told()
    {
        await using var site = new StoppableSite();
        await using var visit = await browser.OpenAt(site.Address, Device.Phone, Device.Article);
        await visit.IsReady();
        await site.Stop();

        await visit.KeepButton().ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".tools").GetByRole(AriaRole.Status)).ToHaveTextAsync("The page could not be kept. Please try again when you are online.");
        (await visit.Caches()).ShouldAllBe(name => name.StartsWith("shell "));
    }

    private static string Day(DateTimeOffset day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
