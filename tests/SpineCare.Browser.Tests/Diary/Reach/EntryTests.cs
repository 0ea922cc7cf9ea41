using System.Text.RegularExpressions;
using SpineCare.Browser.Tests.Measures;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Diary.Reach;

/// <summary>The diary by the keyboard alone, and as a screen reader hears it.</summary>
[Collection(BrowserTests.Name)]
public sealed class EntryTests(SiteInChromium site)
{
    private const string Stop = "() => { const { name = '', value = '', textContent } = document.activeElement; return name ? `${name} ${value}` : textContent.trim(); }";

    [Fact]
    public async Task A_whole_day_is_written_by_keys_alone()
    {
        await using var diary = await DiaryVisit.Open(site);
        await diary.Page.Locator("h1").ClickAsync();
        await Reach(diary, "kind adjustment", "Space");
        await Reach(diary, "Start the diary", "Enter");
        await Reach(diary, "Write about today", "Enter");
        await Reach(diary, "emergency no", "Space");
        await Reach(diary, "Next", "Enter");
        await Reach(diary, "urgent no", "Space");
        await Reach(diary, "Next", "Enter");
        await Reach(diary, "score 0", "Space");
        await diary.Page.Keyboard.PressAsync("ArrowDown");
        await diary.Page.Keyboard.PressAsync("ArrowDown");
        await Reach(diary, "Next", "Enter");
        await Reach(diary, "Choose from a list", "Enter");
        await Reach(diary, "places back-low-back", "Space");
        await Assertions.Expect(diary.Page.Locator(".diary__chosen")).ToHaveTextAsync("Chosen: Low back");
        await Reach(diary, "Next", "Enter");
        await Reach(diary, "mild yes", "Space");
        await Reach(diary, "routine no", "Space");
        await Reach(diary, "Next", "Enter");
        await Reach(diary, "helped walk", "Space");
        await Reach(diary, "Save this day", "Enter");

        await diary.ShouldShow("self-care");
        await Assertions.Expect(diary.Rows).ToContainTextAsync(["Mon, Nov 2 (day 1)"]);
        (await diary.Rows.First.GetByRole(AriaRole.Cell).First.InnerTextAsync()).ShouldEndWith("2");
    }

    [Fact]
    public async Task The_picture_and_the_list_are_one_choice_and_each_part_of_the_picture_has_its_line()
    {
        await using var diary = await DiaryVisit.Open(site);
        await diary.StartTreatment(DiaryVisit.Injection);
        await diary.Press("Write about today");
        await diary.WriteUpToPlaces(new(3));

        var parts = await diary.Page.Locator("[data-place]").EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.place)");
        var lines = await diary.Page.Locator("[name=places]").EvaluateAllAsync<string[]>("all => all.map(one => one.value)");
        lines.Except(["elsewhere"]).ShouldBe(parts, ignoreOrder: true);
        await Assertions.Expect(diary.Page.Locator("svg.body")).ToHaveAttributeAsync("aria-hidden", "true");

        await diary.Page.Locator("[data-place=back-left-buttock]").ClickAsync();
        await Assertions.Expect(diary.Page.Locator(".diary__chosen")).ToHaveTextAsync("Chosen: Left buttock");
        await Assertions.Expect(diary.Page.Locator(".diary__chosen")).ToHaveRoleAsync(AriaRole.Status);
        await diary.Page.GetByText("Choose from a list").ClickAsync();
        await Assertions.Expect(diary.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Left buttock", Exact = true })).ToBeCheckedAsync();
        await diary.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Low back", Exact = true }).CheckAsync();
        await Assertions.Expect(diary.Page.Locator("[data-place][data-on]")).ToHaveCountAsync(2);
        await diary.Page.Locator("[data-place=back-left-buttock]").ClickAsync();
        await Assertions.Expect(diary.Page.Locator(".diary__chosen")).ToHaveTextAsync("Chosen: Low back");
    }

    [Fact]
    public async Task A_gap_is_told_at_its_field_and_the_first_one_takes_the_focus()
    {
        await using var diary = await DiaryVisit.Open(site);
        await diary.Press("Start the diary");
        await ShouldMiss(diary, "kind", "Choose what you had.");
        await diary.StartTreatment(DiaryVisit.Injection);
        await diary.Press("Write about today");

        foreach (var (field, words) in new (string, string)[] { ("emergency", "Choose an answer."), ("urgent", "Choose an answer.") })
        {
            await diary.Press("Next");
            await ShouldMiss(diary, field, words);
            await diary.Page.Locator($"[name={field}][value=no]").CheckAsync();
            await diary.Press("Next");
        }

        await diary.Press("Next");
        await ShouldMiss(diary, "score", "Choose a number from 0 to 10.");
        await diary.Page.Locator("[name=score][value='4']").CheckAsync();
        await diary.Press("Next");
        await diary.Press("Next");
        await Assertions.Expect(diary.Page.Locator("#places-wrong")).ToHaveTextAsync("Choose at least one part, or “Somewhere else”.");
        await Assertions.Expect(diary.Page.Locator(".diary__places summary")).ToBeFocusedAsync();
        await diary.Page.Locator("[name=places][value=elsewhere]").CheckAsync();
        await diary.Press("Next");
        await diary.Press("Next");
        await ShouldMiss(diary, "mild", "Choose an answer.");
        foreach (var field in new[] { "sheet", "routine" })
            await Assertions.Expect(diary.Page.Locator($"#{field}-wrong")).ToContainTextAsync("Choose an answer.");
    }

    [Fact]
    public async Task No_step_breaks_a_rule_of_axe()
    {
        await using var diary = await DiaryVisit.Open(site);
        async Task Check(string state) => (await diary.Page.BrokenRulesOfAxe()).ShouldBeEmpty(state);
        await diary.Press("Start the diary");
        await Check("a gap in the treatment");
        await diary.StartTreatment(DiaryVisit.Injection);
        await Check("no day yet");
        await diary.Press("Write about today");
        await diary.Choose(DiaryVisit.EmergencySigns, DiaryDay.NotSure);
        await diary.Press("Next");
        await Check("the card of an emergency");
        await diary.Press("Back");
        await diary.WriteUpToPlaces(new(3));
        await diary.Page.GetByText("Choose from a list").ClickAsync();
        await diary.Press("Next");
        await Check("a gap in the places");
        foreach (var _ in new int[3])
            await diary.Press("Back");
        await diary.Write(new(3));
        await Check("a day");
        await diary.Press("Erase this treatment");
        await Check("erased");
    }

    private static async Task Reach(DiaryVisit diary, string stop, string key)
    {
        for (var tabs = 0; tabs < 60 && await diary.Page.EvaluateAsync<string>(Stop) != stop; tabs++)
            await diary.Page.Keyboard.PressAsync("Tab");
        (await diary.Page.EvaluateAsync<string>(Stop)).ShouldBe(stop);
        await diary.Page.Keyboard.PressAsync(key);
    }

    private static async Task ShouldMiss(DiaryVisit diary, string field, string words)
    {
        var told = diary.Page.Locator($"#{field}-wrong");
        await Assertions.Expect(told).ToContainTextAsync(words);
        await Assertions.Expect(told).ToHaveRoleAsync(AriaRole.Alert);
        await Assertions.Expect(diary.Page.Locator($"[name={field}]").First).ToBeFocusedAsync();
        await Assertions.Expect(diary.Page.Locator($"fieldset[aria-describedby~={field}-wrong]")).ToHaveAccessibleDescriptionAsync(new Regex(Regex.Escape(words)));
    }
}
