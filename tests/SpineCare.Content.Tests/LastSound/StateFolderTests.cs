using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.LastSound;

/// <summary>The state folder holds the last sound sources; what else lies in it belongs to somebody else.</summary>
public sealed class StateFolderTests : IDisposable
{
    private readonly LittleSite _site = new();

    [Theory]
    [InlineData("")]
    [InlineData("last-sound")]
    public void Files_that_are_no_last_sound_sources_are_neither_read_nor_changed_nor_deleted(string folder)
    {
        string[] strange =
        [
            "notes.md", "notes.yml", "articles/stray.md", "articles/soreness/deep/down.md", "articles/soreness/My Care.md", "pages/deep/down/below.md", "figures/pack.svg",
            "backup/topics.yml",
        ];
        foreach (var path in strange)
            Write(Path.Combine(folder, path), Article("Not yours."));
        var live = _site.Start();

        Looking.Settle(live, () => _site.WriteBody("A change.", FirstVisit));
        Looking.Settle(live, () => _site.Delete(FirstVisit));
        Looking.Settle(_site.Start(), () => _site.WriteBody("Another change. See [a](#a).\n\n## A"));

        live.StateIsLost.ShouldBeFalse();
        foreach (var path in strange)
            File.ReadAllText(Path.Combine(_site.State, folder, path)).ShouldBe(Article("Not yours."), path);
        PublishedTexts.Of(_site.Start().Current).ShouldAllBe(text => !text.Contains("Not yours."));
    }

    [Fact]
    public void The_last_sound_sources_are_all_that_is_written()
    {
        var live = _site.Start();
        Looking.Settle(live, () => _site.WriteBody("A change.", FirstVisit));

        Written().ShouldBe(All.Keys.Where(path => !path.StartsWith("figures", StringComparison.Ordinal)).Select(path => "last-sound/" + path), ignoreOrder: true);

        Looking.Settle(live, () => _site.Delete(FirstVisit).WriteBody("Alone now.").Change("faq.yml", "  articles: [/massage/first-visit]\n", ""));

        Written().ShouldNotContain("last-sound/" + FirstVisit);
    }

    [Fact]
    public void A_state_folder_that_is_deleted_while_the_site_runs_is_written_whole_again_at_the_next_change()
    {
        var live = _site.Start();
        Directory.Delete(_site.State, recursive: true);

        Looking.Settle(live, () => _site.WriteBody("A change.", FirstVisit));

        live.StateIsLost.ShouldBeFalse();
        _site.WriteBody("Broken <b>.").Change("references.yml", "year: 2020", "year: soon").Change("advice.yml", "level: urgent", "level: urgnt");
        var restarted = _site.Start().Current;
        LittleSite.HomeCareIn(restarted).Body.Html.ShouldContain("Walk a little");
        LittleSite.HomeCareIn(restarted).References.ShouldHaveSingleItem().Reference.Year.ShouldBe(2020);
        restarted.CareCards.Keys.ShouldContain("urgent");
    }

    public void Dispose() => _site.Dispose();

    private string[] Written() =>
        [.. Directory.EnumerateFiles(_site.State, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_site.State, file).Replace('\\', '/'))];

    private void Write(string path, string text)
    {
        var file = Path.Combine(_site.State, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
