using SpineCare.Content.Problems;
using SpineCare.Content.Tests.LastSound;
using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Disk;

/// <summary>A copy that another program made is told as that, never goes live, and is never taken for its original.</summary>
public sealed class CopyTests : IDisposable
{
    private const string Folder = "articles/soreness/";

    private readonly LittleSite _site = new();

    public static TheoryData<string> Copies =>
    [
        "home-care (1).md", "home-care(2).md", "home-care - Copy.md", "home-care - Copy (2).md", "Copy of home-care.md", "Copy (2) of home-care.md",
        "home-care copy.md", "home-care copy 2.md", "home-care (copy).md", "home-care (another copy).md", "home-care (3rd copy).md",
        "home-care (Anna's conflicted copy 2026-11-21).md", "home-care (Anna's conflicted copy 2026-11-21 (1)).md", "home-care (Case Conflict).md",
        "home-care (conflicted copy 2026-11-21 101112).md", "home-care_conflict-20261121-101112.md", "home-care [conflicted].md",
        "home-care.sync-conflict-20261121-101112-ABCDEFG.md", "home-care (SFConflict anna@example.org 2026-11-21-10-11-12).md",
        "home-care_DiskStation_Anna_Nov-21-101112-2026_Conflict.md", "home-care.Conflict.md", "home-care_conf(1).md",
        "home-care-DESKTOP-AB12CD.md", "home-care-LAPTOP-0A1B2C3D-2.md", "home-care.bak.md", "home-care.orig.md", "home-care_LOCAL_4711.md",
        "home-care (1) - Copy.md",
    ];

    /// <summary>Names that a writer could have given: copies only where the original lies beside them.</summary>
    public static TheoryData<string> LikelyCopies => ["home-care 2.md", "home-care-ANNAS-PC.md", "home-care-Anna's MacBook Pro.md"];

    [Theory]
    [MemberData(nameof(Copies))]
    [MemberData(nameof(LikelyCopies))]
    public void A_copy_beside_its_original_is_one_warning_that_names_it(string copy)
    {
        _site.WriteBody("From the copy.", Folder + copy);

        var library = _site.Read();

        var problem = library.Problems.ShouldHaveSingleItem();
        (problem.Kind.Code, problem.IsError, problem.Location).ShouldBe(("SC015", false, new SourceLocation(Folder + copy)));
        problem.Message.ShouldContain("copy of 'home-care.md'");
        problem.Cure.ShouldContain("keep what is right in 'home-care.md'");
        ShowsTheOriginal(library);
        library.Articles.Count.ShouldBe(2);
        library.BeingCorrected.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Copies))]
    public void A_copy_without_its_original_is_never_taken_for_it_and_the_last_sound_version_stays(string copy)
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Delete(HomeCare).WriteBody("From the copy.", Folder + copy));

        foreach (var library in new[] { live.Current, _site.Start().Current })
        {
            var problem = library.Problems.ShouldHaveSingleItem();
            (problem.Kind.Code, problem.Location.File).ShouldBe(("SC015", Folder + copy));
            problem.Cure.ShouldContain("rename it to 'home-care.md'");
            ShowsTheOriginal(library);
        }
    }

    [Theory]
    [InlineData("home-care-copy.md")]
    [InlineData("home-care-2.md")]
    [InlineData("copy-of-home-care.md")]
    [InlineData("role-conflict.md")]
    [InlineData("home-care-desktop-ab12cd.md")]
    public void A_name_that_can_be_an_address_is_never_one_of_a_copy(string name)
    {
        _site.WriteBody("A page of its own.", Folder + name);

        var library = _site.Read();

        library.Problems.ShouldAllBe(problem => problem.Kind.Code == "SC120", "two pages of one title, and no copy");
        library.Articles["/soreness/" + name[..^3]].Body.Html.ShouldContain("A page of its own.");
    }

    [Theory]
    [InlineData("home care.md")]
    [InlineData("Resting.md")]
    [InlineData("step 2.md")]
    [InlineData("resting-At-Night.md")]
    [InlineData("resting (draft).md")]
    [InlineData("pain_conflict.md")]
    public void A_name_that_only_a_writer_can_have_given_is_told_as_no_address(string name)
    {
        _site.WriteBody("Text.", Folder + name);

        _site.Problems().ShouldHaveSingleItem().Kind.Code.ShouldBe("SC010");
    }

    [Theory]
    [InlineData("faq (1).yml", "faq.yml")]
    [InlineData("faq-DESKTOP-AB12CD.yml", "faq.yml")]
    [InlineData("faq - Copy.yml", "faq.yml")]
    [InlineData("addresses (1).txt", "addresses.txt")]
    public void A_copy_of_a_data_file_is_told_and_not_read(string copy, string original)
    {
        _site.Write(copy, "Not: [YAML");

        var problem = _site.Problems().ShouldHaveSingleItem();

        (problem.Kind.Code, problem.Location.File).ShouldBe(("SC015", copy));
        problem.Message.ShouldContain($"'{original}'");
    }

    [Theory]
    [InlineData("articles/soreness - Copy")]
    [InlineData("articles/Copy of soreness")]
    [InlineData("articles (1)")]
    public void A_copy_of_a_folder_is_one_problem_and_none_of_its_files_is_told(string copy)
    {
        _site.WriteBody("From the copy.", copy + "/home-care.md").WriteBody("From the copy.", copy + "/deeper/Bad Name.md").Write(copy + "/x.yml", "a");

        var library = _site.Read();

        var problem = library.Problems.ShouldHaveSingleItem();
        (problem.Kind.Code, problem.Location.File).ShouldBe(("SC015", copy + "/"));
        ShowsTheOriginal(library);
    }

    [Fact]
    public void A_copy_that_comes_and_changes_and_goes_while_the_site_runs_changes_no_page()
    {
        var live = _site.Start();
        var copy = Folder + "home-care-DESKTOP-AB12CD.md";

        Looking.Settle(live, () => _site.WriteBody("From the copy.", copy));
        live.Current.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC015");
        ShowsTheOriginal(live.Current);

        _site.WriteBody("From the copy, again.", copy);
        live.Look().ShouldBeFalse();
        live.Look().ShouldBeFalse();

        Looking.Settle(live, () => _site.Delete(copy));
        live.Current.Problems.ShouldBeEmpty();
        ShowsTheOriginal(live.Current);
    }

    public void Dispose() => _site.Dispose();

    private static void ShowsTheOriginal(Library library)
    {
        LittleSite.HomeCareIn(library).Body.Html.ShouldContain("Walk a little");
        PublishedTexts.MarkupOf(library).ShouldAllBe(markup => !markup.Contains("From the copy"));
    }
}
