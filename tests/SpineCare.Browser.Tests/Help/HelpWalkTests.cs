using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Help;

/// <summary>"Do I need help now?" as somebody in pain uses it: on a small phone, by finger or by keyboard, with and without script.</summary>
[Collection(BrowserTests.Name)]
public sealed class HelpWalkTests(SiteInChromium site)
{
    private static readonly string[] s_ends = ["/get-help-now/emergency", "/get-help-now/urgent", "/get-help-now/routine", "/get-help-now/self-care"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_answer_of_every_question_leads_on_with_and_without_script(bool runsScript)
    {
        await using var visit = await site.Open(Screen.Phone with { RunsScript = runsScript });
        HashSet<string> met = [];
        Queue<string> ahead = new(["/get-help-now"]);
        while (ahead.TryDequeue(out var address))
        {
            await visit.GoTo(address);
            var answers = await visit.Page.Locator(".answers a").CountAsync();
            (answers is 3 or 0 && (answers == 3 || s_ends.Contains(address))).ShouldBeTrue(address);
            for (var answer = 0; answer < answers; answer++)
            {
                await visit.GoTo(address);
                await visit.Page.Locator(".answers a").Nth(answer).ClickAsync();
                var next = new Uri(visit.Page.Url);
                next.Query.ShouldBe("");
                if (met.Add(next.AbsolutePath))
                    ahead.Enqueue(next.AbsolutePath);
            }
        }

        met.Count.ShouldBeGreaterThanOrEqualTo(14);
        s_ends.ShouldBeSubsetOf(met);
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task On_a_small_phone_a_question_stands_on_the_first_screen_with_all_its_answers_and_the_number_to_call()
    {
        await using var visit = await site.Open(Screen.Phone);
        foreach (var address in site.Pages.Where(page => page.StartsWith("/get-help-now/", StringComparison.Ordinal) && !s_ends.Contains(page)))
        {
            await visit.GoTo(address);
            foreach (var part in new[] { "h1", ".emergency-line a", ".answers li:nth-child(1) a", ".answers li:nth-child(2) a", ".answers li:nth-child(3) a" })
                await Assertions.Expect(visit.Page.Locator(part)).ToBeInViewportAsync(new() { Ratio = 1 });
            foreach (var answer in await visit.Page.Locator(".answers a").AllAsync())
                (await answer.BoundingBoxAsync())!.Height.ShouldBeGreaterThanOrEqualTo(44);
        }
    }

    [Fact]
    public async Task The_number_to_call_stays_in_sight_when_a_reader_goes_down()
    {
        await using var visit = await site.Open(Screen.Phone, "/get-help-now/self-care");

        await visit.Page.Locator(".help-ways").ScrollIntoViewIfNeededAsync();

        await Assertions.Expect(visit.Page.Locator(".emergency-line a")).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task By_keyboard_alone_somebody_comes_to_care_at_home_and_back_to_the_question_before()
    {
        await using var visit = await site.Open(Screen.Phone, "/get-help-now");
        for (var step = 0; step < 20 && await visit.Page.Locator(".answers").CountAsync() > 0; step++)
        {
            var isLast = visit.Page.Url.EndsWith("/mild-soreness", StringComparison.Ordinal);
            await visit.Page.GetByRole(AriaRole.Link, new() { Name = isLast ? "Yes" : "No", Exact = true }).PressAsync("Enter");
            await visit.Page.WaitForLoadStateAsync();
        }

        new Uri(visit.Page.Url).AbsolutePath.ShouldBe("/get-help-now/self-care");
        await visit.Page.GoBackAsync();
        new Uri(visit.Page.Url).AbsolutePath.ShouldBe("/get-help-now/mild-soreness");
    }

    [Fact]
    public async Task Nothing_of_the_answers_is_left_in_the_storage_of_the_device()
    {
        await using var visit = await site.Open(Screen.Phone, "/get-help-now");
        await visit.Page.Locator(".answers a").Nth(1).ClickAsync();
        await visit.Page.Locator(".answers a").Nth(0).ClickAsync();

        (await visit.Page.EvaluateAsync<string>("() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])")).ShouldBe("[{},{},\"\"]");
    }

    [Fact]
    public async Task On_paper_an_end_shows_its_card_and_no_answers()
    {
        await using var visit = await site.Open(Screen.Desktop, "/get-help-now/urgent");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(visit.Page.Locator(".care-card")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".help-ways")).ToBeHiddenAsync();

        await visit.GoTo("/get-help-now");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(visit.Page.Locator(".help-start")).ToBeHiddenAsync();
    }
}
