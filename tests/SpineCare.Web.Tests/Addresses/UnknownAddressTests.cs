using System.Net;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Addresses;

/// <summary>What is no page is not found, whatever it looks like.</summary>
public sealed class UnknownAddressTests(RealSite site) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData("/nothing")]
    [InlineData("/soreness/nothing")]
    [InlineData("/soreness/after-treatment/more")]
    [InlineData("/nothing/after-treatment")]
    [InlineData("/nothing/index")]
    [InlineData("/nothing?a=b")]
    [InlineData("/sitemap-1.xml")]
    [InlineData("/error")]
    [InlineData("/error/404")]
    [InlineData("/error/500")]
    [InlineData("/error/503")]
    [InlineData("/error/200")]
    [InlineData("/figures")]
    [InlineData("/figures/nothing.svg")]
    [InlineData("/figures/..%2Fsite.yml")]
    [InlineData("/site.yml")]
    [InlineData("/content/site.yml")]
    [InlineData("/articles/soreness/after-treatment.md")]
    [InlineData("/appsettings.json")]
    [InlineData("/%2F%2Fevil.example")]
    [InlineData("/%0d%0aSet-Cookie:%20a=b")]
    [InlineData("/ſoreness")]
    public async Task An_unknown_address_is_not_found(string address) =>
        (await site.Get(address)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Every_address_tells_its_headers_alone()
    {
        string[] addresses = ["/", "/faq", "/references", "/soreness", "/about", "/soreness/after-treatment", "/icon.svg", "/nothing", "/FAQ"];
        foreach (var address in addresses)
        {
            var (head, whole) = (await site.Ask(HttpMethod.Head, address), await site.Get(address));
            head.Status.ShouldBe(whole.Status, address);
            head["Content-Type"].ShouldBe(whole["Content-Type"], address);
            head["Location"].ShouldBe(whole["Location"], address);
            head.Text.ShouldBeEmpty(address);
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task Nothing_can_be_sent_or_changed(string method)
    {
        string[] addresses = ["/", "/faq", "/FAQ/", "/soreness/after-treatment", "/about", "/icon.svg", "/nothing", "/error/500"];
        foreach (var address in addresses)
        {
            var refused = await site.Ask(new HttpMethod(method), address);
            refused.Status.ShouldBe(HttpStatusCode.MethodNotAllowed, address);
            refused["Allow"].ShouldBe("GET, HEAD");
        }
    }
}
