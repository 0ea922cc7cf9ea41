using System.Net;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Reviews;

/// <summary>What readers are told of the review of a page, and what is left of one whose review is far too late.</summary>
public sealed class ReviewPageTests : IDisposable
{
    private const string HomeCare = "/soreness/home-care";

    private static readonly DateOnly s_soon = new(2027, 1, 15);
    private static readonly DateOnly s_due = new(2027, 11, 21);

    private readonly SignedSite _signed = new();

    [Fact]
    public async Task A_signed_page_names_its_reviewer_and_the_days()
    {
        var page = await _signed.Get(HomeCare, s_soon);

        State(page).ShouldBe("Reviewed by Dr. Example <Person>, DC on November 21, 2026, next review due November 21, 2027.");
        page.Document.QuerySelectorAll(".review-line__state time").Select(time => time.GetAttribute("datetime")).ShouldBe(["2026-11-21", "2027-11-21"]);
        page.Document.QuerySelector(".review-notice").ShouldBeNull();
        State(await _signed.Get("/massage/first-visit", s_soon)).ShouldBe("Not yet reviewed by a clinician.");
    }

    [Theory]
    [InlineData(LittleSiteTexts.HomeCare, "Walk a little", "Walk a lot")]
    [InlineData("faq.yml", "A day or two", "A week")]
    [InlineData("references.yml", "A study of soreness", "A study of walking")]
    [InlineData("figures/warm-pack.svg", "width=\"10\"", "width=\"20\"")]
    public async Task A_page_that_changed_says_so_and_no_longer_that_it_is_reviewed(string file, string old, string now)
    {
        _signed.Little.Change(file, old, now);

        State(await _signed.Get(HomeCare, s_soon)).ShouldBe("Changed since its last review by Dr. Example <Person>, DC on November 21, 2026.");
    }

    [Theory]
    [InlineData("signed: 2026-11-21", "signed: 2027-01-16")]
    [InlineData("reviewer: \"ep\"", "reviewer: \"nobody\"")]
    [InlineData("credentials:", "credentails:")]
    public async Task A_signature_that_does_not_count_is_not_shown(string old, string now)
    {
        _signed.Little.Change(SignedSite.File, old, now);

        State(await _signed.Get(HomeCare, s_soon)).ShouldBe("Not yet reviewed by a clinician.");
    }

    [Fact]
    public async Task A_review_that_is_due_is_told_on_its_day_and_not_the_day_before()
    {
        (await _signed.Get(HomeCare, s_due.AddDays(-1))).Document.QuerySelector(".review-notice").ShouldBeNull();

        var page = await _signed.Get(HomeCare, s_due);

        Answer.WordsOf(page.Document.QuerySelector("header .review-notice"))
            .ShouldBe("This page was due for review on November 21, 2027. Some of it may be out of date. Please ask your clinician if it still holds.");
        page.Words.ShouldContain("Walk a little");
        (await _signed.Get("/massage/first-visit", s_due)).Document.QuerySelector(".review-notice").ShouldBeNull();
    }

    [Fact]
    public async Task Past_the_limit_readers_get_the_urgent_advice_and_the_notice_and_nothing_else()
    {
        _signed.Little.Change("site.yml", "name: Little Spine", "name: Little Spine\nreview_limit: 24");
        (await _signed.Get(HomeCare, new(2028, 11, 20))).Words.ShouldContain("Walk a little");

        var page = await _signed.Get(HomeCare, new(2028, 11, 21));

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelector(".review-notice a[href='/get-help-now']").ShouldNotBeNull();
        page.Document.QuerySelector(".care-card--emergency a[href='tel:112']").ShouldNotBeNull();
        foreach (var gone in new[] { "Walk a little", "Lying still", "A warm pack", "A day or two", "A study of soreness", "How long may I be sore", "at home: the main message" })
            page.Text.ShouldNotContain(gone);
        foreach (var empty in new[] { ".references", ".questions", ".words", ".next-step__ask" })
            page.Document.QuerySelector(empty).ShouldBeNull();
        foreach (var other in new[] { "/", "/soreness", "/massage/first-visit" })
            (await _signed.Get(other, new(2028, 11, 21))).Text.ShouldNotContain("Care for soreness at home: the main message");
    }

    [Fact]
    public async Task Pages_that_nobody_signed_and_the_page_of_urgent_help_never_go_dark()
    {
        _signed.Sign("/get-help-now").Little.Change("site.yml", "name: Little Spine", "name: Little Spine\nreview_limit: 24");

        (await _signed.Get("/massage/first-visit", new(2090, 1, 1))).Words.ShouldContain("Eat lightly");
        var help = await _signed.Get("/get-help-now", new(2090, 1, 1));
        help.Document.QuerySelectorAll(".care-card").Length.ShouldBe(4);
        Answer.WordsOf(help.Document.QuerySelector(".review-notice")).ShouldStartWith("This page was due for review");
    }

    [Fact]
    public async Task The_first_page_says_that_no_page_is_reviewed_only_while_that_is_so()
    {
        (await _signed.Get("/", s_soon)).Words.ShouldContain("Each page says if a clinician has reviewed it, who it was, and when.");

        File.Delete(_signed.Little.FileOf(SignedSite.File));

        (await _signed.Get("/", s_soon)).Words.ShouldContain("No page has been reviewed by a clinician so far, and each page says so.");
    }

    public void Dispose() => _signed.Dispose();

    private static string State(Answer page) => Answer.WordsOf(page.Document.QuerySelector(".review-line__state"));
}
