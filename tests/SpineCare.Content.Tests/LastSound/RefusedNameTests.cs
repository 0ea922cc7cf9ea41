using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.LastSound;

/// <summary>A file whose name is refused may stand for an article that seems gone: readers keep that article.</summary>
public sealed class RefusedNameTests : IDisposable
{
    private readonly LittleSite _site = new();

    public static TheoryData<string, string> Renames => new()
    {
        { "articles/soreness/Home-Care.md", "SC010" },
        { "articles/soreness/home-care.MD", "SC010" },
        { "articles/Soreness/home-care.md", "SC012" },
        { "articles/sorness/home-care.md", "SC012" },
    };

    [Theory]
    [MemberData(nameof(Renames))]
    public void An_article_stays_when_its_file_or_folder_gets_a_refused_name_and_after_a_restart(string path, string code)
    {
        var live = _site.Start();

        Looking.Settle(live, () => Rename(path));

        Keeps(live.Current, path, code);
        Keeps(_site.Start().Current, path, code);
        Keeps(_site.Start().Current, path, code);
    }

    [Theory]
    [MemberData(nameof(Renames))]
    public void An_article_is_sound_again_when_its_name_is_mended(string path, string code)
    {
        var live = _site.Start();
        Looking.Settle(live, () => Rename(path));
        live.Current.Problems.ShouldContain(problem => problem.Kind.Code == code);

        Looking.Settle(live, () => _site.Delete(path).Write(HomeCare, All[HomeCare]));

        live.Current.Problems.ShouldBeEmpty();
        LittleSite.HomeCareIn(live.Current).IsLastSound.ShouldBeFalse();
    }

    [Theory]
    [InlineData("articles/soreness/Other.md")]
    [InlineData("articles/sorness/other.md")]
    public void A_refused_name_that_stands_for_no_article_brings_no_deleted_one_back(string path)
    {
        _site.WriteBody("Kept.", "articles/soreness/kept.md");
        var live = _site.Start();

        Looking.Settle(live, () => _site.Delete(HomeCare).WriteBody("Other.", path));

        live.Current.Articles.Keys.ShouldBe(["/massage/first-visit", "/soreness/kept"], ignoreOrder: true);
    }

    [Fact]
    public void A_folder_that_is_no_topic_takes_the_place_of_no_article_of_a_topic_that_has_its_folder()
    {
        _site.WriteBody("Kept.", "articles/soreness/kept.md");
        var live = _site.Start();

        Looking.Settle(live, () => _site.Delete(HomeCare).WriteBody("Elsewhere.", "articles/sorness/home-care.md"));

        live.Current.Articles.Keys.ShouldNotContain("/soreness/home-care");
    }

    public void Dispose() => _site.Dispose();

    private void Rename(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_site.FileOf(path))!);
        File.Move(_site.FileOf(HomeCare), _site.FileOf(path));
        if (!path.StartsWith("articles/soreness/", StringComparison.Ordinal))
            Directory.Delete(_site.FileOf("articles/soreness"));
    }

    private static void Keeps(Library library, string path, string code)
    {
        var kept = LittleSite.HomeCareIn(library);
        kept.Body.Html.ShouldContain("Walk a little");
        kept.IsLastSound.ShouldBeTrue();
        kept.Questions.ShouldHaveSingleItem();
        LittleSite.FirstVisitIn(library).IsLastSound.ShouldBeFalse();
        LittleSite.FirstVisitIn(library).Body.Html.ShouldContain("href=\"/soreness/home-care\"");
        library.Articles.Count.ShouldBe(2);
        var problem = library.Problems.ShouldHaveSingleItem();
        (problem.Kind.Code, problem.Location.File).ShouldBe((code, path));
    }
}
