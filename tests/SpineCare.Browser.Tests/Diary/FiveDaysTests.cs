using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Diary;

/// <summary>A diary from its first entry over five days, each with its card, to a file and back.</summary>
[Collection(BrowserTests.Name)]
public sealed class FiveDaysTests(SiteInChromium site)
{
    [Fact]
    public async Task Five_days_lead_to_their_cards_and_to_a_file_and_back()
    {
        await using var visit = await site.Open(Screen.Phone);
        var page = visit.Page;
        await page.Clock.InstallAsync(new() { TimeDate = new(2026, 11, 2, 18, 0, 0, DateTimeKind.Utc) });
        await visit.GoTo(PageTypes.Diary);
        await page.GetByLabel("An adjustment (a quick push)").CheckAsync();
        await page.GetByLabel("At what time?").FillAsync("10:00");
        await Press(page, "Start the diary");

        await Write(page, "4 A good deal");
        await SeesCard(page, "self-care");

        await page.Clock.RunForAsync("24:00:00");
        await Write(page, "3 Some");
        await SeesCard(page, "self-care");

        // The third day at 18:00 is 56 hours after the treatment.
        await page.Clock.RunForAsync("24:00:00");
        await Write(page, "2 A little");
        await SeesCard(page, "routine");
        await Assertions.Expect(page.Locator(".diary__result")).ToContainTextAsync("48 hours have passed");

        await page.Clock.RunForAsync("24:00:00");
        await Press(page, "Write about today");
        await Answer(page, "Do you have any of these signs?", "None of these");
        await Answer(page, "And any of these?", "I am not sure");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert).Locator(".care-card--urgent")).ToBeVisibleAsync();
        await Press(page, "Save and stop here");
        await SeesCard(page, "urgent");

        await page.Clock.RunForAsync("24:00:00");
        await Press(page, "Write about today");
        await Answer(page, "Do you have any of these signs?", "One or more");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link, new() { Name = "911" })).ToBeVisibleAsync();
        await Press(page, "Save and stop here");
        await SeesCard(page, "emergency");

        var rows = await page.Locator(".diary__table tbody tr").AllInnerTextsAsync();
        rows.Count.ShouldBe(5);
        var kept = await page.EvaluateAsync<string>("JSON.stringify({ ...localStorage })");

        var copy = await page.RunAndWaitForDownloadAsync(() => Press(page, "Save a copy"));
        var file = await copy.PathAsync();
        await Press(page, "Erase the whole diary");
        (await page.EvaluateAsync<int>("localStorage.length")).ShouldBe(0);

        await page.GetByLabel("Read a copy back from a file").SetInputFilesAsync(new FilePayload { Name = copy.SuggestedFilename, MimeType = "application/json", Buffer = await File.ReadAllBytesAsync(file) });

        await Assertions.Expect(page.Locator(".diary__told")).ToContainTextAsync("We read the file.");
        (await page.Locator(".diary__table tbody tr").AllInnerTextsAsync()).ShouldBe(rows);
        (await page.EvaluateAsync<string>("JSON.stringify({ ...localStorage })")).ShouldBe(kept);
        visit.Complaints.ShouldBeEmpty();
    }

    private static async Task Write(IPage page, string score)
    {
        await Press(page, "Write about today");
        await Answer(page, "Do you have any of these signs?", "None of these");
        await Answer(page, "And any of these?", "None of these");
        await Answer(page, "How sore are you, from 0 to 10?", score);
        await page.Locator(".body [data-place=back-low-back]").ClickAsync();
        await Assertions.Expect(page.Locator(".diary__chosen")).ToHaveTextAsync("Chosen: Low back");
        await Press(page, "Next");
        await page.GetByRole(AriaRole.Group, new() { Name = "Is your soreness mild?" }).GetByLabel("Yes").CheckAsync();
        await Answer(page, "Does any of these fit you?", "None of these");
        await Press(page, "Save this day");
    }

    private static async Task Answer(IPage page, string question, string words)
    {
        await page.GetByRole(AriaRole.Group, new() { Name = question }).GetByLabel(words, new() { Exact = true }).CheckAsync();
        await Press(page, "Next");
    }

    private static Task Press(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    private static Task SeesCard(IPage page, string level) => Assertions.Expect(page.Locator(".diary__result .care-card")).ToHaveClassAsync($"care-card care-card--{level}");
}
