using System.Globalization;
using System.Net;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Calendar;

/// <summary>Readers see a page from its first to its last day, to the second, on a site that nobody starts again.</summary>
public sealed class CalendarTests : IDisposable
{
    private const string File = "articles/soreness/home-care.md";
    private const string Address = "/soreness/home-care";

    private readonly LittleSite _little = new();

    public void Dispose() => _little.Dispose();

    [Theory]
    [InlineData("Development")]
    [InlineData("Staging")]
    [InlineData("Production")]
    public async Task A_draft_is_not_found_whatever_the_environment_is_called(string environment)
    {
        With("draft: true");
        using var site = new SiteUnderTest(_little.Content, ("environment", environment));

        (await site.Get(Address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.Get("/soreness")).Words.ShouldNotContain("Care for soreness at home");
    }

    [Fact]
    public async Task A_page_appears_at_midnight_of_the_site_while_it_runs()
    {
        With("publish_on: 2027-03-01");
        InNewYork();
        using var site = At("2027-03-01T04:59:59Z");
        (await site.Get(Address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.Get("/soreness")).Words.ShouldNotContain("Care for soreness at home");

        site.Clock.Now = Instant("2027-03-01T05:00:00Z");

        (await site.Get(Address)).Status.ShouldBe(HttpStatusCode.OK);
        (await site.Get("/soreness")).Words.ShouldContain("Care for soreness at home");
    }

    [Fact]
    public async Task An_expired_page_is_gone_and_says_where_to_go()
    {
        With("expires_on: 2027-03-01\ninstead: /massage/first-visit");
        InNewYork();
        using var site = At("2027-03-01T04:59:59Z");
        (await site.Get(Address)).Status.ShouldBe(HttpStatusCode.OK);

        site.Clock.Now = Instant("2027-03-01T05:00:00Z");
        var page = await site.Get(Address);

        page.Status.ShouldBe(HttpStatusCode.Gone);
        page["Cache-Control"].ShouldBe("no-store");
        page.Words.ShouldContain("It was for readers up to February 28, 2027.");
        page.Document.QuerySelector("main a[href='/massage/first-visit']").ShouldNotBeNull();
        page.Document.QuerySelector("main a[href^='tel:']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_withdrawn_page_gives_its_reason()
    {
        With("withdrawn: The advice has changed.\ninstead: /massage/first-visit");
        using var site = new SiteUnderTest(_little.Content);

        var page = await site.Get(Address);

        page.Status.ShouldBe(HttpStatusCode.Gone);
        page.Title.ShouldStartWith("This page is gone: Care for soreness at home");
        page.Words.ShouldContain("The advice has changed.");
        page.Document.QuerySelector("main a[href='/massage/first-visit']").ShouldNotBeNull();
        (await site.Get("/soreness")).Words.ShouldNotContain("Care for soreness at home");
        (await site.Get("/Soreness/Home-Care/"))["Location"].ShouldBe(Address);
    }

    [Fact]
    public async Task A_notice_stands_on_every_page_from_its_first_to_its_last_day()
    {
        _little.Change("site.yml", "clinic:", "notice:\n  text: We are closed on July 4.\n  first_day: 2027-06-28\n  last_day: 2027-07-04\nclinic:");
        InNewYork();
        using var site = At("2027-06-28T04:00:00Z");
        string[] addresses = ["/", "/faq", "/references", "/glossary", "/handouts", .. site.Library.Topics.Select(topic => topic.Address), .. site.Library.Articles.Keys, .. site.Library.Pages.Keys];

        foreach (var address in addresses.Append("/nothing"))
            (await site.Get(address)).Document.QuerySelectorAll("[role=note].site-notice").Select(Answer.WordsOf).ShouldBe(["We are closed on July 4."], address);
        site.Clock.Now = Instant("2027-07-05T04:00:00Z");

        foreach (var address in addresses)
            (await site.Get(address)).Document.QuerySelector(".site-notice").ShouldBeNull(address);
    }

    [Fact]
    public async Task Nobody_keeps_a_page_without_asking_again()
    {
        using var site = new SiteUnderTest(_little.Content);

        foreach (var address in new[] { "/", "/soreness", Address, "/faq", "/about" })
            (await site.Get(address))["Cache-Control"].ShouldBe("no-cache", address);
    }

    private void With(string keys) => _little.Change(File, "type: note\n", $"type: note\n{keys}\n");

    private void InNewYork() => _little.Change("site.yml", "phones:", "time_zone: America/New_York\nphones:");

    private SiteUnderTest At(string now)
    {
        var site = new SiteUnderTest(_little.Content);
        site.Clock.Now = Instant(now);
        return site;
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
