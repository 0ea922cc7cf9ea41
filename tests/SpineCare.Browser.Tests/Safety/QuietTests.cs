using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Safety;

/// <summary>What the browser hears, asks for, and keeps while a visitor reads the whole site.</summary>
[Collection(BrowserTests.Name)]
public sealed class QuietTests(SiteInChromium site)
{
    private const string Kept = """
        async () => [
          ...Object.keys(localStorage).map(key => `localStorage ${key}`),
          ...Object.keys(sessionStorage).map(key => `sessionStorage ${key}`),
          ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
          ...(self.caches ? await caches.keys() : []).map(key => `cache ${key}`),
        ]
        """;

    /// <summary>What the worker keeps for everyone, whatever they read (Offline/DeviceTests).</summary>
    private const string Shell = "cache shell ";

    [Fact]
    public async Task No_page_complains_asks_another_host_or_keeps_anything_but_the_copy_that_all_readers_get()
    {
        var asked = 0;
        (await site.Faults(Screen.Phone with { RunsWorker = true }, async visit =>
        {
            Interlocked.Add(ref asked, visit.Requests.Count(request => request.Contains(".css")));
            string[] faults =
            [
                // The browser itself tells the console of the answer 404 that a page which is not there should give.
                .. visit.Complaints.Where(complaint => !complaint.StartsWith(PageTypes.Missing)),
                .. visit.Requests.Where(request => !request.StartsWith(site.Address + "/")),
                .. (await visit.Page.Context.CookiesAsync()).Select(cookie => $"cookie {cookie.Name}"),
                .. (await visit.Page.EvaluateAsync<string[]>(Kept)).Where(kept => !kept.StartsWith(Shell)),
            ];
            visit.Complaints.Clear();
            visit.Requests.Clear();
            return faults;
        })).ShouldBeEmpty();
        asked.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_page_that_keeps_something_is_noticed()
    {
        await using var visit = await site.Open(Screen.Phone, "/");
        await visit.Page.EvaluateAsync("sessionStorage.setItem('seen', 'yes')");

        (await visit.Page.EvaluateAsync<string[]>(Kept)).ShouldBe(["sessionStorage seen"]);
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
