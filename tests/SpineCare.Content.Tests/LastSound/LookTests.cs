using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.LastSound;

/// <summary>When a change counts: once two looks in a row saw the file the same; for a deletion, after four looks.</summary>
public sealed class LookTests : IDisposable
{
    private readonly LittleSite _site = new();

    [Fact]
    public void Nothing_is_replaced_while_nothing_changes()
    {
        var live = _site.Start();
        var before = live.Current;

        live.Look().ShouldBeFalse();

        live.Current.ShouldBeSameAs(before);
    }

    [Fact]
    public void A_file_written_in_place_is_live_at_the_second_look()
    {
        var live = _site.Start();
        _site.WriteBody("In place.");

        live.Look().ShouldBeFalse();
        live.Look().ShouldBeTrue();

        Body(live).ShouldContain("In place.");
        live.Look().ShouldBeFalse();
    }

    [Fact]
    public void A_file_renamed_into_its_place_is_live_at_the_second_look()
    {
        var live = _site.Start();
        _site.WriteByRename(HomeCare, Article("Renamed."));

        live.Look().ShouldBeFalse();
        live.Look().ShouldBeTrue();

        Body(live).ShouldContain("Renamed.");
    }

    [Fact]
    public void A_change_of_the_same_length_is_seen_by_its_time()
    {
        _site.WriteBody("Some text.");
        var live = _site.Start();
        _site.WriteBody("Same size.");
        File.SetLastWriteTimeUtc(_site.FileOf(HomeCare), new(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc));

        Looking.Settle(live);

        Body(live).ShouldContain("Same size.");
    }

    [Fact]
    public void A_file_that_is_deleted_and_created_is_never_missing()
    {
        var live = _site.Start();

        _site.Delete(HomeCare);
        for (var i = 1; i < Looking.UntilGone; i++)
            live.Look().ShouldBeFalse();
        Body(live).ShouldContain("Walk a little");
        _site.WriteBody("Created again.");
        live.Look().ShouldBeFalse();
        Body(live).ShouldContain("Walk a little");
        live.Look().ShouldBeTrue();

        Body(live).ShouldContain("Created again.");
    }

    [Fact]
    public void A_deleted_file_is_gone_at_the_fourth_look()
    {
        var live = _site.Start();
        _site.Delete(HomeCare);

        Enumerable.Range(1, Looking.UntilGone).Select(_ => live.Look()).ShouldBe([false, false, false, true]);

        live.Current.Articles.Keys.ShouldNotContain("/soreness/home-care");
    }

    [Fact]
    public void A_file_written_in_two_halves_is_read_whole()
    {
        var live = _site.Start();
        var text = Article("First half. Second half.");

        _site.Write(HomeCare, text[..^15]);
        live.Look().ShouldBeFalse();
        _site.Write(HomeCare, text);
        live.Look().ShouldBeFalse();
        Body(live).ShouldContain("Walk a little");
        live.Look().ShouldBeTrue();

        Body(live).ShouldContain("First half. Second half.");
        live.Current.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_keeps_changing_holds_back_no_other()
    {
        var live = _site.Start();
        _site.WriteBody("Rest.", FirstVisit);

        for (var i = 0; i < 3; i++)
        {
            _site.WriteBody($"Still typing{new string('.', i)}");
            live.Look();
        }

        LittleSite.FirstVisitIn(live.Current).Body.Html.ShouldContain("Rest.");
        Body(live).ShouldContain("Walk a little");
    }

    [Fact]
    public void A_new_file_is_live_at_the_second_look()
    {
        var live = _site.Start();
        _site.WriteBody("New.", "articles/massage/new.md");

        live.Look().ShouldBeFalse();
        live.Look().ShouldBeTrue();

        live.Current.Articles["/massage/new"].Body.Html.ShouldContain("New.");
    }

    [Fact]
    public void Every_change_even_a_deletion_is_live_within_two_seconds() =>
        (LiveLibrary.Pause * (Looking.UntilGone + 1)).ShouldBeLessThan(TimeSpan.FromSeconds(2));

    public void Dispose() => _site.Dispose();

    private static string Body(LiveLibrary live) => LittleSite.HomeCareIn(live.Current).Body.Html;
}
