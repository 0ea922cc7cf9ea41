using SpineCare.Content.Tests.LastSound;
using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Pages;

/// <summary>A page about the site may lie one folder deep: pages/about/privacy.md is at /about/privacy.</summary>
public sealed class DeepPageTests : IDisposable
{
    private const string Privacy = "pages/about/privacy.md";

    private readonly LittleSite _site = new LittleSite().Write(Privacy, PageCalled("Your privacy", "## No cookies\n\nWe keep nothing."));

    [Fact]
    public void It_has_the_address_of_its_folder_and_name()
    {
        _site.WriteBody("See [privacy](/about/privacy#no-cookies).");

        var library = _site.Read();

        library.Problems.ShouldBeEmpty();
        library.Pages.Keys.ShouldBe(["/about", "/about/privacy", "/get-help-now"], ignoreOrder: true);
        library.Pages["/about/privacy"].Body.Html.ShouldContain("We keep nothing.");
        LittleSite.HomeCareIn(library).Body.Html.ShouldContain("href=\"/about/privacy#no-cookies\"");
    }

    [Fact]
    public void A_mistake_leaves_its_last_sound_version_also_after_a_restart()
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Write(Privacy, PageCalled("Your privacy", "We <b>keep</b> nothing.")));

        foreach (var library in new[] { live.Current, _site.Start().Current })
        {
            library.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC201");
            library.Pages["/about/privacy"].IsLastSound.ShouldBeTrue();
            library.Pages["/about/privacy"].Body.Html.ShouldContain("We keep nothing.");
        }
    }

    /// <summary>The routes of topics, errors, and pictures would win.</summary>
    [Theory]
    [InlineData("pages/massage/notes.md", "SC009")]
    [InlineData("pages/error/500.md", "SC011")]
    [InlineData("pages/figures/notes.md", "SC011")]
    public void It_cannot_lie_where_no_request_would_reach_it(string path, string code)
    {
        var problem = _site.Write(path, PageCalled("Your privacy", "We keep nothing.")).Problems().ShouldHaveSingleItem();

        (problem.Kind.Code, problem.Location.File).ShouldBe((code, path));
    }

    [Theory]
    [InlineData("pages/about/Privacy.md", "about/Privacy.md")]
    [InlineData("pages/About/privacy.md", "About/privacy.md")]
    [InlineData("pages/about/privacy.MD", "about/privacy.MD")]
    public void It_stays_when_its_file_or_folder_gets_a_refused_name(string path, string named)
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Delete("pages/about").Write(path, PageCalled("Your privacy", "We keep nothing.")));

        foreach (var library in new[] { live.Current, _site.Start().Current })
        {
            var problem = library.Problems.ShouldHaveSingleItem();
            (problem.Kind.Code, problem.Location.File).ShouldBe(("SC010", path));
            problem.Message.ShouldBe($"The file name '{named}' cannot be an address.");
            library.Pages["/about/privacy"].IsLastSound.ShouldBeTrue();
        }
    }

    [Fact]
    public void A_deleted_one_is_gone_also_after_a_restart()
    {
        var live = _site.Start();

        Looking.Settle(live, () => _site.Delete("pages/about"));

        live.Current.Pages.Keys.ShouldBe(["/about", "/get-help-now"], ignoreOrder: true);
        _site.Start().Current.Pages.Keys.ShouldBe(["/about", "/get-help-now"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("pages/README.md")]
    [InlineData("pages/about/README.md")]
    [InlineData("articles/README.md")]
    [InlineData("articles/soreness/README.md")]
    [InlineData("articles/soreness/notes/README.md")]
    public void A_README_may_lie_anywhere_and_is_no_page(string path)
    {
        _site.Write(path, "# For those who edit the files\n");

        var library = _site.Read();

        library.Problems.ShouldBeEmpty();
        library.BeingCorrected.ShouldBeEmpty();
        library.Pages.Count.ShouldBe(3);
    }

    [Fact]
    public void An_article_keeps_its_address_beside_a_page_that_would_have_the_same()
    {
        _site.Write("pages/soreness/home-care.md", PageCalled("Your privacy", "Not this."));

        var library = _site.Read();

        library.Problems.ShouldHaveSingleItem().Location.File.ShouldBe("pages/soreness/home-care.md");
        library.Pages.Keys.ShouldNotContain("/soreness/home-care");
        LittleSite.HomeCareIn(library).Body.Html.ShouldContain("Walk a little");
    }

    public void Dispose() => _site.Dispose();
}
