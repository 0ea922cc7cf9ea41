using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Access;

/// <summary>Fingers hit what they aim at: WCAG 2.2, 2.5.8 (24 by 24 px).</summary>
[Collection(BrowserTests.Name)]
public sealed class TargetSizeTests(SiteInChromium site)
{
    /// <summary>
    /// Targets under 24 px in either direction, of those that fill a block of their own, and of the arrows that lead back
    /// to a citation. A link inside a sentence is exempt.
    /// </summary>
    private const string TooSmall = """
        () => {
          const block = e => getComputedStyle(e).display.startsWith('inline') ? block(e.parentElement) : e;
          const standsAlone = e => block(e).innerText.trim() === e.innerText.trim() || e.closest('.reference__back');
          return [...document.querySelectorAll('a[href], summary, button')]
            .filter(e => e.checkVisibility() && standsAlone(e))
            .filter(e => Math.min(e.getBoundingClientRect().width, e.getBoundingClientRect().height) < 23.99)
            .map(e => `${e.offsetWidth} × ${e.offsetHeight} ${e.outerHTML.slice(0, 120)}`);
        }
        """;

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Every_target_that_stands_alone_is_large_enough(int width)
    {
        await using var visit = await site.Open(new(width, 640));
        Dictionary<string, string[]> small = [];
        foreach (var address in site.Pages.Append(PageTypes.Missing))
        {
            await visit.GoTo(address);
            await visit.OpenAllDetails();
            if (await visit.Page.EvaluateAsync<string[]>(TooSmall) is { Length: > 0 } targets)
                small.Add(address, targets);
        }

        small.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_small_target_is_noticed()
    {
        await using var visit = await site.Open(Screen.Phone, "/");
        await visit.Page.EvaluateAsync("document.querySelector('.button').style.cssText = 'min-height: 0; padding: 0; border: 0; font-size: 12px'");

        (await visit.Page.EvaluateAsync<string[]>(TooSmall)).ShouldContain(target => target.Contains("class=\"button"));
    }
}
