using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace SpineCare.Browser.Tests.Visits;

/// <summary>The running site and the one browser that all tests of a run share.</summary>
public sealed class SiteInChromium : IAsyncLifetime
{
    private readonly RunningSite _site = RunningSite.Start();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Every page of the site that a visitor can reach from the first one, by its address.</summary>
    public ImmutableArray<string> Pages { get; private set; } = [];

    /// <summary>The pages that teach: a topic, then the name of an article.</summary>
    public ImmutableArray<string> Articles => [.. Pages.Where(page => page.Count(letter => letter == '/') == 2 && !page.StartsWith("/handouts/", StringComparison.Ordinal) && !page.StartsWith("/get-help-now/", StringComparison.Ordinal) && !page.EndsWith("/print", StringComparison.Ordinal) && page != PageTypes.Diary)];

    /// <summary>The pages of the site, and what stands behind no link.</summary>
    public IEnumerable<string> EveryPage => Pages.Concat(PageTypes.Unlinked);

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.Launch(_playwright);
        await using var visit = await Open(Screen.Desktop);
        Pages = [.. await visit.Crawl()];
        PageTypes.Reachable.ShouldBeSubsetOf(Pages);
        Articles.Length.ShouldBeGreaterThanOrEqualTo(5);
    }

    public string Address => _site.Address;

    /// <summary>A new visitor, who has seen nothing yet.</summary>
    public Task<Visit> Open(Screen screen) => Begin(screen, _site.Address);

    public async Task<Visit> Open(Screen screen, string address)
    {
        var visit = await Open(screen);
        await visit.GoTo(address);
        return visit;
    }

    /// <summary>A new visitor of another site, such as a preview.</summary>
    public async Task<Visit> OpenAt(string site, Screen screen, string address)
    {
        var visit = await Begin(screen, site);
        await visit.GoTo(address);
        return visit;
    }

    /// <summary>What is wrong on any page, each fault once with the pages that have it. Two visitors look, each at its own half.</summary>
    public async Task<IReadOnlyList<string>> Faults(Screen screen, Func<Visit, Task<IEnumerable<string>>> look)
    {
        ConcurrentQueue<string> ahead = new(EveryPage);
        ConcurrentBag<(string Fault, string Page)> faults = [];
        async Task Walk()
        {
            await using var visit = await Open(screen);
            while (ahead.TryDequeue(out var page))
            {
                await visit.GoTo(page);
                foreach (var fault in await look(visit))
                    faults.Add((fault, page));
            }
        }

        await Task.WhenAll(Walk(), Walk());
        return [.. faults.GroupBy(fault => fault.Fault, fault => fault.Page, (fault, pages) => $"{fault} @ {string.Join(' ', pages.Distinct().Order())}").Order()];
    }

    private async Task<Visit> Begin(Screen screen, string site)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = site,
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.Colors,
            ForcedColors = screen.ForcedColors,
            ReducedMotion = screen.Motion,
            JavaScriptEnabled = screen.RunsScript,
            TimezoneId = screen.Zone,
            ServiceWorkers = screen.RunsWorker ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
        });
        return await Visit.Begin(context, site);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _site.DisposeAsync();
    }
}
