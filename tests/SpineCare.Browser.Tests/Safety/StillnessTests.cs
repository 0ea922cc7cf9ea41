using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Safety;

/// <summary>Nothing moves that a reader has not moved: no jump while a page loads, and no motion for those who asked for none.</summary>
[Collection(BrowserTests.Name)]
public sealed class StillnessTests(SiteInChromium site)
{
    private const string Moving = """
        () => [...document.querySelectorAll('*')].flatMap(part => ['', '::before', '::after', '::details-content'].flatMap(name => {
          const style = getComputedStyle(part, name || null);
          const isMoving = [style.animationDuration, style.transitionDuration].some(times => times.split(',').some(time => parseFloat(time) > 0));
          return isMoving || style.scrollBehavior === 'smooth' ? [`moves: ${part.outerHTML.slice(0, 100)}${name}`] : [];
        })).concat([...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).flatMap(function rulesOf(rule) {
          if (rule.media && !matchMedia(rule.media.mediaText).matches) return [];
          return rule.constructor.name === 'CSSViewTransitionRule' && rule.navigation !== 'none' ? ['moves between pages'] : [...rule.cssRules ?? []].flatMap(rulesOf);
        }))
        """;

    private const string Jumps = """
        new PerformanceObserver(list => { window.jumps = [...window.jumps ?? [], ...list.getEntries()]; }).observe({ type: 'layout-shift', buffered: true })
        """;

    /// <summary>The one script that browsers wait for before they paint: what the reader chose is to be there at once.</summary>
    private const string BeforePaint = "/preferences.";

    private const string AfterPaint = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))";

    private const string Seen = "() => (window.jumps ?? []).filter(jump => !jump.hadRecentInput).map(jump => `${jump.value}: ${jump.sources.map(source => source.node?.outerHTML?.slice(0, 80))}`)";

    [Fact]
    public async Task No_page_moves_for_readers_who_asked_for_less_motion() =>
        (await site.Faults(Screen.Desktop with { Motion = ReducedMotion.Reduce }, async visit => await visit.Page.EvaluateAsync<string[]>(Moving))).ShouldBeEmpty();

    [Theory]
    [InlineData("document.querySelector('h1').style.transition = 'color 1s'")]
    [InlineData("document.documentElement.style.scrollBehavior = 'smooth'")]
    [InlineData("const sheet = new CSSStyleSheet(); sheet.replaceSync('main::before { content: \"\"; animation: turn 2s }'); document.adoptedStyleSheets = [sheet]")]
    public async Task Motion_is_noticed(string deed)
    {
        await using var visit = await site.Open(Screen.Desktop with { Motion = ReducedMotion.Reduce }, "/");
        await visit.Page.EvaluateAsync(deed);

        (await visit.Page.EvaluateAsync<string[]>(Moving)).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task No_type_of_page_jumps_while_it_loads_even_if_images_and_scripts_come_late(int width)
    {
        foreach (var address in PageTypes.All.Values)
        {
            await using var visit = await site.Open(new(width, 640));
            (await JumpsOf(visit, address)).ShouldBeEmpty(address);
        }
    }

    [Fact]
    public async Task A_late_image_without_a_size_is_noticed()
    {
        await using var visit = await site.Open(Screen.Phone);
        await visit.Page.AddInitScriptAsync("""
            addEventListener('DOMContentLoaded', () => document.querySelector('main').prepend(Object.assign(new Image(), { src: document.querySelector('link[rel=apple-touch-icon]').href })))
            """);

        (await JumpsOf(visit, "/")).ShouldNotBeEmpty();
    }

    /// <summary>Holds images and the other scripts back until the page has been painted without them.</summary>
    private static async Task<string[]> JumpsOf(Visit visit, string address)
    {
        TaskCompletionSource isPainted = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await visit.Page.AddInitScriptAsync(Jumps);
        await visit.Page.RouteAsync(request => !request.EndsWith(address, StringComparison.Ordinal), async route =>
        {
            if (route.Request.ResourceType is "image" or "script" && !route.Request.Url.Contains(BeforePaint, StringComparison.Ordinal))
                await isPainted.Task;
            await route.ContinueAsync();
        });
        await visit.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        await visit.Page.WaitForFunctionAsync("() => performance.getEntriesByType('paint').length > 0");
        await visit.Page.EvaluateAsync(AfterPaint);
        isPainted.SetResult();
        await visit.Page.WaitForLoadStateAsync(LoadState.Load);
        await visit.Page.EvaluateAsync(AfterPaint);
        return await visit.Page.EvaluateAsync<string[]>(Seen);
    }
}
