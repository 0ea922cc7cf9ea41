using SpineCare.Content.Sources;
using SpineCare.Content.Tests.LastSound;
using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Disk;

/// <summary>Files that change while they are read, whose times lie, or that change by the thousand.</summary>
public sealed class RewrittenFileTests : IDisposable
{
    private static readonly DateTime s_always = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly LittleSite _site = new();

    [Fact]
    public void A_change_that_leaves_size_and_time_as_they_were_is_live_in_the_end()
    {
        Save("Call 555-0100.");
        var live = _site.Start();

        Save("Call 555-0199.");
        UntilItSays(live, "Call 555-0199.");

        live.Look().ShouldBeFalse();
        Save("Call 555-0100.");
        UntilItSays(live, "Call 555-0100.");
        live.Current.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_change_that_size_and_time_do_not_show_counts_once_two_looks_saw_it()
    {
        Save("Version 0.");
        var live = _site.Start();

        for (var version = 1; version < 10; version++)
        {
            Save($"Version {version}.");
            live.Look();
            Body(live).ShouldContain("Version 0.");
        }

        UntilItSays(live, "Version 9.");
    }

    [Fact]
    public void A_time_that_goes_backwards_is_a_change()
    {
        _site.WriteBody("Same size 1.");
        var live = _site.Start();
        Save("Same size 2.");

        live.Look();
        live.Look().ShouldBeTrue();

        Body(live).ShouldContain("Same size 2.");
    }

    [Theory]
    [InlineData("longer than before. <b>")]
    [InlineData("short")]
    public void A_file_that_is_written_between_listing_and_reading_is_not_read(string body)
    {
        var folder = new ContentFolder(_site.Content);
        var stamp = folder.List()![HomeCare];
        _site.WriteBody(body);

        var reading = folder.Read(HomeCare, stamp);

        (reading.Text, reading.IsChanging).ShouldBe((null, true));
        folder.Read(HomeCare, folder.List()![HomeCare]).Text.ShouldNotBeNull();
    }

    [Fact]
    public void A_file_that_another_program_holds_open_is_read()
    {
        using var held = new FileStream(_site.FileOf(FirstVisit), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);

        _site.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void A_thousand_files_that_change_at_once_go_live_together()
    {
        var names = Enumerable.Range(0, 1000).Select(number => $"articles/massage/page-{number}.md").ToArray();
        Array.ForEach(names, name => _site.WriteBody("Before.", name));
        var live = _site.Start();
        Saying(live, "Before.").ShouldBe(1000);

        Array.ForEach(names, name => _site.WriteBody("Afterwards.", name));
        live.Look().ShouldBeFalse();
        Saying(live, "Before.").ShouldBe(1000);
        live.Look().ShouldBeTrue();

        Saying(live, "Afterwards.").ShouldBe(1000);
        live.Look().ShouldBeFalse();
    }

    [Fact]
    public void A_thousand_files_that_change_one_after_another_are_each_whole_at_every_look()
    {
        const int Half = 50;
        var names = Enumerable.Range(0, 2 * Half).Select(number => $"articles/massage/page-{number}.md").ToArray();
        Array.ForEach(names, name => _site.WriteBody("Before.", name));
        var live = _site.Start();

        foreach (var name in names)
        {
            var text = Article("Afterwards.");
            _site.Write(name, text[..^6]);
            live.Look();
            _site.Write(name, text);
            live.Look();
            (Saying(live, "Before.") + Saying(live, "Afterwards.")).ShouldBe(2 * Half);
        }

        Looking.Settle(live);
        Saying(live, "Afterwards.").ShouldBe(2 * Half);
    }

    [Fact]
    public void A_state_folder_that_is_deleted_is_there_again_though_nothing_changes()
    {
        var live = _site.Start();
        Directory.Delete(_site.State, recursive: true);

        for (var i = 0; i < 100; i++)
            live.Look();

        _site.WriteBody("Broken <b>.");
        LittleSite.HomeCareIn(_site.Start().Current).Body.Html.ShouldContain("Walk a little");
    }

    public void Dispose() => _site.Dispose();

    private static string Body(LiveLibrary live) => LittleSite.HomeCareIn(live.Current).Body.Html;

    private static int Saying(LiveLibrary live, string words) => live.Current.Articles.Values.Count(article => article.Body.Html.Contains(words));

    private static void UntilItSays(LiveLibrary live, string words)
    {
        for (var i = 0; i < 10 && !Body(live).Contains(words); i++)
            live.Look();
        Body(live).ShouldContain(words);
    }

    /// <summary>Saves as a disk does whose clock stands still.</summary>
    private void Save(string body)
    {
        _site.WriteBody(body);
        File.SetLastWriteTimeUtc(_site.FileOf(HomeCare), s_always);
    }
}
