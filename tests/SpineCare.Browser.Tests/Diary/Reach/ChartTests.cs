using System.Globalization;
using SpineCare.Browser.Tests.Paper;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Diary.Reach;

/// <summary>The chart, the table that tells the same, and the sheet that a reader takes to a clinician.</summary>
[Collection(BrowserTests.Name)]
public sealed class ChartTests(SiteInChromium site)
{
    /// <summary>Where the chart draws each day, read back into scores by the numbers at its side.</summary>
    private const string DrawnScores = """
        svg => {
            const place = mark => [mark.x.baseVal.value, mark.y.baseVal.value];
            const numbers = [...svg.querySelectorAll('.chart__number')].map(text => [Number(text.textContent), text.getBBox()]).map(([number, { y, height }]) => [number, y + height / 2]);
            const [none, most] = [numbers.find(([number]) => number === 0)[1], numbers.find(([number]) => number === 10)[1]];
            return [...svg.querySelectorAll('.chart__mark')].map(mark => ({ mark, at: place(mark) })).sort((a, b) => a.at[0] - b.at[0])
                .map(({ mark, at }) => `${Math.round((none - at[1]) / (none - most) * 10)} ${mark.getAttribute('class').split('--')[1]}`);
        }
        """;

    private static readonly KeptTreatment s_days = new("2026-10-28",
        new("2026-10-28", 10),
        new("2026-10-29", 7) { Urgent = "unsure", Card = "urgent" },
        new("2026-11-01", 4) { Emergency = "yes", Card = "emergency", Medicine = "pills" },
        new("2026-11-02", 0) { Places = [] })
    { Kind = "injection" };

    [Fact]
    public async Task The_chart_and_the_table_tell_the_same_and_a_day_without_a_word_is_a_gap()
    {
        await using var diary = await DiaryVisit.Open(site);
        await diary.Keep(s_days);
        var chart = diary.Page.GetByRole(AriaRole.Img, new() { Name = "Chart of your scores from 0 to 10. The table below tells the same." });

        (await chart.EvaluateAsync<string[]>(DrawnScores)).ShouldBe(["10 self-care", "7 urgent", "4 emergency", "0 none"]);
        (await diary.Rows.EvaluateAllAsync<string[]>("rows => rows.map(row => [row.firstChild.firstChild.data, ...['Score', 'Card'].map(name => row.querySelector(`[data-label=${name}]`).textContent)].join('; '))"))
            .ShouldBe(["Wed, Oct 28 (day 1); 10; Care at home", "Thu, Oct 29 (day 2); 7; Today", "Sun, Nov 1 (day 5); days before it without an entry: 2; 4; Emergency", "Mon, Nov 2 (day 6); 0; No card"]);
        // A line from Wednesday to Thursday, none over the days that are missing, and one to Monday.
        await Assertions.Expect(chart.Locator(".chart__way")).ToHaveCountAsync(2);
        (await diary.Page.Locator(".chart__key li").Locator("visible=true").AllInnerTextsAsync()).Select(words => words.Trim()).ShouldBe(["A day with the card “Emergency”", "A day with the card “Today”"]);
        await Assertions.Expect(diary.Page.GetByRole(AriaRole.Table, new() { Name = "Your days" })).ToBeVisibleAsync();
        (await diary.Page.GetByRole(AriaRole.Columnheader).AllInnerTextsAsync()).ShouldBe(["Day", "Score", "Where", "What helped", "What was hard", "Medicine", "Card"]);
        await diary.Page.GetByRole(AriaRole.Button, new() { Name = "Change Thu, Oct 29" }).ClickAsync();
        await Assertions.Expect(diary.Page.Locator("#diary-entry")).ToHaveTextAsync("Thursday, October 29, 2026");
    }

    [Theory]
    [InlineData(14, "", 14)]
    [InlineData(20, "", 14)]
    [InlineData(14, "The stairs at home, the long way to work, sitting through a film, and lifting the child", 1)]
    public async Task Up_to_14_days_are_printed_on_one_sheet_and_it_says_where_not_all_of_them_fit(int days, string words, int least)
    {
        await using var diary = await DiaryVisit.Open(site, "2026-11-30T10:00:00-05:00");
        var entries = Enumerable.Range(1, days).Select(day => new KeptDay($"2026-11-{day:00}", day % 11) { Places = ["back-low-back", "back-left-buttock"], Hard = [words], Medicine = words });
        await diary.Keep(new KeptTreatment("2026-11-01", [.. entries]) { Kind = "injection" });

        foreach (var format in new[] { "Letter", "A4" })
            new Pdf(await diary.Page.PdfAsync(new() { Format = format })).Sheets.ShouldBe(1, format);

        await diary.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var shown = await diary.Rows.Locator("visible=true").CountAsync();
        var printed = await diary.Page.Locator(".diary__printed").Filter(new() { HasText = "Printed on" }).InnerTextAsync();
        printed.ShouldStartWith("Printed on Monday, November 30, 2026.");
        await Assertions.Expect(diary.Page.GetByText("The patient wrote this. Nobody has checked it, and days may be missing.")).ToBeVisibleAsync();
        await Assertions.Expect(diary.Page.Locator(".diary__title")).ToContainTextAsync("Injection, Sunday, November 1, 2026");
        await Assertions.Expect(diary.Page.Locator("svg.chart")).ToBeVisibleAsync();
        (await diary.Page.Locator(".diary button").Locator("visible=true").CountAsync()).ShouldBe(0);
        if (shown < days)
            printed.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"Only the latest {shown} of {days} days fit on this sheet."));
        else
            printed.ShouldNotContain("Only the latest");
        var notOnPaper = await diary.Rows.CountAsync() - shown;
        (await diary.Rows.Last.IsVisibleAsync()).ShouldBeTrue();
        shown.ShouldBeInRange(least, 14);
        notOnPaper.ShouldBe(days - shown);
    }

    [Fact]
    public async Task A_blank_diary_is_printed_on_one_sheet_with_the_signs_and_both_rules_and_then_the_days_again()
    {
        await using var diary = await DiaryVisit.Open(site, script: "window.print = () => { window.printed = document.querySelector('.diary-page').dataset.print; }");
        await diary.Keep(s_days);
        await diary.Press("Print for my clinician");
        (await diary.Page.EvaluateAsync<string>("() => window.printed")).ShouldBe("days");
        await diary.Press("Print a blank diary");

        await diary.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(diary.Rows.First).ToBeHiddenAsync();
        await Assertions.Expect(diary.Page.Locator(".diary-paper .care-card--emergency")).ToBeVisibleAsync();
        await Assertions.Expect(diary.Page.Locator(".diary-paper__call")).ToContainTextAsync("48 hours after hands-on care, or past the time on your sheet");

        new Pdf(await diary.Page.PdfAsync(new() { Format = "Letter" })).Sheets.ShouldBe(1);

        await Assertions.Expect(diary.Rows.First).ToBeVisibleAsync();
        await Assertions.Expect(diary.Page.Locator(".diary-paper")).ToBeHiddenAsync();
    }
}
