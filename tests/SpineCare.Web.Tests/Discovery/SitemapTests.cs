using System.Net;
using SpineCare.Web.Tests.Crawling;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Discovery;

/// <summary>The sitemap names every page that search engines may list, and nothing else.</summary>
public sealed class SitemapTests : IDisposable
{
    private readonly LittleSite _little = new();

    public void Dispose() => _little.Dispose();

    [Fact]
    public async Task The_sitemap_is_every_page_that_is_found_and_does_not_say_noindex()
    {
        await using var site = PublicSite.Of(Repository.FileOf("content"));
        var sitemap = await site.Xml("/sitemap.xml");
        var pages = new Dictionary<string, Answer>();
        var waiting = new Queue<string>(["/", "/error/404", "/nothing", .. sitemap.Places().Select(place => place[PublicSite.Start.Length..])]);
        while (waiting.TryDequeue(out var address))
        {
            if (!pages.TryAdd(address, await site.Get(address)) || pages[address]["Content-Type"] != "text/html; charset=utf-8")
                continue;
            foreach (var next in Crawl.AddressesIn(pages[address]).Where(next => next.StartsWith('/')))
                waiting.Enqueue(next.Split('#')[0]);
        }

        var canonical = pages.Values
            .Where(page => page.Status == HttpStatusCode.OK && page["X-Robots-Tag"] is null && page["Content-Type"] == "text/html; charset=utf-8")
            .Where(page => page.Document.QuerySelector("meta[name=robots]") is null)
            .Select(page => page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!);
        sitemap.ShouldBeSitemap();
        sitemap.Places().ShouldBe(canonical, ignoreOrder: true);
        sitemap.Places().Length.ShouldBeGreaterThanOrEqualTo(28);
    }

    [Fact]
    public async Task A_page_changed_on_the_day_that_it_names_and_made_pages_name_none()
    {
        _little.Change(LittleSiteTexts.HomeCare, "changed: 2026-11-21", "changed: 2026-12-24");
        // A day that is still to come is no day of a change.
        _little.Change(LittleSiteTexts.FirstVisit, "changed: 2026-11-21", "changed: 2028-01-01");
        using var site = PublicSite.Of(_little.Content);

        var days = (await site.Xml("/sitemap.xml")).Root!.Elements()
            .ToDictionary(url => url.Element(SitemapForm.Names + "loc")!.Value[PublicSite.Start.Length..], url => url.Element(SitemapForm.Names + "lastmod")?.Value);

        days["/soreness/home-care"].ShouldBe("2026-12-24");
        days["/massage/first-visit"].ShouldBeNull();
        days["/about"].ShouldBe("2026-11-21");
        foreach (var made in new[] { "/", "/faq", "/references", "/glossary", "/handouts", "/soreness", "/massage" })
            days[made].ShouldBeNull(made);
    }

    [Theory]
    [InlineData("draft: true", false)]
    [InlineData("withdrawn: It has changed.", false)]
    [InlineData("expires_on: 2027-01-01", false)]
    [InlineData("publish_on: 2027-02-01", false)]
    [InlineData("expires_on: 2027-01-16", true)]
    [InlineData("aliases: [/care]", true)]
    public async Task Only_pages_that_readers_see_are_in_it_and_none_at_an_old_address(string key, bool isThere)
    {
        _little.Change(LittleSiteTexts.HomeCare, "type: note\n", $"type: note\n{key}\n");
        _little.Write("articles/soreness/broken.md", "No front matter.\n");
        using var site = PublicSite.Of(_little.Content);

        var places = (await site.Xml("/sitemap.xml")).Places();

        places.Contains(PublicSite.Start + "/soreness/home-care").ShouldBe(isThere);
        places.ShouldNotContain(PublicSite.Start + "/care");
        places.ShouldNotContain(PublicSite.Start + "/soreness/broken");
    }

    [Fact]
    public async Task A_page_comes_into_it_at_midnight_of_the_site()
    {
        _little.Change(LittleSiteTexts.HomeCare, "type: note\n", "type: note\npublish_on: 2027-03-01\n");
        _little.Change("site.yml", "phones:", "time_zone: America/New_York\nphones:");
        using var site = PublicSite.Of(_little.Content);
        site.Clock.Now = new(2027, 3, 1, 4, 59, 59, TimeSpan.Zero);
        (await site.Xml("/sitemap.xml")).Places().ShouldNotContain(PublicSite.Start + "/soreness/home-care");

        site.Clock.Now = new(2027, 3, 1, 5, 0, 0, TimeSpan.Zero);

        (await site.Xml("/sitemap.xml")).Places().ShouldContain(PublicSite.Start + "/soreness/home-care");
    }

    [Fact]
    public async Task Without_a_base_address_there_is_no_sitemap()
    {
        using var site = new SiteUnderTest(_little.Content);

        (await site.Get("/sitemap.xml")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
