using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Reading;

/// <summary>From a number in the text to its reference, and back, without script.</summary>
[Collection(BrowserTests.Name)]
public sealed class CitationTests(SiteInChromium site)
{
    private static readonly Screen s_phone = Screen.Phone with { RunsScript = false };
    private static readonly Screen s_desktop = Screen.Desktop with { RunsScript = false };

    [Theory]
    [InlineData(PageTypes.FullArticle)]
    [InlineData("/faq")]
    public async Task A_citation_opens_the_list_at_its_reference_and_the_arrow_leads_back(string address)
    {
        await using var visit = await site.Open(s_phone, address);
        var page = visit.Page;
        await visit.OpenAllDetails();
        await page.EvaluateAsync("document.querySelector('.references__details').open = false");
        var citation = page.Locator("main .citation a").First;
        await Assertions.Expect(page.Locator(".reference").First).ToBeHiddenAsync();

        await citation.ClickAsync(new() { Position = new() { X = 9, Y = 12 } });
        var reference = page.Locator("li:target");
        await Assertions.Expect(reference).ToBeInViewportAsync();
        var number = await reference.EvaluateAsync<int>("e => [...e.parentElement.children].indexOf(e) + 1");
        await Assertions.Expect(citation).ToHaveAccessibleNameAsync($"Reference {number}");

        await page.EvaluateAsync("document.querySelectorAll('details.question').forEach(details => details.open = false)");
        await reference.GetByRole(AriaRole.Link, new() { NameRegex = new("^Back to the text") }).First.ClickAsync();
        await Assertions.Expect(page.Locator(":target")).ToBeInViewportAsync();
        await Assertions.Expect(citation).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_keyboard_goes_on_from_the_reference_that_a_citation_leads_to()
    {
        await using var visit = await site.Open(s_desktop, PageTypes.FullArticle);
        await visit.Page.Locator("main .citation a").First.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");

        (await visit.Page.EvaluateAsync<bool>("document.querySelector(':target').contains(document.activeElement)")).ShouldBeTrue();
    }

    [Theory]
    [InlineData(360, Media.Screen, false)]
    [InlineData(360, Media.Print, true)]
    [InlineData(1280, Media.Screen, true)]
    public async Task The_list_of_references_is_closed_on_a_phone_and_open_with_room_and_on_paper(int width, Media media, bool isOpen)
    {
        await using var visit = await site.Open(new(width, 800) { RunsScript = false }, PageTypes.FullArticle);
        await visit.Page.EmulateMediaAsync(new() { Media = media });

        (await visit.Page.Locator(".reference").First.IsVisibleAsync()).ShouldBe(isOpen);
        (await visit.Page.Locator(".references__summary").IsVisibleAsync()).ShouldBe(!isOpen);
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
