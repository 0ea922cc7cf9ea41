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
    public async Task Wrong_case_and_trailing_slashes_lead_to_the_one_address(string asked, string right)
    {
        var answer = await site.Get(asked);

        answer.Status.ShouldBe(HttpStatusCode.MovedPermanently);
        answer["Location"].ShouldBe(right);
        (await site.Get(right)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/FAQ?a=b&c=%26d", "/faq?a=b&c=%26d")]
    [InlineData("/soreness/?q=//evil.example", "/soreness?q=//evil.example")]
    [InlineData("/About/?q=%0d%0aSet-Cookie:a", "/about?q=%0d%0aSet-Cookie:a")]
    public async Task The_query_comes_along_as_it_was(string asked, string right) =>
        (await site.Get(asked))["Location"].ShouldBe(right);

    [Fact]
    public async Task The_right_address_is_not_sent_on_again()
    {
        string[] addresses = ["/", "/faq", "/faq?", "/faq?q=1", "/soreness", "/soreness/after-treatment?utm=1"];
        foreach (var address in addresses)
            (await site.Get(address)).Status.ShouldBe(HttpStatusCode.OK, address);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("//evil.example//")]
    [InlineData("//evil.example/FAQ/")]
    [InlineData("//FAQ")]
    [InlineData("//faq/")]
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
