using System.Runtime.Versioning;
using SpineCare.Web.Tests.Published;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Commands;

/// <summary>Where there is no history, or only a part of it, a sentence says so and what to do.</summary>
[Collection(Publishing.Name)]
public sealed class NoHistoryTests(PublishedProgram published) : IDisposable
{
    private const string November3 = "2026-11-03T14:05:00+0000", November9 = "2026-11-09T09:30:00+0000";

    private readonly LittleHistory _history = new(published);
    private readonly TemporaryFolder _other = new();

    [Theory]
    [InlineData("history", "/about")]
    [InlineData("restore", "/about", "3f2a9c1")]
    public async Task A_folder_that_is_no_checkout_has_none(params string[] verb)
    {
        var (code, output) = await _history.Run(verb);

        output.ShouldStartWith($"The content folder '{_history.Site.Content}' has no history: it is no git checkout");
        output.ShouldContain("Look for an earlier text in your backup.");
        output.Trim().ShouldNotContain("\n");
        code.ShouldBe(2);
    }

    [Theory]
    [InlineData("history", "Tells who changed an article", "1   The text was never saved in the history.")]
    [InlineData("restore", "Brings an earlier version", "restore /soreness/home-care 3f2a9c1")]
    public async Task Help_tells_what_the_verb_does_and_shows_it(string verb, string what, string example)
    {
        var (code, output) = await _history.Run(verb, "--help");

        output.ShouldContain(what);
        output.ShouldContain(example);
        code.ShouldBe(0);
    }

    [Fact]
    public async Task A_computer_without_git_is_told_what_to_install()
    {
        _history.Begin().Save("All texts", November3);

        var (code, output) = await _history.Run(call => call.With("PATH", _other.Path), "history", "/about");

        output.ShouldBe("This computer has no git, the program that keeps the history. Install it from https://git-scm.com, then try again.\n");
        code.ShouldBe(2);
    }

    [LinuxFact]
    [SupportedOSPlatform("linux")]
    public async Task A_checkout_of_another_account_is_not_read_and_the_way_out_is_told()
    {
        _history.Begin().Save("All texts", November3);
        _history.OpenToAll();

        var (code, output) = await _history.Run(call => call.AsNobody(), "history", "/about");

        output.ShouldStartWith($"The folder '{_history.Site.Content}' belongs to another account of this computer");
        output.ShouldContain($"git config --global --add safe.directory {_history.Top}");
        output.ShouldNotContain("   at ");
        code.ShouldBe(2);
    }

    [Fact]
    public async Task A_checkout_in_which_nothing_was_saved_has_no_versions()
    {
        _history.Begin();

        var (code, output) = await _history.Run("history", "/about");

        output.ShouldBe("pages/about.md was never saved in the history, so there is no earlier version of it.\n");
        code.ShouldBe(1);
    }

    [Fact]
    public async Task A_new_text_has_no_versions()
    {
        _history.Begin().Save("All texts", November3);
        _history.Site.Write("pages/new.md", LittleSiteTexts.Page("New", "New."));

        (await _history.Run("history", "/new")).ShouldBe((1, "pages/new.md was never saved in the history, so there is no earlier version of it.\n"));
        (await _history.Run("restore", "/new", "3f2a9c1")).ShouldBe((2, "pages/new.md has no version '3f2a9c1'. To see its versions: history /new\n"));
    }

    [Fact]
    public async Task A_copy_without_the_older_versions_says_that_it_goes_back_no_further()
    {
        _history.Begin(_history.Site.Content).Save("All texts", November3);
        _history.Change("pages/about.md", "small", "big").Save("Bigger", November9);
        _history.Git("clone", "-q", "--depth", "1", new Uri(_history.Top).AbsoluteUri, _other["clone"]);
        Directory.Delete(Path.Combine(_history.Top, ".git"), recursive: true);
        Directory.Move(Path.Combine(_other["clone"], ".git"), Path.Combine(_history.Top, ".git"));

        var (code, output) = await _history.Run("history", "/about");

        output.ShouldContain("1 saved version");
        output.ShouldContain("Message: Bigger\n  Change note: First version.\n  This copy of the history goes back no further.\n");
        code.ShouldBe(0);
    }

    [Fact]
    public async Task The_checkout_of_a_hook_that_runs_the_program_is_not_taken_for_that_of_the_content()
    {
        _history.Begin().Save("All texts", November3);

        var (code, output) = await _history.Run(
            call => call.With("GIT_DIR", _other.Path).With("GIT_INDEX_FILE", _other["index"]).With("GIT_WORK_TREE", _other.Path), "history", "/about");

        output.ShouldContain("Message: All texts");
        code.ShouldBe(0);
    }

    public void Dispose()
    {
        _history.Dispose();
        _other.Dispose();
    }
}
