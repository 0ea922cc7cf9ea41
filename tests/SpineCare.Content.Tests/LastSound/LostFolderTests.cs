using System.Collections.Frozen;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.LastSound;

/// <summary>Looks at a folder that is away or comes back, and looks that fail, take nothing from readers.</summary>
public sealed class LostFolderTests : IDisposable
{
    private readonly LittleSite _site = new();

    [Fact]
    public void A_folder_that_comes_back_is_live_again()
    {
        var live = _site.Start();
        Directory.Move(_site.Content, _site.Content + ".away");
        Looking.Settle(live);
        live.Current.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC001");

        Directory.Move(_site.Content + ".away", _site.Content);
        for (var i = 0; i < Looking.UntilGone; i++)
        {
            live.Look();
            live.Current.Problems.ShouldNotContain(problem => problem.Kind.Code == "SC002", $"at look {i + 1}");
            live.Current.Articles.Count.ShouldBe(2);
        }

        live.Current.Problems.ShouldBeEmpty();
        LittleSite.HomeCareIn(live.Current).IsLastSound.ShouldBeFalse();
    }

    [Fact]
    public void A_folder_that_comes_late_never_seems_to_have_no_articles()
    {
        Directory.Move(_site.Content, _site.Content + ".away");
        var live = _site.Start();

        Directory.Move(_site.Content + ".away", _site.Content);
        for (var i = 0; i < Looking.UntilGone; i++)
        {
            live.Look();
            live.Current.Problems.ShouldNotContain(problem => problem.Kind.Code == "SC002", $"at look {i + 1}");
        }

        live.Current.Problems.ShouldBeEmpty();
        live.Current.Articles.Count.ShouldBe(2);
    }

    [Fact]
    public void A_folder_that_comes_back_file_by_file_leaves_no_article_out()
    {
        var live = _site.Start();
        var away = _site.Content + ".away";
        Directory.Move(_site.Content, away);
        Looking.Settle(live);

        foreach (var file in Directory.GetFiles(away, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var place = Path.Combine(_site.Content, Path.GetRelativePath(away, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
            live.Look();
            live.Look();
            live.Current.Articles.Count.ShouldBe(2, file);
        }

        Looking.Settle(live);
        Directory.Delete(away, recursive: true);
        live.Current.Problems.ShouldBeEmpty();
        live.Current.Articles.Values.ShouldAllBe(article => !article.IsLastSound);
    }

    [Fact]
    public void A_failure_while_reading_is_over_at_the_next_look_that_does_not_fail()
    {
        var failing = new FailingComparer();
        var live = new LiveLibrary(new(_site.Content), new(_site.State), new(LittleSite.Reserved.ToFrozenSet(failing)));
        _site.WriteBody("Read at last.");
        live.Look().ShouldBeFalse();

        failing.Fails = true;
        Should.Throw<InvalidOperationException>(() => live.Look());
        Should.Throw<InvalidOperationException>(() => live.Look());
        LittleSite.HomeCareIn(live.Current).Body.Html.ShouldContain("Walk a little");
        failing.Fails = false;

        live.Look().ShouldBeTrue();
        LittleSite.HomeCareIn(live.Current).Body.Html.ShouldContain("Read at last.");
        live.Look().ShouldBeFalse();
    }

    public void Dispose() => _site.Dispose();
}
