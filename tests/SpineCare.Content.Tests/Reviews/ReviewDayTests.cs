using SpineCare.Content.Reviews;

namespace SpineCare.Content.Tests.Reviews;

/// <summary>When a review is due, and what is left of a page whose review is far too late.</summary>
public sealed class ReviewDayTests : IDisposable
{
    private const string GetHelpNow = "/get-help-now";

    private readonly SignedSite _site = new SignedSite();

    public ReviewDayTests() => _site.Sign();

    [Fact]
    public void A_review_is_overdue_on_the_day_and_not_the_day_before()
    {
        _site.Review().DueOn.ShouldBe(new(2029, 1, 15));

        _site.On(new(2029, 1, 14)).Review().IsOverdue.ShouldBeFalse();
        _site.Codes.ShouldBeEmpty();
        _site.On(new(2029, 1, 15)).Review().IsOverdue.ShouldBeTrue();
        _site.Codes.ShouldBe(["SC601"]);
        _site.Review().State.ShouldBe(ReviewState.Reviewed);
    }

    [Fact]
    public void A_running_site_turns_overdue_at_its_midnight()
    {
        _site.On(new(2029, 1, 14));
        var live = _site.Little.Start();
        live.Current.Find(SignedSite.HomeCare)!.Review.IsOverdue.ShouldBeFalse();

        _site.On(new(2029, 1, 15));

        live.Current.Find(SignedSite.HomeCare)!.Review.IsOverdue.ShouldBeTrue();
    }

    [Theory]
    [InlineData("2027-08-31", 6, "2028-02-29")]
    [InlineData("2027-01-31", 1, "2027-02-28")]
    [InlineData("2028-02-29", 12, "2029-02-28")]
    public void A_month_that_is_too_short_ends_on_its_last_day(string from, int months, string due)
    {
        _site.Little.Append("site.yml", $"review_every:\n  note: {months}\n");

        _site.On(DateOnly.ParseExact(from, "O")).Sign();

        _site.Review().DueOn.ShouldBe(DateOnly.ParseExact(due, "O"));
    }

    [Fact]
    public void Each_type_of_page_has_its_own_months()
    {
        _site.Little.Append("site.yml", "review_every:\n  site: 3\n");

        _site.Sign(GetHelpNow).Review(GetHelpNow).DueOn.ShouldBe(new(2027, 4, 15));
        _site.Review().DueOn.ShouldBe(new(2029, 1, 15));
    }

    [Fact]
    public void Without_a_limit_a_page_stays_however_late_its_review_is()
    {
        var page = _site.On(new(2090, 1, 1)).Page();

        page.IsTakenDown.ShouldBeFalse();
        page.Body.Html.ShouldContain("Walk a little");
    }

    [Fact]
    public void Past_the_limit_a_page_keeps_its_urgent_advice_alone()
    {
        _site.Little.Append("site.yml", "review_limit: 30\n");
        _site.On(new(2029, 7, 14)).Page().IsTakenDown.ShouldBeFalse();

        var page = (Articles.Article)_site.On(new(2029, 7, 15)).Page();

        page.IsTakenDown.ShouldBeTrue();
        page.Body.Html.ShouldContain("New weakness", Case.Insensitive);
        page.Body.Html.ShouldNotContain("Walk a little");
        page.MainMessage.ShouldStartWith("A clinician must check this page again");
        (page.Questions.IsEmpty, page.Ask.IsEmpty, page.References.IsEmpty, page.Headings.IsEmpty, page.Words.IsEmpty).ShouldBe((true, true, true, true, true));
    }

    [Fact]
    public void The_limit_counts_from_the_last_signature()
    {
        _site.Little.Append("site.yml", "review_limit: 24\n");

        _site.On(new(2028, 1, 15)).Sign();

        _site.On(new(2030, 1, 14)).Page().IsTakenDown.ShouldBeFalse();
        _site.On(new(2030, 1, 15)).Page().IsTakenDown.ShouldBeTrue();
    }

    [Fact]
    public void A_page_without_an_emergency_card_gets_the_shared_one()
    {
        _site.Little.Append("site.yml", "review_limit: 24\n").WriteBody("Walk a little.\n\n:::care routine Call us if:\n- You stay sore.\n:::");

        var page = _site.On(new(2029, 7, 15)).Page();

        page.Body.Html.ShouldContain("care-card--emergency");
        page.Body.Html.ShouldContain("You stay sore.");
        page.Body.Html.ShouldNotContain("Walk a little.");
    }

    [Fact]
    public void A_page_that_nobody_signed_never_goes_dark()
    {
        _site.Little.Append("site.yml", "review_limit: 24\n");

        var page = _site.On(new(2090, 1, 1)).Page("/massage/first-visit");

        (page.IsTakenDown, page.Review.IsOverdue).ShouldBe((false, false));
        page.Body.Html.ShouldContain("Eat lightly");
    }

    [Fact]
    public void The_page_of_urgent_help_never_goes_dark()
    {
        _site.Little.Append("site.yml", "review_limit: 24\n");

        var page = _site.Sign(GetHelpNow).On(new(2090, 1, 1)).Page(GetHelpNow);

        (page.IsTakenDown, page.Review.IsOverdue).ShouldBe((false, true));
        page.Body.Html.ShouldContain("A fever.");
    }

    [Fact]
    public void A_limit_that_is_too_short_takes_no_page_down_before_it_is_due()
    {
        _site.Little.Append("site.yml", "review_limit: 6\n");

        _site.On(new(2029, 1, 14)).Page().IsTakenDown.ShouldBeFalse();
        _site.Codes.ShouldBe(["SC107"]);
    }

    [Fact]
    public void A_page_that_was_taken_down_can_be_read_and_signed_again()
    {
        _site.Little.Append("site.yml", "review_limit: 24\n");

        _site.On(new(2090, 1, 1)).Sign();

        _site.Page().IsTakenDown.ShouldBeFalse();
        _site.Page().Body.Html.ShouldContain("Walk a little");
        _site.Review().Signature!.Earlier.ShouldBe(["2027-01-15 Dr. Example Person, DC"]);
    }

    public void Dispose() => _site.Dispose();
}
