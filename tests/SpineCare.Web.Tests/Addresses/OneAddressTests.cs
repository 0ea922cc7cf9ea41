using System.Net;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Addresses;

/// <summary>Each page has one address, and what comes near it is sent there.</summary>
public sealed class OneAddressTests(RealSite site) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData("/FAQ", "/faq")]
    [InlineData("/faq/", "/faq")]
    [InlineData("/References//", "/references")]
    [InlineData("//", "/")]
    [InlineData("/Soreness", "/soreness")]
    [InlineData("/soreness/", "/soreness")]
    [InlineData("/Soreness/After-Treatment", "/soreness/after-treatment")]
    [InlineData("/soreness/after-treatment/", "/soreness/after-treatment")]
    [InlineData("/SPINAL-MANIPULATION/EVIDENCE/", "/spinal-manipulation/evidence")]
    [InlineData("/About", "/about")]
    [InlineData("/Get-Help-Now/", "/get-help-now")]
    [InlineData("/%46aq", "/faq")]
    [InlineData("//FAQ", "/faq")]
    [InlineData("//faq/", "/faq")]
    [InlineData("/soreness//after-treatment", "/soreness/after-treatment")]
    [InlineData("/index", "/")]
    [InlineData("/Index/", "/")]
    [InlineData("/soreness/index", "/soreness")]
    [InlineData("/Sitemap.xml", "/sitemap.xml")]
    [InlineData("/ROBOTS.TXT/", "/robots.txt")]
    [InlineData("/feed.xml/", "/feed.xml")]
    public async Task Any_other_form_leads_to_the_one_address_in_one_step(string asked, string right)
    {
        var answer = await site.Get(asked);

        answer.Status.ShouldBe(HttpStatusCode.MovedPermanently);
        answer["Location"].ShouldBe(right);
        answer["Cache-Control"].ShouldBe("no-cache");
        (await site.Get(right))["Location"].ShouldBeNull();
    }

    [Theory]
    [InlineData("/?q=words", "/")]
    [InlineData("/faq?utm_source=a", "/faq")]
    [InlineData("/FAQ?a=b&c=%26d", "/faq")]
    [InlineData("/soreness/?q=//evil.example", "/soreness")]
    [InlineData("/About/?q=%0d%0aSet-Cookie:a", "/about")]
    [InlineData("/robots.txt?a", "/robots.txt")]
    [InlineData("/search?utm=1", "/search")]
    [InlineData("/search?utm=1&q=neck%20pain&page=2", "/search?q=neck%20pain")]
    [InlineData("/Search/?q=a&q=b", "/search?q=a")]
    [InlineData("/search?Q=a&query=b", "/search")]
    [InlineData("/search/?q=//evil.example%0d%0aSet-Cookie:a", "/search?q=//evil.example%0d%0aSet-Cookie:a")]
    public async Task Only_the_search_keeps_of_the_query_what_it_searches_for(string asked, string right)
    {
        var answer = await site.Get(asked);

        answer.Status.ShouldBe(HttpStatusCode.MovedPermanently);
        answer["Location"].ShouldBe(right);
    }

    [Fact]
    public async Task The_right_address_is_not_sent_on_again()
    {
        string[] addresses = ["/", "/faq", "/soreness", "/soreness/after-treatment", "/robots.txt", "/icon.svg?v=1", "/site.css?v=2"];
        foreach (var address in addresses)
            (await site.Get(address)).Status.ShouldBe(HttpStatusCode.OK, address);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("//evil.example//")]
    [InlineData("//evil.example/FAQ/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/%5Cevil.example/")]
    [InlineData("/%2Fevil.example/")]
    [InlineData("/https://evil.example/")]
    public async Task Nothing_redirects_off_the_site(string asked)
    {
        var answer = await site.Get(asked);

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        answer["Location"].ShouldBeNull();
    }

    [Fact]
    public async Task An_address_that_is_being_corrected_is_one_address_too()
    {
        using var little = new LittleSite();
        little.Write("articles/soreness/broken.md", "No front matter.\n");
        using var here = new SiteUnderTest(little.Content);

        (await here.Get("/Soreness/Broken/"))["Location"].ShouldBe("/soreness/broken");
        (await here.Get("/soreness/broken")).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }
}
