using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Diary;

/// <summary>A diary from its first entry over five days, each with its card, to a file and back.</summary>
[Collection(BrowserTests.Name)]
public sealed class FiveDaysTests(SiteInChromium site)
{
    [Fact]
    public async Task Five_days_lead_to_their_cards_and_to_a_file_and_back()
    {
        await using var diary = await DiaryVisit.Open(site);
        await diary.StartTreatment(DiaryVisit.Adjustment, "10:00");
        await diary.Pass(TimeSpan.FromHours(8));
        await diary.WriteToday(new(3) { Helped = ["Short walks", "Cold"], Hard = "Stairs", Medicine = "None" });
        await diary.ShouldShow("self-care");
        await Assertions.Expect(diary.Told).ToHaveTextAsync("Saved on this device: Monday, November 2, 2026.");

        await diary.Pass(TimeSpan.FromHours(24));
        await diary.WriteToday(new(5) { Places = ["Low back", "Left buttock"] });
        await diary.ShouldShow("routine", "Your score is higher than the last one before it (3).", "It is sore in a new place.");

        // Wednesday at half past nine: 47 hours and a half.
        await diary.Pass(TimeSpan.FromHours(15.5));
        await diary.WriteToday(new(2));
        await diary.ShouldShow("self-care");
        await diary.Pass(TimeSpan.FromMinutes(31));
        await diary.ShouldShow("routine", "You are sore, and 48 hours have passed since your treatment.");

        await diary.Pass(TimeSpan.FromHours(24));
        await diary.Page.ReloadAsync();
        await diary.WriteToday(new(2) { Urgent = DiaryDay.NotSure });
        await diary.ShouldShow("urgent");

        await diary.Pass(TimeSpan.FromHours(24));
        await diary.WriteToday(new(1) { Emergency = DiaryDay.OneOrMore });
        await diary.ShouldShow("emergency");
        await Assertions.Expect(diary.Rows).ToHaveCountAsync(5);

        await ComesBackWhole(diary);
        diary.Visit.Complaints.ShouldBeEmpty();
    }

    private static async Task ComesBackWhole(DiaryVisit diary)
    {
        var kept = await diary.Kept();
        var rows = await diary.Rows.AllInnerTextsAsync();
        var (name, text) = await diary.Save("Save a copy");
        name.ShouldBe("soreness-diary-2026-11-06.json");

        await diary.Press("Erase the whole diary");
        (await diary.Kept()).ShouldBeEmpty();
        await diary.Page.ReloadAsync();
        await diary.ReadBack(text);

        await Assertions.Expect(diary.Told).ToHaveTextAsync("We read the file. It brought new days: 5. Days that it changed: 0.");
        (await diary.Rows.AllInnerTextsAsync()).ShouldBe(rows);
        await diary.ShouldKeep(kept);
        await diary.ShouldShow("emergency");
    }
}
