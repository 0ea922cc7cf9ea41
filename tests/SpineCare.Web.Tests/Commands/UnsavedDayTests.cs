using SpineCare.Web.Tests.Published;
using static SpineCare.Web.Tests.Site.LittleSiteTexts;

namespace SpineCare.Web.Tests.Commands;

/// <summary>A text that differs from the one saved in the history has a new day of change, or somebody is told.</summary>
[Collection(Publishing.Name)]
public sealed class UnsavedDayTests : IDisposable
{
    private readonly LittleHistory _history;

    public UnsavedDayTests(PublishedProgram published)
    {
        _history = new LittleHistory(published).Change(HomeCare, "published: 2026-11-20\nchanged: 2026-11-21", "published: 2026-10-01\nchanged: 2026-10-02").Begin();
        _history.Save("All pages", "2026-10-02T10:00:00+0000");
    }

    public void Dispose() => _history.Dispose();

    [Fact]
    public async Task A_saved_text_is_no_problem() => (await Check()).ShouldNotContain("SC112");

    [Fact]
    public async Task A_changed_text_with_the_old_day_is_told_at_its_day()
    {
        _history.Change(HomeCare, "Walk again", "Rest again");

        (await Check()).ShouldContain($"{HomeCare}(9,10): warning SC112: The text has changed, and the day after 'changed' has not.");
    }

    [Fact]
    public async Task A_changed_text_with_a_new_day_is_no_problem()
    {
        _history.Change(HomeCare, "Walk again", "Rest again").Change(HomeCare, "changed: 2026-10-02", "changed: 2026-10-03");

        (await Check()).ShouldNotContain("SC112");
    }

    [Fact]
    public async Task A_text_that_was_accepted_is_compared_with_that()
    {
        _history.Change(HomeCare, "Walk again", "Rest again");
        await _history.Run("check", "--accept");

        (await Check()).ShouldNotContain("SC112");
    }

    private async Task<string> Check() => (await _history.Run("check")).Output;
}
