using SpineCare.Content.Sources;
using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.BadInput;

/// <summary>
/// Files and folders that cannot be opened or followed. What only another user than root sees (a file without the right
/// to read it) is tested on the running program.
/// </summary>
public sealed class UnreadableTests : IDisposable
{
    private readonly LittleSite _site = new();

    [Fact]
    public void A_file_that_cannot_be_opened_is_told()
    {
        var folder = new ContentFolder(_site.Content);
        var stamp = folder.List()![HomeCare];
        _site.Delete(HomeCare);

        var reading = folder.Read(HomeCare, stamp);

        reading.Text.ShouldBeNull();
        reading.Problem.ShouldNotBeNull().Kind.Code.ShouldBe("SC003");
        reading.Problem.Location.ShouldBe(new(HomeCare));
    }

    [Fact]
    public void A_folder_named_as_an_article_is_no_article()
    {
        _site.Delete(HomeCare);
        Directory.CreateDirectory(_site.FileOf(HomeCare));

        var library = _site.Read();

        library.Articles.ShouldNotContainKey("/soreness/home-care");
        library.Pages.Count.ShouldBe(2);
        library.Problems.Select(problem => problem.Kind.Code).Distinct().ShouldBe(["SC016"]);
    }

    [Fact]
    public void A_link_to_a_file_in_the_folder_is_followed()
    {
        File.CreateSymbolicLink(_site.FileOf("articles/massage/linked.md"), "../soreness/home-care.md");

        _site.Read().Articles["/massage/linked"].Body.Html.ShouldContain("Walk a little");
    }

    [Fact]
    public void A_link_out_of_the_folder_is_never_read()
    {
        Directory.CreateDirectory(_site.Outside);
        File.WriteAllText(Path.Combine(_site.Outside, "secret.md"), Article("Secret."));
        File.CreateSymbolicLink(_site.FileOf("articles/soreness/absolute.md"), Path.Combine(_site.Outside, "secret.md"));
        File.CreateSymbolicLink(_site.FileOf("articles/soreness/relative.md"), "../../../outside/secret.md");
        File.CreateSymbolicLink(_site.FileOf("articles/soreness/detour.md"), Path.Combine(_site.Content, "figures", "..", "..", "outside", "secret.md"));

        AllAreRefusedAndTheRestStays("articles/soreness/absolute.md", "articles/soreness/detour.md", "articles/soreness/relative.md");
    }

    [Fact]
    public void A_linked_folder_is_never_followed()
    {
        Directory.CreateDirectory(_site.Outside);
        File.WriteAllText(Path.Combine(_site.Outside, "secret.md"), Article("Secret."));
        Directory.CreateSymbolicLink(_site.FileOf("articles/outside"), _site.Outside);
        Directory.CreateSymbolicLink(_site.FileOf("articles/inside"), _site.FileOf("articles/soreness"));
        Directory.CreateSymbolicLink(_site.FileOf("articles/up"), "..");

        AllAreRefusedAndTheRestStays("articles/inside", "articles/outside", "articles/up");
    }

    [Fact]
    public void Links_that_lead_in_circles_or_nowhere_are_refused()
    {
        File.CreateSymbolicLink(_site.FileOf("articles/soreness/a.md"), "b.md");
        File.CreateSymbolicLink(_site.FileOf("articles/soreness/b.md"), "a.md");
        File.CreateSymbolicLink(_site.FileOf("articles/soreness/nowhere.md"), "gone.md");
        File.CreateSymbolicLink(_site.FileOf("articles/soreness/self.md"), "self.md");

        AllAreRefusedAndTheRestStays("articles/soreness/a.md", "articles/soreness/b.md", "articles/soreness/nowhere.md", "articles/soreness/self.md");
    }

    [Fact]
    public void A_content_folder_that_is_itself_a_link_is_read()
    {
        var link = Path.Combine(_site.Outside, "link");
        Directory.CreateDirectory(_site.Outside);
        Directory.CreateSymbolicLink(link, _site.Content);

        var library = new LibraryReader(LittleSite.Reserved, time: _site.Clock).Read(SourceSet.Read(new ContentFolder(link)), SourceSet.Empty).Library;

        library.Articles.Count.ShouldBe(2);
        library.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_state_folder_that_cannot_be_written_is_told_and_the_site_runs()
    {
        File.WriteAllText(_site.State, "Not a folder.");

        var live = _site.Start();

        live.StateIsLost.ShouldBeTrue();
        live.Current.Articles.Count.ShouldBe(2);
    }

    [Fact]
    public void A_state_folder_full_of_rubbish_is_as_good_as_none()
    {
        var live = _site.Start();
        live.StateIsLost.ShouldBeFalse();
        foreach (var file in Directory.GetFiles(_site.State, "*", SearchOption.AllDirectories))
            File.WriteAllBytes(file, [.. "---\n\t[a: \"\n<b>"u8, 0xFF, 0]);

        var library = _site.Start().Current;

        library.Problems.ShouldBeEmpty();
        library.Articles.Count.ShouldBe(2);
    }

    public void Dispose() => _site.Dispose();

    private void AllAreRefusedAndTheRestStays(params string[] links)
    {
        var library = _site.Read();

        library.Problems.Select(problem => $"{problem.Kind.Code} {problem.Location.File}").ShouldBe(links.Select(link => $"SC008 {link}"));
        library.Articles.Count.ShouldBe(2);
        library.Pages.Count.ShouldBe(2);
        PublishedTexts.MarkupOf(library).ShouldAllBe(markup => !markup.Contains("Secret"));
    }
}
