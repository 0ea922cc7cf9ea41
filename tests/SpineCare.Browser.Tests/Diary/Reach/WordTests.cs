using System.Text.RegularExpressions;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Diary.Reach;

/// <summary>What the diary says in each of its states, and what it never says.</summary>
[Collection(BrowserTests.Name)]
public sealed partial class WordTests(SiteInChromium site)
{
    private const string Words = """
        () => {
            const page = document.querySelector('.diary-page');
            return [page.textContent, ...[...page.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes].filter(({ name }) => /^(aria-label|title|alt|placeholder)$/.test(name)).map(({ value }) => value))].join('\n');
        }
        """;

    [Fact]
    public async Task No_state_of_the_page_says_that_all_is_well_or_judges_the_days()
    {
        await using var diary = await DiaryVisit.Open(site, "2026-11-05T12:00:00-05:00");
        // All that the script ever says stands in the page from the start, with every card and every question.
        await ShouldNotReassure(diary, "the start");
        await diary.StartTreatment(DiaryVisit.Injection, "10:00", "2026-11-02");
        await ShouldNotReassure(diary, "no day yet");
        await diary.OpenDay("2026-11-02");
        await diary.Write(new(9));
        await ShouldNotReassure(diary, "a day that is past");
        await diary.OpenDay("2026-11-03");
        await diary.Write(new(4));
        await diary.WriteToday(new(1));
        await ShouldNotReassure(diary, "falling scores and care at home");
        await diary.Press("Change what you wrote today");
        await diary.Write(new(0));
        await ShouldNotReassure(diary, "no soreness");
        await Assertions.Expect(diary.Result).ToHaveTextAsync("If this changes, check again.");
        await diary.Press("Erase the whole diary");
        await ShouldNotReassure(diary, "erased");
    }

    [Theory]
    [InlineData("All is fine.")]
    [InlineData("Your score is better.")]
    [InlineData("No red flags")]
    public async Task A_word_that_reassures_is_noticed(string words)
    {
        await using var diary = await DiaryVisit.Open(site);
        await diary.Page.Locator(".diary__told").EvaluateAsync("(told, words) => told.textContent = words", words);

        Reassurance().Count(await diary.Page.EvaluateAsync<string>(Words)).ShouldBe(1);
    }

    [Fact]
    public async Task The_page_says_that_it_is_kept_here_alone_and_never_that_it_was_sent()
    {
        await using var diary = await DiaryVisit.Open(site);
        await Assertions.Expect(diary.Page.GetByRole(AriaRole.Region, new() { Name = "Keep, print, or erase" })).ToContainTextAsync("on this device only. Nobody at your clinic sees it, and we do not: to tell them something, call.");
        await Assertions.Expect(diary.Page.Locator(".diary__kept")).ToContainTextAsync("we ask your browser to keep the diary");

        (await diary.Page.EvaluateAsync<string>(Words)).ShouldNotMatch("(?i)\\b(sent|submit\\w*|shared|uploaded)\\b");
    }

    [Fact]
    public async Task Without_script_the_page_is_a_paper_diary_with_the_signs_and_no_dead_form()
    {
        await using var visit = await site.Open(Screen.Phone with { RunsScript = false }, PageTypes.Diary);

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Region, new() { Name = "On paper" }).Locator(".care-card--emergency")).ToBeVisibleAsync();
        (await visit.Page.Locator(".diary-page :is(form, input, button)").Locator("visible=true").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_script_that_does_not_come_leaves_the_paper_diary_in_sight()
    {
        await using var visit = await site.Open(Screen.Phone);
        await visit.Page.RouteAsync("**/diary*.js", route => route.AbortAsync());
        await visit.GoTo(PageTypes.Diary);

        await Assertions.Expect(visit.Page.GetByText("If it does not open, use the sheet of paper below.")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Region, new() { Name = "On paper" }).Locator(".care-card--emergency")).ToBeVisibleAsync();
        (await visit.Page.Locator(".diary :is(form, input, button)").Locator("visible=true").CountAsync()).ShouldBe(0);
    }

    private static async Task ShouldNotReassure(DiaryVisit diary, string state) =>
        Reassurance().Matches(await diary.Page.EvaluateAsync<string>(Words)).Select(found => found.Value).ShouldBeEmpty(state);

    [GeneratedRegex(@"\b(fine|safe(ly)?|ok(ay)?|normal(ly)?|don.t worry|no need to worry|all clear|good news|well done|great|nothing serious|no problem|no red flags?|harmless|improv\w*|better|recover\w*|healed|on track|trend\w*|average)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reassurance();
}
