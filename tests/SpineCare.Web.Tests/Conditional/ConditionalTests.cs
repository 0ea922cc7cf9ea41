using System.Globalization;
using System.Net;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Conditional;

/// <summary>Whoever has a page already is told so in a few bytes, and never about a page that has changed (RFC 9110, 13).</summary>
public sealed class ConditionalTests : IDisposable
{
    private const string Page = "/soreness/home-care";

    private readonly LittleSite _little = new();
    private readonly SiteUnderTest _site;

    public ConditionalTests()
    {
        _site = new(_little.Content, ("Site:BaseAddress", "https://spine.example.org"));
        _ = _site.Services;
    }

    public void Dispose()
    {
        _site.Dispose();
        _little.Dispose();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/faq")]
    [InlineData("/soreness")]
    [InlineData(Page)]
    [InlineData("/about")]
    [InlineData("/robots.txt")]
    [InlineData("/sitemap.xml")]
    [InlineData("/feed.xml")]
    [InlineData("/figures/warm-pack.svg")]
    public async Task The_tag_of_an_answer_brings_304_without_a_body(string address)
    {
        var whole = await _site.Get(address);
        var tag = whole["ETag"].ShouldNotBeNull(address);

        var held = await _site.Get(address, ("If-None-Match", tag));

        whole.Status.ShouldBe(HttpStatusCode.OK);
        tag.ShouldStartWith("\"");
        held.Status.ShouldBe(HttpStatusCode.NotModified);
        held.Text.ShouldBeEmpty();
        held["ETag"].ShouldBe(tag);
        held["Content-Type"].ShouldBeNull();
        held["Content-Encoding"].ShouldBeNull();
        foreach (var header in new[] { "Cache-Control", "Vary", "Last-Modified", "Content-Security-Policy" })
            held[header].ShouldBe(whole[header], header);
    }

    [Theory]
    [InlineData("{0}", true)]
    [InlineData("W/{0}", true)]
    [InlineData("\"a\", {0}", true)]
    [InlineData("\"a\",W/{0},\"b\"", true)]
    [InlineData("*", true)]
    [InlineData("\"a\"", false)]
    [InlineData("\"a\", \"b\"", false)]
    [InlineData("nonsense", false)]
    [InlineData("", false)]
    public async Task The_tag_is_found_in_every_form_that_it_may_have(string asked, bool isHeld)
    {
        var tag = (await _site.Get(Page))["ETag"];
        string[] conditions = [string.Format(CultureInfo.InvariantCulture, asked, tag)];

        var answer = await _site.Get(Page, [.. conditions.Select(condition => ("If-None-Match", condition))]);

        answer.Status.ShouldBe(isHeld ? HttpStatusCode.NotModified : HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_time_of_the_last_change_lies_in_the_day_that_the_page_names()
    {
        _little.Change("site.yml", "phones:", "time_zone: America/New_York\nphones:");
        _site.Look();

        var time = TimeOf(await _site.Get(Page));

        time.ShouldBeInRange(new(2026, 11, 21, 5, 0, 0, TimeSpan.Zero), new(2026, 11, 21, 11, 0, 0, TimeSpan.Zero));
        foreach (var made in new[] { "/", "/faq", "/soreness", "/references", "/glossary", "/sitemap.xml" })
            (await _site.Get(made))["Last-Modified"].ShouldBeNull(made);
    }

    [Fact]
    public async Task A_time_that_is_still_to_come_is_not_told()
    {
        _little.Change(LittleSiteTexts.HomeCare, "changed: 2026-11-21", "changed: 2027-01-15");
        _site.Look();
        _site.Clock.Now = new(2027, 1, 15, 0, 0, 0, TimeSpan.Zero);
        (await _site.Get(Page))["Last-Modified"].ShouldBeNull();

        _site.Clock.Now = new(2027, 1, 15, 6, 0, 0, TimeSpan.Zero);

        TimeOf(await _site.Get(Page)).Day.ShouldBe(15);
    }

    [Theory]
    [InlineData(0, HttpStatusCode.NotModified)]
    [InlineData(-1, HttpStatusCode.OK)]
    [InlineData(1, HttpStatusCode.OK)]
    [InlineData(-86400 * 400, HttpStatusCode.OK)]
    public async Task The_time_of_the_last_change_brings_304_where_it_is_the_very_one(int seconds, HttpStatusCode status)
    {
        var time = TimeOf(await _site.Get(Page)).AddSeconds(seconds);

        (await _site.Get(Page, ("If-Modified-Since", time.ToString("R")))).Status.ShouldBe(status);
    }

    [Fact]
    public async Task A_time_since_which_the_page_has_stood_brings_304_and_one_to_come_does_not()
    {
        foreach (var address in new[] { Page, "/faq" })
        {
            await _site.Get(address);
            (await _site.Get(address, ("If-Modified-Since", _site.Clock.Now.ToString("R")))).Status.ShouldBe(HttpStatusCode.NotModified, address);
            (await _site.Get(address, ("If-Modified-Since", _site.Clock.Now.AddSeconds(1).ToString("R")))).Status.ShouldBe(HttpStatusCode.OK, address);
            (await _site.Get(address, ("If-Modified-Since", "yesterday"))).Status.ShouldBe(HttpStatusCode.OK, address);
        }
    }

    [Fact]
    public async Task A_change_that_moves_no_day_is_never_hidden_by_304()
    {
        var before = await _site.Get(Page);
        var seen = _site.Clock.Now;
        _little.Change("site.yml", "emergency: \"112\"", "emergency: \"911\"");
        _site.Look();
        _site.Clock.Now += TimeSpan.FromHours(1);

        (await _site.Get(Page, ("If-None-Match", before["ETag"]!))).Status.ShouldBe(HttpStatusCode.OK);
        (await _site.Get(Page, ("If-Modified-Since", before["Last-Modified"]!))).Status.ShouldBe(HttpStatusCode.OK);
        (await _site.Get(Page, ("If-Modified-Since", seen.ToString("R")))).Status.ShouldBe(HttpStatusCode.OK);
        (await _site.Get(Page)).Text.ShouldContain("tel:911");
    }

    [Fact]
    public async Task The_tag_counts_and_not_the_time_where_both_are_asked()
    {
        var page = await _site.Get(Page);

        (await _site.Get(Page, ("If-None-Match", "\"a\""), ("If-Modified-Since", page["Last-Modified"]!))).Status.ShouldBe(HttpStatusCode.OK);
        (await _site.Get(Page, ("If-None-Match", page["ETag"]!), ("If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT"))).Status.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Errors_have_no_tag_and_are_never_304()
    {
        _little.Write("articles/soreness/broken.md", "No front matter.\n").Change(LittleSiteTexts.FirstVisit, "type: note\n", "type: note\nwithdrawn: It has changed.\n");
        _site.Look();

        foreach (var (address, status) in new[] { ("/nothing", 404), ("/massage/first-visit", 410), ("/soreness/broken", 503) })
        {
            var answer = await _site.Get(address, ("If-None-Match", "*"), ("Accept-Encoding", "br"));
            ((int)answer.Status).ShouldBe(status);
            answer["ETag"].ShouldBeNull(address);
            answer["Last-Modified"].ShouldBeNull(address);
            answer["Content-Encoding"].ShouldBeNull(address);
            answer["X-Robots-Tag"].ShouldBe("noindex", address);
            answer.Document.QuerySelector("h1").ShouldNotBeNull(address);
        }

        (await _site.Get("/soreness/broken"))["Retry-After"].ShouldNotBeNull();
    }

    private static DateTimeOffset TimeOf(Answer answer) =>
        DateTimeOffset.ParseExact(answer["Last-Modified"].ShouldNotBeNull(), "R", CultureInfo.InvariantCulture);
}
