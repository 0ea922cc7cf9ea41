using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Diary.Warnings;

/// <summary>When soreness itself is a reason to call within two days, and when care at home is told.</summary>
[Collection(BrowserTests.Name)]
public sealed class CareTests(SiteInChromium site)
{
    private const string Late = "You are sore, and 48 hours have passed since your treatment.";
    private const string PastSheet = "You are sore for longer than your sheet says, or you are not sure.";
    private const string Listed = "One or more lines of this list fit you, or you are not sure.";
    private const string Strong = "Your soreness is not mild, or you are not sure.";

    [Theory]
    [InlineData(DiaryVisit.Adjustment)]
    [InlineData("Slow, gentle movement (mobilization)")]
    [InlineData(DiaryVisit.Massage)]
    public async Task After_hands_on_care_48_hours_count_to_the_minute_and_no_sheet_is_asked_for(string kind)
    {
        await using var diary = await DiaryVisit.Open(site, "2026-11-04T09:58:00-05:00");
        await diary.StartTreatment(kind, "10:00", "2026-11-02");
        await diary.WriteToday(new(1));
        await diary.ShouldShow("self-care");

        await diary.Pass(TimeSpan.FromMinutes(2));

        await diary.ShouldShow("routine", Late);
        await diary.Press("Change what you wrote today");
        await Assertions.Expect(diary.Page.Locator("[data-ask=sheet]")).ToBeHiddenAsync();
        await diary.Write(new(0));
        await Assertions.Expect(diary.Result).ToHaveTextAsync("If this changes, check again.");
    }

    [Fact]
    public async Task Without_an_hour_the_count_begins_with_the_day_so_that_no_warning_is_late()
    {
        await using var diary = await DiaryVisit.Open(site, "2026-11-04T00:01:00-05:00");
        await diary.StartTreatment(DiaryVisit.Adjustment, day: "2026-11-02");

        await diary.WriteToday(new(2));

        await diary.ShouldShow("routine", Late);
    }

    [Theory]
    [InlineData(DiaryVisit.Injection)]
    [InlineData("Spine surgery")]
    public async Task After_an_injection_or_surgery_the_sheet_is_asked_for_and_48_hours_say_nothing(string kind)
    {
        await using var diary = await DiaryVisit.Open(site, "2026-11-12T12:00:00-05:00");
        await diary.StartTreatment(kind, "10:00", "2026-11-02");
        await diary.WriteToday(new(2) { Sheet = "No" });
        await diary.ShouldShow("self-care");
        (await diary.Page.Locator(".diary__days").InnerTextAsync()).ShouldNotContain(Late);

        foreach (var answer in new[] { "Yes", "I am not sure" })
        {
            await diary.Press("Change what you wrote today");
            await diary.Write(new(2) { Sheet = answer });
            await diary.ShouldShow("routine", PastSheet);
        }
    }

    [Fact]
    public async Task Who_does_not_know_what_was_done_is_held_to_both_rules()
    {
        await using var diary = await DiaryVisit.Open(site, "2026-11-04T09:00:00-05:00");
        await diary.StartTreatment("Something else, or I am not sure", "10:00", "2026-11-02");
        await diary.WriteToday(new(2) { Sheet = DiaryDay.NotSure });
        await diary.ShouldShow("routine", PastSheet);

        await diary.Pass(TimeSpan.FromHours(1));

        await diary.ShouldShow("routine", Late, PastSheet);
    }

    [Fact]
    public async Task Care_at_home_is_told_only_where_all_of_it_is_true()
    {
        await using var diary = await DiaryVisit.Open(site);
        await diary.StartTreatment(DiaryVisit.Massage, "09:00");
        // The number alone decides nothing: the worst score, called mild, ends as mild soreness does.
        await diary.WriteToday(new(10));
        await diary.ShouldShow("self-care");
        await Assertions.Expect(diary.Result).ToContainTextAsync("If this changes, check again.");

        foreach (var (day, reason) in new (DiaryDay, string)[]
        {
            (new(1) { Mild = "No" }, Strong),
            (new(1) { Mild = DiaryDay.NotSure }, Strong),
            (new(1) { Routine = DiaryDay.OneOrMore }, Listed),
            (new(0) { Routine = DiaryDay.NotSure }, Listed),
        })
        {
            await diary.Press("Change what you wrote today");
            await diary.Write(day);
            await diary.ShouldShow("routine", reason);
        }
    }

    [Fact]
    public async Task Soreness_that_grows_or_spreads_says_why_and_less_of_it_says_nothing()
    {
        await using var diary = await DiaryVisit.Open(site);
        await diary.Keep(new KeptTreatment("2026-11-01", new KeptDay("2026-11-01", 4)) { Kind = "injection" });
        await diary.WriteToday(new(5));
        await diary.ShouldShow("routine", "Your score is higher than the last one before it (4).");

        await diary.Press("Change what you wrote today");
        await diary.Write(new(4) { Places = ["Low back", "Mid-back"] });
        await diary.ShouldShow("routine", "It is sore in a new place.");

        await diary.Press("Change what you wrote today");
        await diary.Write(new(1));
        await diary.ShouldShow("self-care");
    }

    [Fact]
    public async Task Each_treatment_has_its_own_count_and_a_new_one_takes_no_warning_from_an_old_one()
    {
        await using var diary = await DiaryVisit.Open(site, "2026-11-05T12:00:00-05:00");
        await diary.StartTreatment(DiaryVisit.Adjustment, "10:00", "2026-11-02");
        await diary.WriteToday(new(2));
        await diary.ShouldShow("routine", Late);
        await diary.Press("Add another treatment");
        await diary.StartTreatment(DiaryVisit.Massage, "10:00", "2026-11-04");
        await diary.WriteToday(new(2));
        await diary.ShouldShow("routine", "You were still sore after another treatment when you last wrote about it, and 48 hours have passed since that one.");

        await diary.Page.GetByLabel("Which treatment?").SelectOptionAsync(new SelectOptionValue { Label = "Adjustment, Mon, Nov 2" });

        await diary.ShouldShow("routine", Late);
        await Assertions.Expect(diary.Page.Locator(".diary__title")).ToContainTextAsync("Adjustment, Monday, November 2, 2026");
    }

    [Fact]
    public async Task A_card_once_raised_stays_when_the_treatment_or_an_earlier_day_is_changed()
    {
        await using var diary = await DiaryVisit.Open(site, "2026-11-04T12:00:00-05:00");
        await diary.StartTreatment(DiaryVisit.Adjustment, "10:00", "2026-11-02");
        await diary.WriteToday(new(2));
        await diary.ShouldShow("routine", Late);

        await diary.Press("Change this treatment");
        await diary.Page.GetByLabel("On which day?").FillAsync("2026-11-04");
        await diary.Press("Save the change");

        await diary.ShouldShow("routine");
        await diary.Page.ReloadAsync();
        await diary.ShouldShow("routine");
    }
}
