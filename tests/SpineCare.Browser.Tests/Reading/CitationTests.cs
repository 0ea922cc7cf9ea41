using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Reading;

/// <summary>From a number in the text to its reference, and back.</summary>
[Collection(BrowserTests.Name)]
public sealed class CitationTests(SiteInChromium site)
{
    [Theory]
    [InlineData(PageTypes.FullArticle)]
    [InlineData("/faq")]
    public async Task A_citation_leads_to_its_reference_and_the_arrow_leads_back(string address)
    {
        await using var visit = await site.Open(Screen.Phone, address);
        var page = visit.Page;
        await visit.OpenAllDetails();
        var citation = page.Locator("main .citation a").First;

        await citation.ClickAsync();
        var reference = page.Locator("li:target");
        await Assertions.Expect(reference).ToBeInViewportAsync();
        var number = await reference.GetAttributeAsync("value");
        await Assertions.Expect(citation).ToHaveAccessibleNameAsync($"Reference {number}");

        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = false)");
        await reference.GetByRole(AriaRole.Link, new() { NameRegex = new("^Back to the text") }).First.ClickAsync();
        await Assertions.Expect(page.Locator(":target")).ToBeInViewportAsync();
        await Assertions.Expect(citation).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_keyboard_goes_on_from_the_reference_that_a_citation_leads_to()
    {
        await using var visit = await site.Open(Screen.Desktop, PageTypes.FullArticle);
        await visit.Page.Locator("main .citation a").First.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");

        (await visit.Page.EvaluateAsync<bool>("document.querySelector(':target').contains(document.activeElement)")).ShouldBeTrue();
    }

    [Fact]
    public async Task Every_link_to_a_place_on_a_page_has_its_place()
    {
        await using var visit = await site.Open(Screen.Desktop);
        List<string> dead = [];
        foreach (var address in site.Pages)
        {
            await visit.GoTo(address);
            dead.AddRange(await visit.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('a[href^="#"]')]
                  .filter(a => !document.getElementById(decodeURIComponent(a.hash.slice(1))))
                  .map(a => location.pathname + a.hash)
                """));
        }

        dead.ShouldBeEmpty();
    }
}
