using System.Net;
using QRCoder;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Paper;

/// <summary>The code on paper that leads back to a page.</summary>
public sealed class QrCodeTests : IDisposable
{
    private const string Base = "https://spine.example.org";

    private readonly LittleSite _little = new();

    public void Dispose() => _little.Dispose();

    [Theory]
    [InlineData("/", "/qr/index.svg")]
    [InlineData("/faq", "/qr/faq.svg")]
    [InlineData("/about", "/qr/about.svg")]
    [InlineData("/soreness", "/qr/soreness.svg")]
    [InlineData("/soreness/home-care", "/qr/soreness/home-care.svg")]
    public async Task It_is_the_code_of_the_address_of_the_page_and_the_page_names_it(string page, string picture)
    {
        using var site = new SiteUnderTest(_little.Content, ("Site:BaseAddress", Base));

        var code = await site.Get(picture);

        code.Status.ShouldBe(HttpStatusCode.OK);
        code["Content-Type"]!.ShouldStartWith("image/svg+xml");
        code["X-Robots-Tag"].ShouldBe("noindex");
        code["Content-Security-Policy"].ShouldNotBeNull();
        DrawnSquares.In(code.Text).ShouldBe(SquaresOf(Base + page));
        var onPaper = (await site.Get(page)).Document.QuerySelector(".on-paper")!;
        onPaper.TextContent.Trim().ShouldBe((Base + page)["https://".Length..].TrimEnd('/'));
        onPaper.QuerySelector("img")!.GetAttribute("src").ShouldBe(picture);
        onPaper.QuerySelector("img")!.GetAttribute("loading").ShouldBe("lazy");
    }

    [Theory]
    [InlineData("/qr")]
    [InlineData("/qr/soreness")]
    [InlineData("/qr/.svg")]
    [InlineData("/qr/no-such-page.svg")]
    [InlineData("/qr/Soreness.svg")]
    [InlineData("/qr/search.svg")]
    [InlineData("/qr/soreness/print.svg")]
    [InlineData("/qr/soreness/home-care.svg.svg")]
    [InlineData("/qr//soreness.svg")]
    public async Task Nothing_else_has_a_code(string address)
    {
        using var site = new SiteUnderTest(_little.Content, ("Site:BaseAddress", Base));

        (await site.Get(address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_site_that_does_not_know_its_address_has_no_code_and_prints_no_address()
    {
        using var site = new SiteUnderTest(_little.Content);

        (await site.Get("/qr/soreness.svg")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.Get("/soreness")).Document.QuerySelector(".on-paper").ShouldBeNull();
    }

    [Fact]
    public async Task A_page_that_nobody_can_be_led_to_has_none()
    {
        using var site = new SiteUnderTest(_little.Content, ("Site:BaseAddress", Base));

        (await site.Get("/no-such-page")).Document.QuerySelector(".on-paper").ShouldBeNull();
        (await site.Get("/search?q=sore")).Document.QuerySelector(".on-paper").ShouldBeNull();
    }

    private static IEnumerable<(int X, int Y)> SquaresOf(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        return [.. code.ModuleMatrix.SelectMany((row, y) => Enumerable.Range(0, row.Count).Where(x => row[x]).Select(x => (x, y)))];
    }
}
