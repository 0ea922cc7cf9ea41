using System.Net.Sockets;
using SpineCare.Content.Sources;
using SpineCare.Content.Tests.LastSound;
using SpineCare.Content.Tests.Sites;
using static SpineCare.Content.Tests.Sites.LittleSiteTexts;

namespace SpineCare.Content.Tests.Disk;

/// <summary>A pipe, a socket, a device, or a folder in the place of a file is told and never opened: opening a pipe would wait for ever.</summary>
public sealed class NoPlainFileTests : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly LittleSite _site = new();

    [UnixFact]
    public Task A_pipe_takes_the_place_of_an_article_and_the_article_stays() =>
        IsToldAndTheArticleStays(() => Shell.Run(_site.Content, $"mkfifo {HomeCare}"));

    [UnixFact]
    public async Task A_socket_takes_the_place_of_an_article_and_the_article_stays()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await IsToldAndTheArticleStays(() => socket.Bind(new UnixDomainSocketEndPoint(_site.FileOf(HomeCare))));
    }

    [Fact]
    public Task A_folder_takes_the_place_of_an_article_and_the_article_stays() =>
        IsToldAndTheArticleStays(() => _site.Write(HomeCare + "/home-care.md", "Inside."));

    [UnixFact]
    public async Task A_device_takes_the_place_of_an_article_and_the_article_stays()
    {
        if (Environment.UserName == "root")
            await IsToldAndTheArticleStays(() => Shell.Run(_site.Content, $"mknod {HomeCare} c 1 5"));
    }

    [UnixFact]
    public async Task Pipes_under_any_name_are_told_and_nothing_waits()
    {
        Shell.Run(_site.Content, "mkfifo articles/soreness/new.md figures/pipe.svg pipe glossary.yml.pipe; rm faq.yml; mkfifo faq.yml; ln -s ../../faq.yml articles/soreness/linked.md");

        var library = await Task.Run(_site.Read).WaitAsync(s_patience);

        library.Problems.Select(problem => $"{problem.Kind.Code} {problem.Location.File}").ShouldBe(
            ["SC016 articles/soreness/linked.md", "SC016 articles/soreness/new.md", "SC016 faq.yml", "SC016 figures/pipe.svg", "SC016 glossary.yml.pipe", "SC016 pipe"]);
        library.Pictures.Keys.ShouldNotContain("pipe.svg");
        library.BeingCorrected.ShouldBe(["/soreness/linked", "/soreness/new"], ignoreOrder: true);
    }

    [UnixFact]
    public async Task A_file_that_becomes_a_pipe_after_it_was_listed_is_not_opened()
    {
        var folder = new ContentFolder(_site.Content);
        var stamp = folder.List()![HomeCare];
        Shell.Run(_site.Content, $"rm {HomeCare}; mkfifo {HomeCare}");

        var reading = await Task.Run(() => folder.Read(HomeCare, stamp)).WaitAsync(s_patience);

        (reading.Text, reading.IsChanging).ShouldBe((null, true));
    }

    [UnixFact]
    public void An_empty_file_is_still_an_empty_file()
    {
        _site.Write(HomeCare, "");

        _site.Problems().ShouldContain(problem => problem.Kind.Code == "SC007" && problem.Location.File == HomeCare);
    }

    [Fact]
    public void A_file_of_three_gigabytes_is_told_and_not_read()
    {
        using (var huge = File.Create(_site.FileOf(HomeCare)))
            huge.SetLength(3L * 1024 * 1024 * 1024);

        _site.Problems().ShouldContain(problem => problem.Kind.Code == "SC004" && problem.Location.File == HomeCare);
    }

    public void Dispose() => _site.Dispose();

    private async Task IsToldAndTheArticleStays(Action putThere)
    {
        var live = _site.Start();
        _site.Delete(HomeCare);
        putThere();

        await Task.Run(() => Looking.Settle(live)).WaitAsync(s_patience);

        var problem = live.Current.Problems.ShouldHaveSingleItem();
        (problem.Kind.Code, problem.Location.File).ShouldBe(("SC016", HomeCare));
        LittleSite.HomeCareIn(live.Current).Body.Html.ShouldContain("Walk a little");

        Looking.Settle(live, () => _site.Delete(HomeCare).WriteBody("Back again."));

        live.Current.Problems.ShouldBeEmpty();
        LittleSite.HomeCareIn(live.Current).Body.Html.ShouldContain("Back again.");
    }
}
