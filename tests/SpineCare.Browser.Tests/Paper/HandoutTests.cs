using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Paper;

/// <summary>The handouts on paper: each on its sheets, in large type, black on white, with room to write.</summary>
[Collection(BrowserTests.Name)]
public sealed class HandoutTests(SiteInChromium browser) : IDisposable
{
    private readonly RunningSite _site = RunningSite.Start("https://spine.example.org");

    public void Dispose() => _site.Dispose();

    public static TheoryData<string, int> Handouts => new()
    {
        { "get-help-now", 1 }, { "before-your-visit", 1 }, { "after-your-visit", 1 }, { "questions-to-ask", 1 }, { "soreness-checklist", 1 }, { "compare-choices", 2 },
    };

    [Theory]
    [MemberData(nameof(Handouts))]
    public async Task A_handout_takes_its_sheets_and_no_more_on_both_sizes_of_paper(string name, int sheets)
    {
        await using var visit = await browser.OpenAt(_site.Address, Screen.Desktop, $"/handouts/{name}");

        foreach (var format in new[] { "Letter", "A4" })
            new Pdf(await visit.Page.PdfAsync(new() { Format = format })).Sheets.ShouldBe(sheets, format);
        (await visit.Page.Locator(".handout__frame > p").InnerTextAsync()).ShouldContain(sheets == 1 ? "1 sheet " : $"{sheets} sheets ");
    }

    /// <summary>14 pt are 18.67 px, and 18 pt are 24.</summary>
    [Theory]
    [MemberData(nameof(Handouts))]
    public async Task No_letter_is_smaller_than_14_points_and_none_of_an_emergency_smaller_than_18(string name, int sheets)
    {
        const string small = """
            () => [...document.querySelectorAll('body *')].filter(element => element.checkVisibility() && !element.closest('.visually-hidden') && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
                .filter(element => parseFloat(getComputedStyle(element).fontSize) < (element.closest('.care-card--emergency, .handout__emergency') ? 24 : 18.66) || getComputedStyle(element).fontSizeAdjust !== 'none')
                .map(element => `${element.className} ${getComputedStyle(element).fontSize} ${element.textContent}`)
            """;
        sheets.ShouldBePositive();
        await using var visit = await browser.OpenAt(_site.Address, Screen.Desktop, $"/handouts/{name}");

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await visit.Page.EvaluateAsync<string[]>(small)).ShouldBeEmpty();
        (await visit.Page.Locator(".care-card--emergency, .handout__emergency").CountAsync()).ShouldBe(1);
        (await visit.Page.Locator(".care-card--emergency, .handout__emergency").EvaluateAsync<double>("box => parseFloat(getComputedStyle(box).borderTopWidth)")).ShouldBeGreaterThanOrEqualTo(6);
    }

    /// <summary>9 mm are 34 px.</summary>
    [Theory]
    [MemberData(nameof(Handouts))]
    public async Task A_hand_has_room_to_write_on_each_line(string name, int sheets)
    {
        sheets.ShouldBePositive();
        await using var visit = await browser.OpenAt(_site.Address, Screen.Desktop, $"/handouts/{name}");
        await visit.Page.SetViewportSizeAsync(720, 1000);

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var heights = await visit.Page.EvaluateAsync<double[]>("""
            () => [...[...document.querySelectorAll('.blanks li, .line, .handout td:empty')].map(line => line.getBoundingClientRect().height),
                ...[...document.querySelectorAll('.asked li')].map(item => parseFloat(getComputedStyle(item, '::after').height))]
            """);
        heights.ShouldAllBe(height => height >= 34);
        (heights.Length > 0).ShouldBe(name != "get-help-now");
        (await visit.Page.EvaluateAsync<double[]>("() => [...document.querySelectorAll('.blanks__line')].map(line => line.getBoundingClientRect().width)")).ShouldAllBe(width => width > 130);
    }

    [Theory]
    [MemberData(nameof(Handouts))]
    public async Task A_sheet_tells_its_address_and_nothing_of_the_ways_around_the_site(string name, int sheets)
    {
        sheets.ShouldBePositive();
        await using var visit = await browser.OpenAt(_site.Address, Screen.Desktop, $"/handouts/{name}");

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await visit.Page.Locator(".handout .on-paper").InnerTextAsync()).Trim().ShouldBe($"spine.example.org/handouts/{name}");
        (await visit.Page.Locator(".handout .on-paper img").IsVisibleAsync()).ShouldBeTrue();
        (await visit.Page.Locator(".site-header, .site-footer, .handout__frame, button").Locator("visible=true").CountAsync()).ShouldBe(0);
        await visit.Page.WaitForFunctionAsync("() => { const code = document.querySelector('.handout .on-paper img'); return code.complete && code.naturalWidth > 0; }");
        new Pdf(await visit.Page.PdfAsync()).CodeSquares().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_site_that_does_not_know_its_address_prints_no_code()
    {
        await using var visit = await browser.Open(Screen.Desktop, "/handouts/get-help-now");

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await visit.Page.Locator(".on-paper").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task The_button_prints_the_sheet()
    {
        await using var visit = await browser.Open(Screen.Desktop, "/handouts/get-help-now");
        await visit.Page.EvaluateAsync("() => { window.print = () => document.body.dataset.printed = 'yes'; }");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Print" }).ClickAsync();

        (await visit.Page.Locator("body").GetAttributeAsync("data-printed")).ShouldBe("yes");
    }
}
