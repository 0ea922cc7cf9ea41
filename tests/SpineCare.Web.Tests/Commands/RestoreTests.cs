using System.Runtime.Versioning;
using System.Text;
using SpineCare.Web.Tests.Published;
using static SpineCare.Web.Tests.Site.LittleSiteTexts;

namespace SpineCare.Web.Tests.Commands;

/// <summary>An earlier version comes back as an edit like any other, and nothing is lost.</summary>
[Collection(Publishing.Name)]
public sealed class RestoreTests(PublishedProgram published) : IDisposable
{
    private const string November3 = "2026-11-03T14:05:00+0000", November9 = "2026-11-09T09:30:00+0000";

    private readonly LittleHistory _history = new(published);

    /// <summary>The day of a site whose site.yml names no zone.</summary>
    private static string Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd", null);

    [Fact]
    public async Task A_version_comes_back_and_tells_of_its_return()
    {
        var (first, second) = SaveTwo();

        var (code, output) = await _history.Run("restore", "/soreness/home-care", first);

        Text(HomeCare).ShouldBe(BroughtBack(All[HomeCare]));
        output.ShouldBe($"""
            {HomeCare} holds the text of version {first} again: November 3, 2026 at 14:05, Maria Lee.
              Section 'What helps' changed: 1 sentence new, 1 sentence gone.
            Its 'changed' tells today, and its 'change_note' that an earlier version is back. Write your reason there.
            To undo this: restore /soreness/home-care {second}
            The site shows it within two seconds. It is in the history as soon as somebody saves it there.

            """);
        code.ShouldBe(0);
    }

    [Fact]
    public async Task The_history_stays_as_it_is()
    {
        var (first, _) = SaveTwo();
        var (head, index) = (_history.Git("rev-parse", "HEAD"), File.ReadAllBytes(Path.Combine(_history.Top, ".git", "index")));

        await _history.Run("restore", HomeCare, first);

        _history.Git("rev-parse", "HEAD").ShouldBe(head);
        File.ReadAllBytes(Path.Combine(_history.Top, ".git", "index")).ShouldBe(index);
        _history.Git("status", "--porcelain").ShouldBe($" M content/{HomeCare}\n");
    }

    [Fact]
    public async Task The_undo_that_is_offered_brings_the_newest_text_back()
    {
        var (first, second) = SaveTwo();
        await _history.Run("restore", HomeCare, first);

        await _history.Run("restore", HomeCare, second);

        Text(HomeCare).ShouldContain("Walk for five minutes");
    }

    [Fact]
    public async Task What_was_not_saved_is_kept_in_a_copy()
    {
        var (first, _) = SaveTwo();
        _history.Change(HomeCare, "Lying still", "Sitting still");
        var unsaved = Text(HomeCare);

        var (code, output) = await _history.Run("restore", HomeCare, first);

        var line = output.Split('\n').Single(line => line.StartsWith("What stood there before was not saved in the history.", StringComparison.Ordinal));
        var copy = line[(line.IndexOf("here: ", StringComparison.Ordinal) + "here: ".Length)..];
        File.ReadAllText(copy).ShouldBe(unsaved);
        copy.ShouldNotStartWith(_history.Site.Content);
        Text(HomeCare).ShouldBe(BroughtBack(All[HomeCare]));
        code.ShouldBe(0);
    }

    [Fact]
    public async Task A_version_that_says_what_the_file_says_is_not_written()
    {
        var (first, second) = SaveTwo();
        (await _history.Run("restore", HomeCare, second)).ShouldBe((1, $"{HomeCare} says already what version {second} says. Nothing was changed.\n"));
        await _history.Run("restore", HomeCare, first);
        _history.Change(HomeCare, $"changed: {Today}", "changed: 2026-11-22");

        (await _history.Run("restore", HomeCare, first)).Code.ShouldBe(1);

        Text(HomeCare).ShouldContain("changed: 2026-11-22");
    }

    [Theory]
    [InlineData("0000000")]
    [InlineData("HEAD")]
    [InlineData("HEAD~1")]
    [InlineData("")]
    [InlineData("2")]
    public async Task A_name_of_no_version_changes_nothing(string name)
    {
        SaveTwo();
        var before = Text(HomeCare);

        var (code, output) = await _history.Run("restore", HomeCare, name);

        output.ShouldBe($"{HomeCare} has no version '{name}'. To see its versions: history /soreness/home-care\n");
        code.ShouldBe(2);
        Text(HomeCare).ShouldBe(before);
    }

    [Fact]
    public async Task A_version_of_another_file_is_no_version_of_this_one()
    {
        var (_, second) = SaveTwo();

        (await _history.Run("restore", "/about", second)).Output.ShouldBe($"pages/about.md has no version '{second}'. To see its versions: history /about\n");
    }

    [Fact]
    public async Task A_text_that_was_taken_away_comes_back()
    {
        var (first, _) = SaveTwo();
        Directory.Delete(Path.GetDirectoryName(_history.Site.FileOf(HomeCare))!, recursive: true);
        var removal = _history.Save("Not needed", "2026-11-12T10:00:00+0000");
        (await _history.Run("restore", "/soreness/home-care", removal)).ShouldBe(
            (2, $"Version {removal} took the file away, so it holds no text. Choose the one below it: history /soreness/home-care\n"));

        var (code, output) = await _history.Run("restore", "/soreness/home-care", first);

        output.ShouldContain("  The file is there again.\n");
        output.ShouldContain("To undo this, delete the file.\n");
        Text(HomeCare).ShouldBe(BroughtBack(All[HomeCare]));
        code.ShouldBe(0);
    }

    [Fact]
    public async Task A_version_under_an_earlier_name_comes_back_under_the_name_of_today()
    {
        var (first, _) = SaveTwo();
        _history.Git("mv", $"content/{HomeCare}", "content/articles/soreness/at-home.md");
        _history.Save("A better name", "2026-11-12T10:00:00+0000");

        await _history.Run("restore", "/soreness/at-home", first);

        Text("articles/soreness/at-home.md").ShouldBe(BroughtBack(All[HomeCare]));
        File.Exists(_history.Site.FileOf(HomeCare)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_version_that_is_not_sound_today_is_written_and_its_mistakes_are_told()
    {
        var (first, _) = SaveTwo();
        _history.Change("references.yml", "lee2020:", "lee2021:").Change(HomeCare, "five minutes [@lee2020]. Walk again [@lee2020]", "five minutes");

        var (code, output) = await _history.Run("restore", HomeCare, first);

        output.ShouldContain($"{HomeCare}(19,15): error SC302: No sound entry of references.yml is named 'lee2020'. Did you mean 'lee2021'?\n  Correct the name");
        output.ShouldEndWith("There is a mistake to mend. Until then, readers go on seeing the last sound version.\n");
        code.ShouldBe(0);
        Text(HomeCare).ShouldContain("[@lee2020]");
    }

    [Fact]
    public async Task A_data_file_comes_back_whole_and_what_that_breaks_is_told()
    {
        var first = _history.Begin().Save("All texts", November3);
        _history.Change("references.yml", "lee2020:", "lee2021:").Change(HomeCare, "[@lee2020]. Walk again [@lee2020]", "[@lee2021]").Save("Renamed", November9);

        var (code, output) = await _history.Run("restore", "references.yml", first);

        output.ShouldContain("  Entry 'lee2021' is now called 'lee2020'.\n");
        output.ShouldContain("All of its entries stand as they stood then, also those that you did not mean to bring back.\n");
        output.ShouldContain($"{HomeCare}(19,15): error SC302:");
        Text("references.yml").ShouldBe(All["references.yml"]);
        code.ShouldBe(0);
    }

    [Fact]
    public async Task Line_ends_stay_those_of_the_file()
    {
        var (first, _) = SaveTwo();
        _history.Site.Write(HomeCare, Text(HomeCare).Replace("\n", "\r\n", StringComparison.Ordinal));
        _history.Save("Another editor", "2026-11-12T10:00:00+0000");

        await _history.Run("restore", HomeCare, first);

        Text(HomeCare).ShouldBe(BroughtBack(All[HomeCare]).Replace("\n", "\r\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_byte_but_those_of_the_two_lines_stays()
    {
        byte[] Bytes(string changed, string note, string body) =>
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"---\ntitle: Ü \u2028\n{changed}\n{note}\n---\n\n{body}\u0085"), 0xFF, (byte)'\n'];
        _history.Begin();
        File.WriteAllBytes(_history.Site.FileOf("pages/about.md"), Bytes("changed:  2026-11-01 # today", "change_note: >\n  Two\n\n  lines.", "Old."));
        var first = _history.Save("All texts", November3);
        _history.Site.Write("pages/about.md", All["pages/about.md"]);
        _history.Save("New", November9);

        await _history.Run("restore", "/about", first);

        File.ReadAllBytes(_history.Site.FileOf("pages/about.md"))
            .ShouldBe(Bytes($"changed: {Today}", "change_note: Brought back the version of November 3, 2026.", "Old."));
    }

    [LinuxFact]
    [SupportedOSPlatform("linux")]
    public async Task A_file_that_cannot_be_written_stays_and_so_does_its_folder()
    {
        var (first, _) = SaveTwo();
        _history.OpenToAll();
        var before = Text(HomeCare);

        var (code, output) = await _history.Run(
            call => call.AsNobody().With("GIT_CONFIG_COUNT", "1").With("GIT_CONFIG_KEY_0", "safe.directory").With("GIT_CONFIG_VALUE_0", "*"),
            "restore", HomeCare, first);

        output.ShouldStartWith($"{HomeCare} could not be written, so nothing was changed: ");
        output.ShouldNotContain("   at ");
        code.ShouldBe(2);
        Text(HomeCare).ShouldBe(before);
        Directory.GetFileSystemEntries(_history.Site.FileOf("articles/soreness")).Length.ShouldBe(1);
    }

    [LinuxFact]
    [SupportedOSPlatform("linux")]
    public async Task A_link_is_not_replaced_and_rights_stay()
    {
        var (first, _) = SaveTwo();
        File.SetUnixFileMode(_history.Site.FileOf(HomeCare), (UnixFileMode)0b110_110_000);
        await _history.Run("restore", HomeCare, first);
        File.GetUnixFileMode(_history.Site.FileOf(HomeCare)).ShouldBe((UnixFileMode)0b110_110_000);
        File.Move(_history.Site.FileOf(HomeCare), _history.Site.FileOf("pages/other.md"));
        File.CreateSymbolicLink(_history.Site.FileOf(HomeCare), "../../pages/other.md");

        var (code, output) = await _history.Run("restore", HomeCare, first);

        output.ShouldBe($"{HomeCare} is a symbolic link. Put the file itself in its place first. Nothing was changed.\n");
        code.ShouldBe(2);
    }

    public void Dispose() => _history.Dispose();

    private (string First, string Second) SaveTwo()
    {
        var first = _history.Begin().Save("All texts", November3);
        return (first, _history.Change(HomeCare, "Walk a little", "Walk for five minutes").Save("Say how long", November9));
    }

    private string Text(string path) => File.ReadAllText(_history.Site.FileOf(path));

    private static string BroughtBack(string text) => text
        .Replace("changed: 2026-11-21", $"changed: {Today}", StringComparison.Ordinal)
        .Replace("change_note: First version.", "change_note: Brought back the version of November 3, 2026.", StringComparison.Ordinal);
}
