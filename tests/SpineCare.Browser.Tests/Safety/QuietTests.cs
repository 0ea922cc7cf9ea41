using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Safety;

/// <summary>What the browser hears, asks for, and keeps while a visitor reads the whole site.</summary>
[Collection(BrowserTests.Name)]
public sealed class QuietTests(SiteInChromium site)
{
    [Fact]
    public async Task No_page_makes_the_browser_complain()
    {
        await using var visit = await site.Open(Screen.Desktop);
        foreach (var address in site.Pages)
            await visit.GoTo(address);

        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_page_asks_another_host_for_anything()
    {
        await using var visit = await site.Open(Screen.Phone);
        foreach (var address in site.Pages)
            await visit.GoTo(address);

        visit.Requests.ShouldContain(request => request.Contains(".css"));
        visit.Requests.ShouldAllBe(request => request.StartsWith(site.Address + "/"));
    }

    [Fact]
    public async Task No_page_keeps_anything_in_the_browser()
    {
        await using var visit = await site.Open(Screen.Phone);
        foreach (var address in site.Pages)
            await visit.GoTo(address);

        (await visit.Page.Context.CookiesAsync()).ShouldBeEmpty();
        (await visit.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length")).ShouldBe(0);
    }

    [Theory]
    [InlineData("document.body.setAttribute('style', 'color: red')", "style-src")]
    [InlineData("fetch('https://elsewhere.example/').catch(() => {})", "connect-src")]
    [InlineData("try { document.body.innerHTML = '<p>' } catch { }", "require-trusted-types-for")]
    public async Task The_policy_stops_what_it_forbids_and_the_browser_complains(string deed, string directive)
    {
        await using var visit = await site.Open(Screen.Desktop, "/");
        var complaint = visit.Page.WaitForConsoleMessageAsync(new() { Predicate = message => message.Text.StartsWith($"policy: {directive}") });
        await visit.Page.EvaluateAsync(deed);
        await complaint;

        visit.Complaints.ShouldContain(heard => heard.Contains(directive));
    }
}
