using QRCoder;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Paper;

/// <summary>The code that leads from paper back to the page: on every sheet that is printed, and asked for by no visit before that.</summary>
[Collection(BrowserTests.Name)]
public sealed class QrCodeTests(SiteInChromium browser) : IDisposable
{
    private const string Base = "https://spine.example.org";

    private readonly RunningSite _site = RunningSite.Start(Base);

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData(PageTypes.FullArticle, PageTypes.FullArticle)]
    [InlineData("/get-help-now", "/get-help-now")]
    [InlineData("/soreness/print", "/soreness")]
    public async Task The_printed_page_holds_the_code_of_its_address_and_the_visit_did_not_ask_for_it(string page, string leadsTo)
    {
        await using var visit = await browser.OpenAt(_site.Address, Screen.Desktop, page);
        await visit.Page.EvaluateAsync("scrollTo(0, document.body.scrollHeight)");
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        visit.Requests.ShouldNotContain(request => request.Contains("/qr/", StringComparison.Ordinal));
        (await visit.Page.Locator(".on-paper").IsVisibleAsync()).ShouldBeFalse();

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Page.WaitForFunctionAsync("() => { const code = document.querySelector('.on-paper img'); return code.complete && code.naturalWidth > 0; }");
        var paper = new Pdf(await visit.Page.PdfAsync());

        using var code = QRCodeGenerator.GenerateQrCode(Base + leadsTo, QRCodeGenerator.ECCLevel.M);
        paper.CodeSquares().ShouldBe(code.ModuleMatrix.SelectMany((row, y) => Enumerable.Range(0, row.Count).Where(x => row[x]).Select(x => (x, y))));
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_is_22_millimeters_wide_and_stands_beside_the_address()
    {
        await using var visit = await browser.OpenAt(_site.Address, Screen.Desktop, "/soreness");

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var code = await visit.Page.Locator(".on-paper img").BoundingBoxAsync();
        (code!.Width, code.Height).ShouldBe((83, 83));
        (await visit.Page.Locator(".on-paper").InnerTextAsync()).Trim().ShouldBe("spine.example.org/soreness");
    }

    [Fact]
    public async Task A_site_that_does_not_know_its_address_prints_none()
    {
        await using var visit = await browser.Open(Screen.Desktop, "/soreness");

        new Pdf(await visit.Page.PdfAsync()).CodeSquares().ShouldBeEmpty();
    }
}
