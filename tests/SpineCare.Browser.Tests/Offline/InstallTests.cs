using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Offline;

/// <summary>A phone can put the site among its apps.</summary>
[Collection(BrowserTests.Name)]
public sealed class InstallTests(SiteInChromium browser)
{
    [Fact]
    public async Task Chromium_finds_nothing_that_keeps_the_site_from_being_installed()
    {
        await using var visit = await browser.Open(Device.Phone, "/");
        await visit.IsReady();
        var chromium = await visit.Page.Context.NewCDPSessionAsync(visit.Page);

        var manifest = (await chromium.SendAsync("Page.getAppManifest"))!.Value;
        var errors = (await chromium.SendAsync("Page.getInstallabilityErrors"))!.Value.GetProperty("installabilityErrors");

        manifest.GetProperty("url").GetString().ShouldEndWith("/site.webmanifest");
        manifest.GetProperty("errors").GetArrayLength().ShouldBe(0, manifest.ToString());
        // A window without a history keeps nothing for good, and says so for every site.
        errors.EnumerateArray().Select(error => error.GetProperty("errorId").GetString()).Except(["in-incognito"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_without_a_manifest_is_noticed()
    {
        await using var visit = await browser.Open(Device.Phone, "/");
        await visit.Page.EvaluateAsync("document.querySelector('link[rel=manifest]').remove()");
        var chromium = await visit.Page.Context.NewCDPSessionAsync(visit.Page);

        (await chromium.SendAsync("Page.getInstallabilityErrors"))!.Value.GetProperty("installabilityErrors").EnumerateArray()
            .Select(error => error.GetProperty("errorId").GetString()).ShouldContain("no-manifest");
    }
}
