using System.Net;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Discovery;

/// <summary>Crawlers may read everything, and are told where the sitemap is.</summary>
public sealed class RobotsTests : IDisposable
{
    private readonly LittleSite _little = new();

    public void Dispose() => _little.Dispose();

    [Fact]
    public async Task It_names_the_sitemap_by_its_whole_address_and_closes_nothing()
    {
        using var site = PublicSite.Of(_little.Content);

        var robots = await site.Get("/robots.txt");

        robots.Status.ShouldBe(HttpStatusCode.OK);
        robots["Content-Type"].ShouldBe("text/plain; charset=utf-8");
        robots.Text.Split('\n').ShouldBe(["User-agent: *", "Allow: /", "", "Sitemap: https://spine.example.org/sitemap.xml", ""]);
    }

    [Fact]
    public async Task Without_a_base_address_crawlers_may_still_read_that_they_should_stay_away()
    {
        using var site = new SiteUnderTest(_little.Content);

        var robots = await site.Get("/robots.txt");

        robots.Text.Split('\n').ShouldBe(["User-agent: *", "Allow: /", ""]);
        robots["X-Robots-Tag"].ShouldBe("noindex");
    }
}
