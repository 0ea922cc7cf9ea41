using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.LastSound;

/// <summary>A mistake in an article or page leaves its last sound version in use, and every other edit goes live.</summary>
public sealed class LastSoundArticleTests : IDisposable
{
    private readonly LittleSite _site = new();

    public static TheoryData<string> Breaks => ["<b>", "[@nobody2000]", "\n\n:::do", "[a](/no-such-page)", "{emergancy}", "\n\n:::advice nothing\n:::"];

    [Theory]
    [MemberData(nameof(Breaks))]
    public void A_change_that_breaks_an_article_leaves_its_last_sound_version(string slip)
    {
        var live = _site.Start();

        _site.WriteBody("A new text. " + slip).WriteBody("Another new text.", FirstVisit);
        Looking.Settle(live);

        var kept = LittleSite.HomeCareIn(live.Current);
        kept.Body.Html.ShouldContain("Walk a little");
        kept.IsLastSound.ShouldBeTrue();
        LittleSite.FirstVisitIn(live.Current).Body.Html.ShouldContain("Another new text.");
        LittleSite.FirstVisitIn(live.Current).IsLastSound.ShouldBeFalse();
    }

    [Fact]
    public void A_mended_article_goes_live()
    {
        var live = _site.Start();
        Looking.Settle(live, () => _site.WriteBody("Broken <b>."));

        Looking.Settle(live, () => _site.WriteBody("Mended."));

        LittleSite.HomeCareIn(live.Current).Body.Html.ShouldContain("Mended.");
        LittleSite.HomeCareIn(live.Current).IsLastSound.ShouldBeFalse();
        live.Current.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_restart_while_an_article_is_broken_serves_its_last_sound_version()
    {
        Looking.Settle(_site.Start(), () => _site.WriteBody("A sound change.\n\n## What helps"));
        _site.WriteBody("Broken <b>.");

        var restarted = _site.Start();

        LittleSite.HomeCareIn(restarted.Current).Body.Html.ShouldContain("A sound change.");
        restarted.Current.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC201");
        LittleSite.HomeCareIn(_site.Start().Current).Body.Html.ShouldContain("A sound change.", customMessage: "a second restart");
    }

    [Fact]
    public void An_article_that_was_never_sound_is_being_corrected_and_hurts_no_other()
    {
        _site.WriteBody("Broken <b>.");

        var live = _site.Start();

        live.Current.BeingCorrected.ShouldBe(["/soreness/home-care"]);
        live.Current.Problems.ShouldHaveSingleItem();
        LittleSite.FirstVisitIn(live.Current).Body.Html.ShouldContain("href=\"/soreness/home-care\"");
    }

    [Fact]
    public void A_broken_page_about_the_site_leaves_its_last_sound_version()
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Write(About, Page("Broken <b>.")));

        live.Current.Pages["/about"].Body.Html.ShouldContain("This site is small.");
    }

    [Fact]
    public void Urgent_help_stays_when_its_file_is_deleted_and_after_a_restart()
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Delete(GetHelpNow));

        live.Current.Pages["/get-help-now"].Body.Html.ShouldContain("Call the clinic today if you have");
        live.Current.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC014");
        _site.Start().Current.Pages["/get-help-now"].Body.Html.ShouldContain("Call the clinic today if you have");
    }

    [Fact]
    public void A_deleted_article_is_gone_and_the_page_that_links_to_it_keeps_its_last_sound_version_without_the_link()
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Delete(HomeCare));

        live.Current.Articles.Keys.ShouldBe(["/massage/first-visit"]);
        live.Current.BeingCorrected.ShouldBeEmpty();
        var kept = LittleSite.FirstVisitIn(live.Current);
        kept.IsLastSound.ShouldBeTrue();
        kept.Body.Html.ShouldContain("Then read about home care.");
        kept.Related.ShouldBeEmpty();
        live.Current.Problems.Select(problem => problem.Kind.Code).Distinct().ShouldBe(["SC301"]);
    }

    [Fact]
    public void Everything_stays_when_the_content_folder_is_deleted_and_after_a_restart()
    {
        var live = _site.Start();

        Looking.Settle(live, () => Directory.Delete(_site.Content, recursive: true));

        foreach (var library in new[] { live.Current, _site.Start().Current })
        {
            library.Articles.Count.ShouldBe(2);
            library.Pages.Count.ShouldBe(2);
            library.Site.Name.ShouldBe("Little Spine");
            library.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC001");
        }
    }

    [Fact]
    public void Articles_stay_when_their_folder_is_deleted()
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Delete("articles"));

        live.Current.Articles.Count.ShouldBe(2);
        live.Current.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC002");
    }

    public void Dispose() => _site.Dispose();

}
