using SpineCare.Content.Tests.LastSound;
using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Disk;

/// <summary>What editors, sync programs, and disks leave in a folder is neither read nor told.</summary>
public sealed class StrayFileTests : IDisposable
{
    private static readonly string[] s_names =
    [
        ".home-care.md.swp", ".home-care.md.swo", "4913", "home-care.md~", ".home-care.md.un~",                 // vim
        "#home-care.md#", "home-care.md.~1~",                                                                    // Emacs
        "home-care.md.tmp.4711.1732190000", "home-care.md.tmp", "home-care.md.vsctmp",                           // VS Code
        "~$me-care.md", "~$home-care.docx", "~WRL0001.tmp", "~WRD0002.tmp", "home-care.docx", "~home-care.tmp",  // Word
        ".~lock.home-care.md#", "lu4711abcd.tmp",                                                                // LibreOffice
        "._home-care.md", ".DS_Store", "Thumbs.db", "desktop.ini", ".directory", "ehthumbs.db",                  // macOS, Windows, KDE
        "home-care.md.bak", "home-care.md.orig", "home-care.md.rej", "home-care.md.save", "home-care.md.new",    // by hand, patch, nano
        ".home-care.md.Ab12Cd", "home-care.md.part", "home-care.md.filepart", ".goutputstream-AB12CD",           // rsync, downloads, WinSCP, GNOME
        ".syncthing.home-care.md.tmp", "~syncthing~home-care.md.tmp", ".dropbox", ".owncloudsync.log",           // sync programs
        "home-care.md___jb_tmp___", "home-care.md___jb_old___", ".nfs000000000001", ".fuse_hidden0000001",       // JetBrains, NFS, FUSE
    ];

    private static readonly string[] s_folders =
        ["lost+found", "@eaDir", "#recycle", "System Volume Information", "$RECYCLE.BIN", "__MACOSX", ".git", ".Trash-1000", ".stversions", ".obsidian"];

    private readonly LittleSite _site = new();

    public static TheoryData<string> Names => [.. s_names];

    public static TheoryData<string> Folders => [.. s_folders];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_that_a_program_keeps_for_itself_is_no_problem_and_no_page(string name)
    {
        _site.WriteBody("Stray <b>.", "articles/soreness/" + name).Write(name, [0xFF, 0]);

        NothingIsTold();
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_that_a_system_keeps_for_itself_is_no_problem(string name)
    {
        _site.WriteBody("Stray <b>.", name + "/x.md").WriteBody("Stray.", $"articles/{name}/x.md").Write(name + "/site.yml", "a");

        NothingIsTold();
    }

    [UnixFact]
    public void The_lock_of_Emacs_which_is_a_link_to_nowhere_is_no_problem()
    {
        File.CreateSymbolicLink(_site.FileOf("articles/soreness/.#home-care.md"), "anna@desktop.4711:1732190000");

        NothingIsTold();
    }

    [Fact]
    public void All_of_them_at_once_change_no_page_of_a_running_site()
    {
        var live = _site.Start();
        var before = PublishedTexts.Of(live.Current);

        Looking.Settle(live, () => Array.ForEach(s_names, name => _site.WriteBody("Stray <b>.", "articles/soreness/" + name)));

        PublishedTexts.Of(live.Current).ShouldBe(before);
        live.Current.Problems.ShouldBeEmpty();
    }

    [UnixFact]
    public void A_name_that_breaks_lines_is_told_in_one_line_and_the_article_that_it_may_be_stays()
    {
        var live = _site.Start();

        Looking.Settle(live, () => File.Move(_site.FileOf(HomeCare), _site.FileOf("articles/soreness/home-\ncare.md")));

        var problem = live.Current.Problems.ShouldHaveSingleItem();
        problem.ToString().ShouldStartWith("articles/soreness/home-\uFFFDcare.md(1,1): error SC010: ");
        LittleSite.HomeCareIn(live.Current).Body.Html.ShouldContain("Walk a little");
    }

    [UnixFact]
    public void Names_that_are_no_UTF_8_are_told_for_files_and_folders()
    {
        Shell.Run(_site.Content, """
            cp articles/soreness/home-care.md "articles/soreness/$(printf 'caf\351.md')"
            cp -r articles/soreness "articles/$(printf 'soren\351ss')"
            """);

        try
        {
            _site.Problems().Select(problem => $"{problem.Kind.Code} {problem.Location.File}")
                .ShouldBe(["SC010 articles/soreness/caf\uFFFD.md", "SC010 articles/soren\uFFFDss/"], ignoreOrder: true);
        }
        finally
        {
            Shell.Run(_site.Content, "rm -rf articles");
        }
    }

    [Fact]
    public void A_folder_that_lies_too_deep_to_be_read_is_told()
    {
        _site.WriteBody("Deep.", "articles/a/b/c/d/e/f/g/h.md");

        _site.Problems().ShouldHaveSingleItem().ToString().ShouldStartWith("articles/a/b/c/d/e/f/(1,1): warning SC013: ");
    }

    public void Dispose() => _site.Dispose();

    private void NothingIsTold()
    {
        var library = _site.Read();
        library.Problems.ShouldBeEmpty();
        library.Articles.Count.ShouldBe(2);
        library.BeingCorrected.ShouldBeEmpty();
    }
}
