using SpineCare.Content.Sources;
using SpineCare.Content.Tests.LastSound;
using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Disk;

/// <summary>A content folder that is replaced as a whole: by a link, as Kubernetes does, by an empty disk, or file by file.</summary>
public sealed class ReplacedFolderTests : IDisposable
{
    private readonly LittleSite _site = new();

    private string Away => _site.Content + ".away";

    [UnixFact]
    public void A_link_that_is_turned_to_another_folder_changes_all_pages_at_one_moment()
    {
        Shell.Run(Path.GetDirectoryName(_site.Content)!, "mv content v1; cp -r v1 v2; sed -i 's/Walk a little/Walk a lot/' v2/articles/*/*.md; sed -i 's/Eat lightly/Eat well/' v2/articles/*/*.md; ln -s v1 content");
        var live = _site.Start();
        LittleSite.HomeCareIn(live.Current).Body.Html.ShouldContain("Walk a little");

        Shell.Run(Path.GetDirectoryName(_site.Content)!, "ln -s v2 new; mv -T new content");
        var changed = Enumerable.Range(0, Looking.UntilGone).Count(_ => live.Look());

        changed.ShouldBe(1);
        LittleSite.HomeCareIn(live.Current).Body.Html.ShouldContain("Walk a lot");
        live.Current.Problems.ShouldBeEmpty();
    }

    [UnixFact]
    public void A_folder_as_Kubernetes_mounts_it_is_read_and_its_change_is_live()
    {
        Shell.Run(_site.Content, "mkdir ..1; mv articles pages figures *.yml ..1; ln -s ..1 ..data; ln -s ..data/* .");
        var live = _site.Start();
        live.Current.Problems.ShouldBeEmpty();
        live.Current.Articles.Count.ShouldBe(2);

        Shell.Run(_site.Content, "cp -r ..1 ..2; sed -i 's/Walk a little/Walk a lot/' ..2/articles/*/*.md; ln -s ..2 ..new; mv -T ..new ..data; rm -r ..1");
        Looking.Settle(live);

        LittleSite.HomeCareIn(live.Current).Body.Html.ShouldContain("Walk a lot");
        live.Current.Problems.ShouldBeEmpty();
        live.Current.Articles.Values.ShouldAllBe(article => !article.IsLastSound);
    }

    [UnixFact]
    public void A_linked_folder_that_leads_round_in_a_circle_is_refused_there_too()
    {
        Shell.Run(_site.Content, "mkdir .hidden; ln -s .. .hidden/up; ln -s .hidden/up circle; ln -s .hidden folder");

        _site.Problems().Select(problem => $"{problem.Kind.Code} {problem.Location.File}").ShouldBe(["SC008 circle", "SC008 folder/up"]);
    }

    [Fact]
    public void An_empty_folder_in_its_place_takes_no_page()
    {
        var live = _site.Start();
        Directory.Move(_site.Content, Away);
        Directory.CreateDirectory(_site.Content);

        Looking.Settle(live);
        HasEveryPage(live.Current);
        live.Current.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC002");

        Directory.Delete(_site.Content);
        Looking.Settle(live, () => Directory.Move(Away, _site.Content));
        HasEveryPage(live.Current);
        live.Current.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_that_holds_only_a_note_in_its_place_takes_no_page()
    {
        var live = _site.Start();
        Directory.Move(_site.Content, Away);
        _site.Write("README.md", "Mount the disk here.");

        Looking.Settle(live);

        HasEveryPage(live.Current);
        live.Current.Problems.ShouldContain(problem => problem.Kind.Code == "SC002");
        Directory.Delete(Away, recursive: true);
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_takes_no_page()
    {
        var live = _site.Start();
        Directory.Move(_site.Content, Away);
        File.WriteAllText(_site.Content, "Not a folder.");

        Looking.Settle(live);
        HasEveryPage(live.Current);
        live.Current.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC001");

        File.Delete(_site.Content);
        Looking.Settle(live, () => Directory.Move(Away, _site.Content));
        live.Current.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_that_is_emptied_and_filled_again_file_by_file_never_lacks_a_page()
    {
        var live = _site.Start();
        var files = Directory.GetFiles(_site.Content, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .ToDictionary(file => file, File.ReadAllText);
        foreach (var file in files.Keys)
        {
            File.Delete(file);
            live.Look();
            HasEveryPage(live.Current);
        }

        Looking.Settle(live);
        HasEveryPage(live.Current);
        foreach (var (file, text) in files)
        {
            File.WriteAllText(file, text);
            live.Look();
            live.Look();
            HasEveryPage(live.Current);
        }

        Looking.Settle(live);
        live.Current.Problems.ShouldBeEmpty();
        live.Current.Articles.Values.ShouldAllBe(article => !article.IsLastSound);
    }

    [Fact]
    public void A_deletion_counts_while_other_files_change()
    {
        var live = _site.Start();
        _site.Delete(HomeCare);
        for (var i = 0; i < Looking.UntilGone; i++)
        {
            _site.WriteBody(new string('.', i), FirstVisit);
            live.Look();
        }

        live.Current.Articles.Keys.ShouldBe(["/massage/first-visit"]);
    }

    [Fact]
    public void A_link_that_leaves_the_folder_after_it_was_listed_is_not_followed()
    {
        var folder = new ContentFolder(_site.Content);
        var stamp = folder.List()![HomeCare];
        Directory.CreateDirectory(_site.Outside);
        var secret = Path.Combine(_site.Outside, "secret.md");
        File.Move(_site.FileOf(HomeCare), secret);
        File.CreateSymbolicLink(_site.FileOf(HomeCare), secret);

        folder.Read(HomeCare, stamp).Text.ShouldBeNull();
    }

    public void Dispose() => _site.Dispose();

    private static void HasEveryPage(Library library)
    {
        library.Articles.Count.ShouldBe(2);
        library.Pages.Count.ShouldBe(2);
        library.CareCards.ShouldContainKey("emergency");
    }
}
