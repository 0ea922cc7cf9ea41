using SpineCare.Content.Problems;
using SpineCare.Content.Reviews;
using SpineCare.Content.Reviews.Signatures;
using SpineCare.Content.Tests.LastSound;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Reviews;

/// <summary>A page is shown as reviewed only where a sound signature says so. ReviewSlips holds the places of the problems.</summary>
public sealed class SignatureTests : IDisposable
{
    private readonly SignedSite _site = new SignedSite();

    [Fact]
    public void A_signature_is_read_as_it_was_written()
    {
        _site.Little.Write("reviewers.yml", "ep:\n  name: \"Dr. \\\"Ex\\\" P\u00E9rson: \u8A3A # \U0001F9B4\"\n  credentials: \"DC, M.D.: '1'\"\n");

        var review = _site.Sign().Review();

        review.State.ShouldBe(ReviewState.Reviewed);
        review.Signature!.By.ShouldBe(new("ep", "Dr. \"Ex\" P\u00E9rson: \u8A3A # \U0001F9B4", "DC, M.D.: '1'"));
        review.Signature.SignedOn.ShouldBe(SignedSite.Day);
        _site.Codes.ShouldBe(["SC256"], "the little picture in the name");
    }

    [Fact]
    public void The_name_is_the_one_of_the_day_of_signing()
    {
        _site.Sign();

        _site.Little.Write("reviewers.yml", SignedSite.Reviewers.Replace("Example", "Other", StringComparison.Ordinal));

        _site.Review().Signature!.By.Name.ShouldBe("Dr. Example Person");
    }

    [Theory]
    [InlineData("signed: 2027-01-15", "signed: 2027-01-16")]
    [InlineData("signed: 2027-01-15", "signed: soon")]
    [InlineData("reviewer: \"ep\"", "reviewer: \"pe\"")]
    [InlineData("address: \"/soreness/home-care\"", "address: \"/massage/first-visit\"")]
    [InlineData("credentials: \"DC\"\n", "")]
    [InlineData("name: \"Dr. Example Person\"", "name: \"Dr. Example Person")]
    [InlineData("name: \"Dr. Example Person\"", "name: \"Dr. Example Person\"\nstate: reviewed")]
    [InlineData("---\naddress", "address")]
    public void A_signature_that_is_not_sound_counts_for_nothing(string old, string now)
    {
        var live = _site.Sign().Little.Start();
        live.Current.Find(SignedSite.HomeCare)!.Review.State.ShouldBe(ReviewState.Reviewed);

        Looking.Settle(live, () => _site.Little.Change(SignedSite.File, old, now));

        foreach (var library in new[] { live.Current, _site.Little.Start().Current })
        {
            library.Find(SignedSite.HomeCare)!.Review.ShouldBe(Review.None);
            library.Problems.ShouldHaveSingleItem().Location.File.ShouldBe(SignedSite.File);
        }
    }

    [Fact]
    public void A_reviewer_who_is_taken_out_of_the_file_signs_no_page_any_more()
    {
        _site.Sign().Little.Write("reviewers.yml", "# Nobody.\n");

        _site.Review().State.ShouldBe(ReviewState.NotReviewed);
        _site.Codes.ShouldBe(["SC604"]);
    }

    [Fact]
    public void A_signature_that_is_deleted_is_gone()
    {
        var live = _site.Sign().Little.Start();

        Looking.Settle(live, () => _site.Little.Delete(SignedSite.File));

        live.Current.Find(SignedSite.HomeCare)!.Review.State.ShouldBe(ReviewState.NotReviewed);
        _site.Little.Start().Current.Find(SignedSite.HomeCare)!.Review.State.ShouldBe(ReviewState.NotReviewed);
    }

    [Fact]
    public void Signatures_stay_while_the_content_folder_is_lost()
    {
        _site.Sign().Little.Start();
        Directory.Move(_site.Little.Content, _site.Little.Outside);

        _site.Little.Start().Current.Find(SignedSite.HomeCare)!.Review.State.ShouldBe(ReviewState.Reviewed);
    }

    [Fact]
    public void A_page_with_a_mistake_is_compared_as_readers_see_it()
    {
        var live = _site.Sign().Little.Start();

        Looking.Settle(live, () => _site.Little.WriteBody("Run a lot. {emergancy}"));

        var page = live.Current.Find(SignedSite.HomeCare)!;
        (page.IsLastSound, page.Review.State).ShouldBe((true, ReviewState.Reviewed));
    }

    [Fact]
    public void A_change_and_its_way_back_are_told_at_once()
    {
        _site.Sign().Little.Change(LittleSiteTexts.HomeCare, "Walk a little", "Walk a lot");
        _site.Changes.ShouldBe(["- Walk a little [lee2020].", "+ Walk a lot [lee2020]."]);
        var problem = _site.Little.Problems().ShouldHaveSingleItem();
        problem.Kind.ShouldBe(ProblemKind.ReviewedTextChanged);
        problem.Message.ShouldBe("The page /soreness/home-care is not what Dr. Example Person signed any more: 1 of the signed sentences is gone, and 1 is new.");

        _site.Little.Change(LittleSiteTexts.HomeCare, "Walk a lot", "Walk a little");

        _site.Review().State.ShouldBe(ReviewState.Reviewed);
    }

    [Fact]
    public void A_page_about_the_site_and_a_draft_can_be_signed()
    {
        _site.Little.Change(LittleSiteTexts.HomeCare, "order: 1", "order: 1\ndraft: true");

        _site.Sign("/get-help-now").Sign();

        _site.Review("/get-help-now").State.ShouldBe(ReviewState.Reviewed);
        _site.Review("/get-help-now").Signature!.File.ShouldBe("reviews/pages/get-help-now.md");
        _site.Little.Change(LittleSiteTexts.HomeCare, "order: 1\ndraft: true", "order: 1");
        _site.Review().State.ShouldBe(ReviewState.Reviewed);
    }

    [Theory]
    [InlineData("faq.yml", "topic: massage", "topic: masage")]
    [InlineData("advice.yml", "level: urgent", "level: urgnt")]
    [InlineData(LittleSiteTexts.GetHelpNow, ":::advice urgent", ":::advise urgent")]
    public void A_page_that_readers_see_otherwise_than_it_stands_is_not_signed(string file, string old, string now)
    {
        _site.Little.Change(file, old, now);

        var outcome = _site.Try((library, page) => Signing.Sign(library, page, "ep"), "/get-help-now");

        outcome.Signature.ShouldBeNull();
        outcome.Refusal.ShouldContain($"  {file}(");
    }

    [Fact]
    public void A_page_that_was_withdrawn_is_not_signed()
    {
        _site.Little.Change(LittleSiteTexts.HomeCare, "order: 1", "order: 1\nwithdrawn: It was wrong.");

        _site.Try((library, page) => Signing.Sign(library, page, "ep")).Refusal.ShouldContain("do not see /soreness/home-care any more");
    }

    [Theory]
    [InlineData("/soreness/home-care")]
    [InlineData("soreness/home-care/")]
    [InlineData("articles/soreness/home-care.md")]
    [InlineData("content\\articles\\soreness\\home-care.md")]
    public void A_page_is_found_by_its_address_or_its_file(string name) =>
        Signing.FindPage(_site.Little.Read(), name)!.Address.ShouldBe(SignedSite.HomeCare);

    [Theory]
    [InlineData("home-care")]
    [InlineData("-care.md")]
    [InlineData("")]
    [InlineData("/")]
    public void What_names_no_page_finds_none(string name) => Signing.FindPage(_site.Little.Read(), name).ShouldBeNull();

    public void Dispose() => _site.Dispose();
}
