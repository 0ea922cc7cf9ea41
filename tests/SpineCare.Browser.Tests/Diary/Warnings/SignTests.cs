using System.Text.RegularExpressions;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Diary.Warnings;

/// <summary>A sign of danger leads to its card at once, whatever else is written, and stays with its day.</summary>
[Collection(BrowserTests.Name)]
public sealed class SignTests(SiteInChromium site)
{
    private const string Blocked = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError') } })";

    [Fact]
    public async Task The_questions_list_every_sign_of_the_cards_of_get_help_now()
    {
        await using var help = await site.Open(Screen.Phone, "/get-help-now");
        await using var diary = await DiaryVisit.Open(site);
        foreach (var level in new[] { "emergency", "urgent", "routine" })
        {
            var signs = await help.Page.Locator($".care-card--{level} .care-card__body").First.EvaluateAsync<string>("body => body.textContent.replace(/\\s+/g, ' ').trim()");

            signs.Length.ShouldBeGreaterThan(100);
            (await diary.Page.Locator($"[data-list={level}]").EvaluateAsync<string>("list => list.textContent.replace(/\\s+/g, ' ').trim()")).ShouldBe(signs, level);
        }
    }

    [Theory]
    [InlineData("emergency", DiaryDay.OneOrMore)]
    [InlineData("emergency", DiaryDay.NotSure)]
    [InlineData("urgent", DiaryDay.OneOrMore)]
    [InlineData("urgent", DiaryDay.NotSure)]
    public async Task A_sign_or_a_doubt_brings_the_whole_card_at_once_into_focus_and_stays_with_the_day(string level, string answer)
    {
        await using var diary = await DiaryVisit.Open(site);
        await diary.StartTreatment(DiaryVisit.Massage);
        await diary.Press("Write about today");
        await AnswerSigns(diary, level, answer);

        await Assertions.Expect(diary.Alert).ToBeFocusedAsync();
        await Assertions.Expect(diary.Alert).ToHaveRoleAsync(AriaRole.Alert);
        await Assertions.Expect(diary.Alert.Locator($".care-card--{level}")).ToBeInViewportAsync();
        foreach (var part in await diary.Alert.Locator(".care-card__heading, .care-card li").AllAsync())
            await Assertions.Expect(part).ToBeVisibleAsync();

        await diary.Press("Save and stop here");
        await diary.ShouldShow(level);
        await diary.Page.ReloadAsync();
        await diary.ShouldShow(level);
        await Assertions.Expect(diary.Page.Locator($".diary__chart svg.chart .chart__mark--{level}")).ToHaveCountAsync(1);
        await Assertions.Expect(diary.Rows.Last.GetByRole(AriaRole.Cell).Last).ToHaveTextAsync(level == "emergency" ? "Emergency" : "Today");
    }

    [Fact]
    public async Task A_score_of_nought_takes_no_sign_away()
    {
        await using var diary = await DiaryVisit.Open(site);
        await diary.StartTreatment(DiaryVisit.Massage);

        await diary.WriteToday(new(0) { Urgent = DiaryDay.OneOrMore });

        await diary.ShouldShow("urgent");
    }

    [Fact]
    public async Task Falling_scores_cover_no_sign()
    {
        await using var diary = await DiaryVisit.Open(site, "2026-11-05T12:00:00-05:00");
        await diary.Keep(new KeptTreatment("2026-11-02", new("2026-11-02", 9), new("2026-11-03", 6), new("2026-11-04", 3)));

        await diary.WriteToday(new(1) { Emergency = DiaryDay.NotSure });

        await diary.ShouldShow("emergency");
        await Assertions.Expect(diary.Rows.Last).ToContainTextAsync("Emergency");
    }

    [Fact]
    public async Task A_sign_of_an_earlier_day_stays_in_sight_beside_a_milder_card()
    {
        await using var diary = await DiaryVisit.Open(site, "2026-11-05T12:00:00-05:00");
        await diary.Keep(new KeptTreatment("2026-11-02", new("2026-11-02"), new("2026-11-03") { Urgent = "yes", Card = "urgent" }) { Kind = "injection" });

        await diary.WriteToday(new(2));

        await Assertions.Expect(diary.Result.Locator(".care-card")).ToHaveClassAsync([new Regex("--urgent"), new Regex("--self-care")]);
        await Assertions.Expect(diary.Result).ToContainTextAsync("On Tuesday, November 3, 2026 you marked a sign that led to this card. If you have not called yet, call.");
    }

    [Fact]
    public async Task Parts_that_a_sign_may_lie_in_bring_its_question_once_more()
    {
        await using var diary = await DiaryVisit.Open(site);
        await diary.StartTreatment(DiaryVisit.Massage);
        await diary.Press("Write about today");
        await diary.WriteUpToPlaces(new(2));
        await diary.Page.Locator("[data-place=back-left-thigh]").ClickAsync();
        await diary.Page.Locator("[data-place=back-right-thigh]").ClickAsync();
        await diary.Press("Next");

        await Assertions.Expect(diary.Group(DiaryVisit.EmergencySigns)).ToBeVisibleAsync();
        await Assertions.Expect(diary.Group(DiaryVisit.EmergencySigns).Locator(":checked")).ToHaveCountAsync(0);
        await Assertions.Expect(diary.Told).ToContainTextAsync("Please look at these signs once more, and answer again.");
        await diary.Write(new(2) { Places = ["Left thigh, back", "Right thigh, back"] });
        await diary.ShouldShow("self-care");
    }

    [Fact]
    public async Task Nothing_is_chosen_beforehand_and_no_day_is_saved_with_its_signs_unasked()
    {
        await using var diary = await DiaryVisit.Open(site);
        await diary.Keep(new KeptTreatment("2026-11-01", new KeptDay("2026-11-01")));
        await diary.Press("Write about today");

        await Assertions.Expect(diary.Page.Locator(".diary__entry :checked")).ToHaveCountAsync(0);
        await diary.Press("Next");

        await Assertions.Expect(diary.Group(DiaryVisit.EmergencySigns)).ToBeVisibleAsync();
        await Assertions.Expect(diary.Page.Locator("#emergency-wrong")).ToHaveTextAsync("Choose an answer. If you are not sure, say so.");
        await Assertions.Expect(diary.Page.GetByRole(AriaRole.Button, new() { Name = "Save this day" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_browser_that_keeps_nothing_shows_the_card_of_a_sign_all_the_same_and_says_that_it_keeps_nothing()
    {
        await using var diary = await DiaryVisit.Open(site, script: Blocked);
        await diary.StartTreatment(DiaryVisit.Adjustment);
        await Assertions.Expect(diary.Told).ToContainTextAsync("This browser cannot keep your diary now.");
        await diary.Press("Write about today");
        await AnswerSigns(diary, "emergency", DiaryDay.OneOrMore);
        await Assertions.Expect(diary.Alert.Locator(".care-card--emergency")).ToBeVisibleAsync();

        await diary.Press("Save and stop here");

        await diary.ShouldShow("emergency");
        await Assertions.Expect(diary.Told).ToContainTextAsync("This browser cannot keep your diary now.");
        (await diary.Save("Save a copy")).Text.ShouldContain("\"emergency\": \"yes\"");
        diary.Visit.Complaints.ShouldBeEmpty();
    }

    private static async Task AnswerSigns(DiaryVisit diary, string level, string answer)
    {
        if (level == "urgent")
        {
            await diary.Choose(DiaryVisit.EmergencySigns, DiaryDay.None);
            await diary.Press("Next");
        }

        await diary.Choose(level == "urgent" ? DiaryVisit.UrgentSigns : DiaryVisit.EmergencySigns, answer);
        await diary.Press("Next");
    }
}
