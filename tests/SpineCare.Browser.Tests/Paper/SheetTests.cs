using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Paper;

/// <summary>How much paper each type of page takes, on both sizes of paper, and what stands on it. A sheet is about as wide as a tablet.</summary>
[Collection(BrowserTests.Name)]
public sealed class SheetTests(SiteInChromium site)
{
    /// <summary>Fonts differ from one machine to the next: each number is what one machine needs, and one sheet more.</summary>
    [Theory]
    [InlineData("/", 3)]
    [InlineData("/soreness", 1)]
    [InlineData("/spinal-manipulation/what-to-expect", 8)]
    [InlineData("/spinal-manipulation/safety", 9)]
    [InlineData(PageTypes.FullArticle, 8)]
    [InlineData("/soreness/when-to-get-help", 7)]
    [InlineData("/get-help-now", 4)]
    [InlineData("/compare-choices", 6)]
    [InlineData("/about", 3)]
    [InlineData("/faq", 11)]
    [InlineData("/glossary", 5)]
    [InlineData("/references", 5)]
    [InlineData("/soreness/print", 26)]
    [InlineData("/no-such-page", 1)]
    public async Task A_page_takes_no_more_sheets_than_its_text_needs(string address, int most)
    {
        await using var visit = await site.Open(Screen.Desktop, address);

        foreach (var format in new[] { "Letter", "A4" })
            new Pdf(await visit.Page.PdfAsync(new() { Format = format })).Sheets.ShouldBeInRange(1, most, format);
    }

    [Fact]
    public async Task Each_page_of_a_booklet_begins_a_sheet()
    {
        await using var visit = await site.Open(Screen.Desktop, "/soreness/print");
        var chapters = await visit.Page.Locator(".chapter").CountAsync();

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await visit.Page.Locator(".chapter").EvaluateAllAsync<string[]>("all => all.map(one => getComputedStyle(one).breakBefore)")).ShouldAllBe(style => style == "page");
        new Pdf(await visit.Page.PdfAsync()).Sheets.ShouldBeGreaterThan(chapters);
    }

    [Fact]
    public async Task Nothing_of_the_ways_around_the_site_is_printed_on_any_page()
    {
        string[] ways = ["nav.site-nav", ".breadcrumb", ".contents", ".to-contents", ".guide", ".guide-turn", ".related", ".site-search", ".site-header__help", ".site-footer__links", ".reference__back", "button"];
        await using var visit = await site.Open(Screen.Tablet);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var address in site.Pages.Append(PageTypes.Missing))
        {
            await visit.GoTo(address);

            foreach (var way in ways)
                (await visit.Page.Locator(way).Locator("visible=true").CountAsync()).ShouldBe(0, $"{address} {way}");
            (await visit.Page.Locator("footer a[href^='tel:'], .handout a[href^='tel:'], .diary-foot__emergency a[href^='tel:']").Locator("visible=true").CountAsync()).ShouldBeGreaterThan(0, address);
        }
    }

    [Fact]
    public async Task Everything_is_printed_black_on_white()
    {
        const string colored = """
            () => [...document.querySelectorAll('body, body *')].filter(element => element.checkVisibility() && !element.closest('svg, img')).flatMap(element => {
                const { color, backgroundColor, borderTopColor, borderTopWidth, borderLeftColor, borderLeftWidth } = getComputedStyle(element);
                const isGrey = text => { const [r, g, b, a] = text.match(/[\d.]+/g).map(Number); return a === 0 || (r === g && g === b); };
                const isWhite = text => { const [r, g, b, a] = text.match(/[\d.]+/g).map(Number); return a === 0 || r + g + b === 765; };
                const borders = [[borderTopColor, borderTopWidth], [borderLeftColor, borderLeftWidth]].filter(([, width]) => width !== '0px').map(([border]) => border);
                return isGrey(color) && borders.every(isGrey) && isWhite(backgroundColor) ? [] : [`${element.className} ${color} ${backgroundColor} ${borders}`];
            })
            """;
        await using var visit = await site.Open(Screen.Tablet with { Colors = ColorScheme.Dark });
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        foreach (var address in site.Pages.Append(PageTypes.Missing))
        {
            await visit.GoTo(address);

            (await visit.Page.EvaluateAsync<string[]>(colored)).ShouldBeEmpty(address);
        }
    }

    [Fact]
    public async Task How_soon_to_act_is_told_by_words_and_by_ever_lighter_borders()
    {
        await using var visit = await site.Open(Screen.Desktop, "/get-help-now");

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var widths = await visit.Page.Locator(".care-card").EvaluateAllAsync<double[]>("cards => cards.map(card => parseFloat(getComputedStyle(card).borderTopWidth))");
        widths.Length.ShouldBe(4);
        widths.ShouldBe(widths.OrderDescending());
        widths[0].ShouldBeGreaterThan(widths[1]);
        widths[1].ShouldBeGreaterThan(widths[2]);
        (await visit.Page.Locator(".care-card__level").EvaluateAllAsync<string[]>("levels => levels.map(level => level.innerText)")).ShouldBe(["EMERGENCY", "TODAY", "WITHIN TWO DAYS", "CARE AT HOME"]);
    }

    [Fact]
    public async Task Every_closed_part_of_every_page_is_open_on_paper()
    {
        await using var visit = await site.Open(Screen.Desktop);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var address in site.Pages)
        {
            await visit.GoTo(address);

            (await visit.Page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('main details:not([open])')].filter(details => details.checkVisibility() && ![...details.children].every(child => child.matches('summary') || child.checkVisibility({ contentVisibilityAuto: true }) && child.getBoundingClientRect().height > 0)).map(details => details.innerText)"))
                .ShouldBeEmpty(address);
        }
    }

    [Fact]
    public async Task An_address_outside_the_site_is_printed_and_one_inside_is_not()
    {
        const string after = "link => getComputedStyle(link, '::after').content";
        await using var visit = await site.Open(Screen.Desktop, PageTypes.FullArticle);
        await visit.Page.EvaluateAsync("""
            () => [['out', 'https://www.example.org/a'], ['in', '/soreness']].forEach(([name, href]) =>
                document.querySelector('.prose p').append(Object.assign(document.createElement('a'), { className: name, href, textContent: name })))
            """);

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await visit.Page.Locator(".prose .out").EvaluateAsync<string>(after)).ShouldContain("https://www.example.org/a");
        (await visit.Page.Locator(".prose .in").EvaluateAsync<string>(after)).ShouldBe("none");
        (await visit.Page.Locator(".reference__link").First.InnerTextAsync()).ShouldNotBeEmpty();
    }
}
