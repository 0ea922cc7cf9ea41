using SpineCare.Web.Tests.Published;
using static SpineCare.Web.Tests.Site.LittleSiteTexts;

namespace SpineCare.Web.Tests.Commands;

/// <summary>What staff see who ask for the history of a text.</summary>
[Collection(Publishing.Name)]
public sealed class HistoryTests(PublishedProgram published) : IDisposable
{
    private const string November3 = "2026-11-03T14:05:00+0000", November9 = "2026-11-09T09:30:00-0500", November21 = "2026-11-21T08:00:00+0000";

    private readonly LittleHistory _history = new(published);

    [Fact]
    public async Task A_history_tells_who_changed_what_and_when_the_newest_first()
    {
        var first = _history.Begin().Save("All texts", November3);
        var second = _history.Change(HomeCare, "Walk a little [@lee2020].", "Walk for five minutes [@lee2020]. Rest after it.")
            .Change(HomeCare, "title: Care for soreness at home\n", "title: At home when you are sore\n")
            .Change(HomeCare, "change_note: First version.", "change_note: Said how long to walk.")
            .Save("Say how long\n\nA patient asked.", November9, "Jürgen Ōno");
        _history.Change("pages/about.md", "This site is small.", "This site is big.").Save("Another file", November21);

        var (code, output) = await _history.Run("history", "/soreness/home-care");

        output.ShouldBe($"""
            articles/soreness/home-care.md: 2 saved versions, the newest first

            Version {second}: November 9, 2026 at 14:30, Jürgen Ōno
              Message: Say how long
              Change note: Said how long to walk.
              Title changed.
              Section 'What helps' changed: 2 sentences new, 1 sentence gone.

            Version {first}: November 3, 2026 at 14:05, Maria Lee
              Message: All texts
              Change note: First version.
              The first saved version.

            To see the sentences that changed, add --full.
            To bring a version back: restore /soreness/home-care and the name of the version, such as {first}

            """);
        code.ShouldBe(0);
    }

    [Fact]
    public async Task The_sentences_that_changed_are_shown_where_they_are_asked_for()
    {
        _history.Begin().Save("All texts", November3);
        _history.Change(HomeCare, "Walk a little [@lee2020].", "Walk for five minutes [@lee2020].").Save("Say how long", November9);

        var (_, output) = await _history.Run("history", "/soreness/home-care", "--full");

        output.ShouldContain("1 sentence gone.\n    - Walk a little [@lee2020].\n    + Walk for five minutes [@lee2020].\n\n");
    }

    [Theory]
    [InlineData("/soreness/home-care", HomeCare)]
    [InlineData("soreness/home-care", HomeCare)]
    [InlineData("/Soreness/Home-Care/", HomeCare)]
    [InlineData("http://localhost:5080/soreness/home-care#what-helps", HomeCare)]
    [InlineData("home-care", HomeCare)]
    [InlineData("articles/soreness/home-care.md", HomeCare)]
    [InlineData("content/articles/soreness/home-care.md", HomeCare)]
    [InlineData(@"content\articles\soreness\home-care.md", HomeCare)]
    [InlineData("/about", "pages/about.md")]
    [InlineData("faq.yml", "faq.yml")]
    [InlineData("content/faq.yml", "faq.yml")]
    [InlineData("/faq", "faq.yml")]
    public async Task A_text_is_found_by_any_name_that_staff_may_know(string name, string file)
    {
        _history.Begin().Save("All texts", November3);

        (await _history.Run("history", name)).ShouldSatisfyAllConditions(
            told => told.Output.ShouldStartWith($"{file}: 1 saved version"), told => told.Code.ShouldBe(0));
    }

    [Fact]
    public async Task A_text_is_found_by_its_path_from_where_the_caller_is()
    {
        _history.Begin().Save("All texts", November3);

        var (_, output) = await _history.Run(call => call.In(_history.Site.FileOf("articles/soreness")), "history", "home-care.md");

        output.ShouldStartWith($"{HomeCare}: 1 saved version");
    }

    [Theory]
    [InlineData("/soreness/home-car", "Did you mean '/soreness/home-care'?")]
    [InlineData("fag.yml", "Did you mean 'faq.yml'?")]
    [InlineData("../../etc/passwd.md", "Name it by its address")]
    [InlineData("", "Name it by its address")]
    public async Task A_name_with_a_slip_is_told_what_it_may_have_been(string name, string told)
    {
        _history.Begin().Save("All texts", November3);

        var (code, output) = await _history.Run("history", name);

        output.ShouldStartWith($"No text of the site is named '{name}'.");
        output.ShouldContain(told);
        code.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_not_yet_saved_comes_first()
    {
        _history.Begin().Save("All texts", November3);
        _history.Change(HomeCare, "Lying still for long.", "Lying still.");

        var (_, output) = await _history.Run("history", HomeCare, "--full");

        output.ShouldContain("the newest first\n\nNot yet saved in the history\n  Section 'What does not' changed: 1 sentence new, 1 sentence gone.\n"
            + "    - Lying still for long. {advice}\n    + Lying still. {advice}\n\nVersion ");
    }

    [Fact]
    public async Task A_renamed_text_keeps_its_history()
    {
        _history.Begin().Site.Write("articles/soreness/Zuhause im Büro.md", File.ReadAllText(_history.Site.FileOf(HomeCare)));
        File.Delete(_history.Site.FileOf(HomeCare));
        _history.Save("All texts", November3);
        _history.Git("mv", "content/articles/soreness/Zuhause im Büro.md", $"content/{HomeCare}");
        _history.Save("A better name", November9);

        var (_, output) = await _history.Run("history", HomeCare);

        output.ShouldContain("2 saved versions");
        output.ShouldContain("  Message: A better name\n  The file was renamed. It was articles/soreness/Zuhause im Büro.md before.\n\nVersion ");
    }

    [Fact]
    public async Task A_version_is_told_beside_the_one_that_its_writer_changed_also_where_two_wrote_at_once()
    {
        _history.Begin().Save("All texts", November3);
        _history.Git("branch", "other");
        _history.Change(HomeCare, "Walk a little", "Walk for five minutes").Save("Longer", November9);
        _history.Git("checkout", "-q", "other");
        _history.Change(HomeCare, "Lying still", "Sitting still").Save("Sitting", "2026-11-10T09:00:00+0000");
        _history.Git("merge", "-q", "--no-commit", "-");
        var merged = _history.Change(HomeCare, "Walk again", "Run").Save("Both", November21);

        var (_, output) = await _history.Run("history", HomeCare);

        output.ShouldContain($"Version {merged}: November 21, 2026 at 08:00, Maria Lee\n  Message: Both\n  Section 'What helps' changed: 2 sentences new, 2 sentences gone.\n\n");
        output.ShouldContain("Message: Sitting\n  Section 'What does not' changed: 1 sentence new, 1 sentence gone.\n\n");
        output.ShouldContain("Message: Longer\n  Section 'What helps' changed: 1 sentence new, 1 sentence gone.\n\n");
    }

    [Fact]
    public async Task A_text_that_was_taken_away_has_a_history()
    {
        _history.Begin().Save("All texts", November3);
        var text = File.ReadAllText(_history.Site.FileOf(HomeCare));
        File.Delete(_history.Site.FileOf(HomeCare));
        _history.Save("Not needed", November9);

        (await _history.Run("history", "/soreness/home-care")).Output.ShouldContain("Message: Not needed\n  The file was taken away, or got another name.\n");

        _history.Site.Write(HomeCare, text);
        _history.Save("Needed", November21);

        (await _history.Run("history", "/soreness/home-care")).Output.ShouldContain("Message: Needed\n  Change note: First version.\n  The file was put back.\n");
    }

    [Fact]
    public async Task The_entries_of_a_data_file_are_told_by_name()
    {
        _history.Begin().Save("All texts", November3);
        _history.Change("faq.yml", "answer: A day or two [@park2021].", "answer: A day [@park2021].").Save("Shorter", November9);

        (await _history.Run("history", "faq.yml")).Output.ShouldContain("Entry 'how-long-sore' changed: 1 sentence new, 1 sentence gone.");
    }

    [Fact]
    public async Task A_long_history_shows_its_newest_versions_unless_all_are_asked_for()
    {
        _history.Begin();
        for (var i = 1; i <= 22; i++)
        {
            _history.Site.Write("pages/about.md", Page("About this site", $"This site has {i} pages."));
            _history.Save($"Number {i}.", November3);
        }

        var (_, newest) = await _history.Run("history", "/about");
        var (_, all) = await _history.Run("history", "/about", "--all");

        newest.ShouldContain("Number 3.");
        newest.ShouldNotContain("Number 2.");
        newest.ShouldContain("2 older versions not shown. To see all of them, add --all.");
        all.ShouldContain("Number 1.");
        all.ShouldNotContain("not shown");
    }

    [Theory]
    [InlineData("", "America/New_York", "November 9, 2026 at 23:30")]
    [InlineData("time_zone: Asia/Tokyo\n", "America/New_York", "November 10, 2026 at 13:30")]
    public async Task Times_are_those_of_the_zone_of_the_site_or_of_the_computer(string setting, string computer, string told)
    {
        _history.Begin().Change("site.yml", "name: Little Spine\n", "name: Little Spine\n" + setting).Save("All texts", "2026-11-10T04:30:00+0000");

        (await _history.Run(call => call.With("TZ", computer), "history", "/about")).Output.ShouldContain(told);
    }

    [Fact]
    public async Task A_history_is_only_read()
    {
        _history.Begin(_history.Site.Content).Save("All texts", November3);
        _history.Change(HomeCare, "Lying still", "Sitting still");
        // Seeing another time and the same text, git would note that in its index.
        File.SetLastWriteTimeUtc(_history.Site.FileOf("pages/about.md"), new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc));
        var index = Path.Combine(_history.Top, ".git", "index");
        var (bytes, files) = (File.ReadAllBytes(index), Directory.GetFileSystemEntries(Path.Combine(_history.Top, ".git"), "*", SearchOption.AllDirectories));

        (await _history.Run("history", HomeCare)).Code.ShouldBe(0);

        File.ReadAllBytes(index).ShouldBe(bytes);
        Directory.GetFileSystemEntries(Path.Combine(_history.Top, ".git"), "*", SearchOption.AllDirectories).ShouldBe(files);
    }

    public void Dispose() => _history.Dispose();
}
