using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Diary.Keeping;

/// <summary>The same diary in two tabs: neither writes over the other in silence.</summary>
[Collection(BrowserTests.Name)]
public sealed class TabTests(SiteInChromium site)
{
    [Fact]
    public async Task Days_written_in_two_tabs_are_both_kept_and_each_tab_shows_them()
    {
        await using var diary = await DiaryVisit.Open(site, "2026-11-04T12:00:00-05:00");
        await diary.StartTreatment(DiaryVisit.Injection, "10:00", "2026-11-02");
        var other = await diary.OpenTab();
        await diary.OpenDay("2026-11-03");
        await diary.WriteUpToPlaces(new(4));

        await other.WriteToday(new(2));
        await Assertions.Expect(diary.Told).ToContainTextAsync("Your diary was changed in another tab. What you write here stays.");
        await Assertions.Expect(diary.Group(DiaryVisit.Places)).ToBeVisibleAsync();
        await diary.Press("Back");
        await diary.Press("Back");
        await diary.Press("Back");
        await diary.Write(new(4));

        foreach (var tab in new[] { diary, other })
        {
            await Assertions.Expect(tab.Rows).ToHaveCountAsync(2);
            await Assertions.Expect(tab.Rows.First).ToContainTextAsync("Tue, Nov 3");
        }
    }

    [Fact]
    public async Task The_same_day_in_two_tabs_is_written_over_only_after_a_word()
    {
        await using var diary = await DiaryVisit.Open(site);
        await diary.StartTreatment(DiaryVisit.Injection);
        var other = await diary.OpenTab();
        await diary.Press("Write about today");
        await other.WriteToday(new(2) { Urgent = DiaryDay.OneOrMore });

        await diary.Write(new(1) { Hard = "Mine" });

        await Assertions.Expect(diary.Page.Locator("#save-wrong")).ToContainTextAsync("You changed this day in another tab, too.");
        (await diary.Kept()).Values.ShouldHaveSingleItem().ShouldContain("\"urgent\":\"yes\"");
        await diary.Press("Save this day");
        await diary.ShouldShow("self-care");
        await other.ShouldShow("self-care");
        (await diary.Kept()).Values.ShouldHaveSingleItem().ShouldContain("Mine");
    }

    [Fact]
    public async Task A_diary_that_another_tab_erased_is_gone_here_and_what_is_half_written_is_not()
    {
        await using var diary = await DiaryVisit.Open(site);
        await diary.StartTreatment(DiaryVisit.Injection);
        await diary.WriteToday(new(2));
        var other = await diary.OpenTab();
        var third = await diary.OpenTab();
        await third.Press("Change what you wrote today");

        await diary.Press("Erase the whole diary");

        await Assertions.Expect(other.Page.GetByRole(AriaRole.Button, new() { Name = "Start the diary" })).ToBeVisibleAsync();
        await third.Write(new(3));
        await third.ShouldShow("self-care");
        await Assertions.Expect(third.Rows).ToHaveCountAsync(1);
    }
}
