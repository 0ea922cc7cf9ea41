using SpineCare.Browser.Tests.Measures;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Access;

/// <summary>
/// What a finger has to hit: 24 px or room around it (WCAG 2.2, 2.5.8), and 44 px for all of the header, buttons, fields, summaries,
/// previous and next, and the phone numbers of care cards. A link in a sentence is exempt.
/// </summary>
[Collection(BrowserTests.Name)]
public sealed class TargetSizeTests(SiteInChromium site)
{
    [Fact]
    public async Task Every_target_is_large_enough() =>
        (await site.Faults(Screen.Phone, async visit =>
        {
            List<string> small = [];
            await visit.OpenAllDetails();
            foreach (var width in (int[])[Screen.NarrowPhone.Width, Screen.Phone.Width, Screen.Tablet.Width, Screen.Desktop.Width])
            {
                await visit.Page.SetViewportSizeAsync(width, Screen.Phone.Height);
                small.AddRange((await visit.Page.Measured("targets")).Select(target => $"{width} px: {target}"));
            }

            return small;
        })).ShouldBeEmpty();

    [Theory]
    [InlineData("under 44", "document.querySelector('header a').style.cssText = 'display: block; height: 40px; min-height: 0; padding: 0; overflow: hidden'")]
    [InlineData("small", "for (const word of ['one', 'two']) { const a = document.createElement('a'); a.href = '/'; a.textContent = word; a.style.cssText = 'display: block; font-size: 10px; line-height: 12px'; document.querySelector('main').append(a); }")]
    public async Task A_small_target_is_noticed(string fault, string deed)
    {
        await using var visit = await site.Open(Screen.Phone, "/");
        await visit.Page.EvaluateAsync(deed);

        (await visit.Page.Measured("targets")).ShouldContain(target => target.StartsWith(fault));
    }
}
