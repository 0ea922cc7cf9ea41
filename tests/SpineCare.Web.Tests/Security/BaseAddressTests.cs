using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Security;

/// <summary>The site learns its own address from those who run it, never from a request.</summary>
public sealed class BaseAddressTests
{
    private static readonly string[] s_pages = ["/", "/faq", "/references", "/soreness", "/soreness/home-care", "/about", "/get-help-now"];

    [Fact]
    public async Task Without_a_base_address_no_page_is_for_search_engines()
    {
        using var little = new LittleSite();
        using var site = new SiteUnderTest(little.Content);

        foreach (var address in s_pages)
        {
            var page = await site.Ask(HttpMethod.Get, address, "spine.example.org");
            page["X-Robots-Tag"].ShouldBe("noindex", address);
            page.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex", address);
            page.Document.QuerySelector("link[rel=canonical]").ShouldBeNull(address);
            page.Text.ShouldNotContain("spine.example.org", customMessage: address);
        }
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("evil.example")]
    [InlineData("evil.example:8080")]
    public async Task The_canonical_address_comes_from_the_setting_whatever_the_host_header_says(string host)
    {
        using var little = new LittleSite();
        using var site = new SiteUnderTest(little.Content, ("Site:BaseAddress", "https://spine.example.org"));

        foreach (var address in s_pages)
        {
            var page = await site.Ask(HttpMethod.Get, address, host);
            page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe("https://spine.example.org" + address);
            page.Document.QuerySelector("meta[name=robots]").ShouldBeNull(address);
            page["X-Robots-Tag"].ShouldBeNull(address);
            page.Text.ShouldNotContain("evil.example", customMessage: address);
        }

        (await site.Ask(HttpMethod.Get, "/FAQ", host))["Location"].ShouldBe("/faq");
    }

    [Fact]
    public async Task An_error_page_has_no_canonical_address_and_is_not_for_search_engines()
    {
        using var little = new LittleSite();
        using var site = new SiteUnderTest(little.Content, ("Site:BaseAddress", "https://spine.example.org"));

        var page = await site.Get("/nothing");

        page.Document.QuerySelector("link[rel=canonical]").ShouldBeNull();
        page.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
    }

    [Theory]
    [InlineData("", "https://file.example.org/faq")]
    [InlineData("https://setting.example.org", "https://setting.example.org/faq")]
    public async Task The_setting_wins_over_the_file(string setting, string canonical)
    {
        using var little = new LittleSite();
        little.Change("site.yml", "name: Little Spine", "base_address: https://file.example.org\nname: Little Spine");
        using var site = new SiteUnderTest(little.Content, ("Site:BaseAddress", setting));

        site.Library.Problems.ShouldBeEmpty();
        (await site.Get("/faq")).Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe(canonical);
    }
}
