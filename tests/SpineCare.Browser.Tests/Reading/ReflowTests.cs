using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Reading;

/// <summary>Nothing scrolls sideways: WCAG 2.2, 1.4.10 (320 px wide) and 1.4.4 (text twice as large).</summary>
[Collection(BrowserTests.Name)]
public sealed class ReflowTests(SiteInChromium site)
{
    /// <summary>The elements that stick out, where the page is wider than the screen.</summary>
    private const string StickingOut = """
        () => {
          const page = document.documentElement;
          if (page.scrollWidth <= page.clientWidth) return [];
          const wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > page.clientWidth);
          return [`${page.scrollWidth} px wide`, ...wide.map(e => e.outerHTML.slice(0, 120))];
        }
        """;

    [Theory]
    [InlineData(320, 16)]
    [InlineData(360, 16)]
    [InlineData(640, 32)]
    [InlineData(768, 16)]
    [InlineData(1280, 16)]
    [InlineData(1280, 32)]
    public async Task No_page_scrolls_sideways(int width, int fontSize)
    {
        await using var visit = await site.Open(new(width, 640));
        Dictionary<string, string[]> wide = [];
        foreach (var address in site.Pages.Append(PageTypes.Missing))
        {
            await visit.GoTo(address);
            await visit.OpenAllDetails();
            await visit.Page.EvaluateAsync("size => document.documentElement.style.fontSize = size + 'px'", fontSize);
            if (await visit.Page.EvaluateAsync<string[]>(StickingOut) is { Length: > 0 } elements)
                wide.Add(address, elements);
        }

        wide.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_picture_wider_than_the_screen_is_noticed()
    {
        await using var visit = await site.Open(Screen.NarrowPhone, "/");
        await visit.Page.EvaluateAsync("document.querySelector('main').append(Object.assign(document.createElement('canvas'), { width: 400 }))");

        (await visit.Page.EvaluateAsync<string[]>(StickingOut)).ShouldContain(element => element.Contains("<canvas"));
    }
}
