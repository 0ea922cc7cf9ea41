using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Diary.Warnings;

/// <summary>Days are those of the calendar, 48 hours are real ones, and no clock takes a warning away.</summary>
[Collection(BrowserTests.Name)]
public sealed class ClockTests(SiteInChromium site)
{
    private const string Late = "You are sore, and 48 hours have passed since your treatment.";

    /// <summary>Each treatment is at ten in the morning of the day before the clocks change.</summary>
    [Theory]
    [InlineData("2026-10-31", "2026-11-02T08:58:00-05:00", "Sat, Oct 31 (day 1)", "Sun, Nov 1 (day 2)", "Mon, Nov 2 (day 3)")]
    [InlineData("2026-03-07", "2026-03-09T10:58:00-04:00", "Sat, Mar 7 (day 1)", "Sun, Mar 8 (day 2)", "Mon, Mar 9 (day 3)")]
    public async Task When_the_clocks_change_48_hours_stay_48_hours_and_no_day_is_lost(string treated, string twoMinutesBefore, params string[] days)
    {
        await using var diary = await DiaryVisit.Open(site, twoMinutesBefore);
        await diary.StartTreatment(DiaryVisit.Adjustment, "10:00", treated);
        await diary.OpenDay(treated);
        await diary.Write(new(2));
        await diary.OpenDay(treated[..8] == "2026-10-" ? "2026-11-01" : "2026-03-08");
        await diary.Write(new(2));
        await diary.WriteToday(new(2));
        await diary.ShouldShow("self-care");

        await diary.Pass(TimeSpan.FromMinutes(2));

        await diary.ShouldShow("routine", Late);
        (await diary.Rows.GetByRole(AriaRole.Rowheader).EvaluateAllAsync<string[]>("all => all.map(one => one.firstChild.data.split(', written')[0])")).ShouldBe(days);
        await Assertions.Expect(diary.Page.Locator(".chart__way")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_day_that_was_begun_before_midnight_keeps_its_name_and_the_page_turns_to_the_new_day()
    {
        await using var diary = await DiaryVisit.Open(site, "2026-11-03T23:55:00-05:00");
        await diary.StartTreatment(DiaryVisit.Massage, "10:00", "2026-11-03");
        await diary.Press("Write about today");
        await diary.WriteUpToPlaces(new(2));
        await diary.Pass(TimeSpan.FromMinutes(10));
        await Assertions.Expect(diary.Page.Locator("#diary-entry")).ToContainTextAsync("Tuesday, November 3, 2026");
        await diary.Page.GetByRole(AriaRole.Button, new() { Name = "Back" }).ClickAsync();
        await diary.Press("Back");
        await diary.Press("Back");

        await diary.Write(new(2));

        await Assertions.Expect(diary.Told).ToHaveTextAsync("Saved on this device: Tuesday, November 3, 2026.");
        await Assertions.Expect(diary.Page.GetByRole(AriaRole.Button, new() { Name = "Write about today" })).ToBeVisibleAsync();
        await Assertions.Expect(diary.Result.Locator(".care-card")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_open_page_says_no_longer_that_care_at_home_will_do_once_the_day_is_over()
    {
        await using var diary = await DiaryVisit.Open(site, "2026-11-02T23:50:00-05:00");
        await diary.StartTreatment(DiaryVisit.Massage, "22:00");
        await diary.WriteToday(new(2));
        await diary.ShouldShow("self-care");

        await diary.Pass(TimeSpan.FromMinutes(15));

        await Assertions.Expect(diary.Result).ToBeEmptyAsync();
        await Assertions.Expect(diary.Page.GetByRole(AriaRole.Button, new() { Name = "Write about today" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_clock_that_is_set_back_takes_no_warning_away_and_writes_over_no_day()
    {
        await using var diary = await DiaryVisit.Open(site, "2026-11-05T12:00:00-05:00");
        await diary.StartTreatment(DiaryVisit.Adjustment, "10:00", "2026-11-02");
        await diary.WriteToday(new(2));
        await diary.ShouldShow("routine", Late);
        var kept = await diary.Kept();

        foreach (var now in new[] { "2026-11-02T12:00:00-05:00", "2026-10-20T12:00:00-04:00" })
        {
            await diary.Page.Clock.SetSystemTimeAsync(now);
            await diary.Page.ReloadAsync();

            await Assertions.Expect(diary.Rows).ToHaveCountAsync(1);
            await diary.ShouldShow("routine", Late);
            (await diary.Kept()).ShouldBe(kept);
        }
    }

    [Theory]
    [InlineData("2026-11-03", "10:00", "day", "This day is still to come. Choose today, or a day that is past.")]
    [InlineData("2026-11-02", "10:30", "time", "This time is still to come. Choose an earlier time, or leave it out.")]
    [InlineData("1016-11-02", "10:00", "day", "Choose a day first.")]
    public async Task A_treatment_that_is_still_to_come_or_long_ago_is_asked_about(string day, string time, string field, string words)
    {
        await using var diary = await DiaryVisit.Open(site);

        await diary.StartTreatment(DiaryVisit.Adjustment, time, day);

        await Assertions.Expect(diary.Page.Locator($"#{field}-wrong")).ToHaveTextAsync(words);
        await Assertions.Expect(diary.Page.Locator($"#{field}-wrong")).ToHaveRoleAsync(AriaRole.Alert);
        await Assertions.Expect(diary.Page.Locator($"[name={field}]")).ToBeFocusedAsync();
        (await diary.Kept()).ShouldBeEmpty();
    }
}
