using SpineCare.Content.Problems;
using SpineCare.Content.Search;
using SpineCare.Content.Tests.LastSound;
using SpineCare.Content.Tests.RealContent;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Pictures;

/// <summary>A figure on its page: what of it is found, and what becomes of it when its picture turns bad.</summary>
public sealed class FigureTests : IDisposable
{
    private const string Pack = "figures/warm-pack.svg";
    private const string Figure = "## Warmth\n\nWalk.\n\n:::figure warm-pack.svg\ntitle: A wrapped pack\ncaption: Use a towel.\nreading: The arrow shows the way.\nalt: Hands around a bundle.\n:::";

    private readonly LittleSite _site = new LittleSite().WriteBody(Figure);

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_page_is_found_by_the_title_the_caption_the_alternative_and_the_texts_of_its_picture()
    {
        _site.Write(Pack, Svg("<text>Ten <tspan>minutes</tspan></text>"));

        var section = SearchText.Of(_site.Read()).Single(text => text.Address == "/soreness/home-care").Sections.Single(section => section.Anchor == "warmth");

        section.Sentences.ShouldBe(["Walk.", "Hands around a bundle.", "Ten minutes", "A wrapped pack.", "Use a towel.", "The arrow shows the way."]);
    }

    /// <summary>Nobody needs to hear each mark of a ruler. A number that stands alone tells something.</summary>
    [Theory]
    [InlineData("0 1 2 3 4 5 6 7 8 9 10", true)]
    [InlineData("0 1 2 3 4 5 6 7 8 9 10 64", false)]
    public void The_marks_of_a_ruler_need_not_be_said_again(string marks, bool isSound)
    {
        _site.WriteBody(Figure.Replace("Walk.", "From 0 to 10.", StringComparison.Ordinal)).Write(Pack, Svg(string.Concat(marks.Split(' ').Select(mark => $"<text>{mark}</text>"))));

        _site.Read().Problems.Any(problem => problem.Kind == ProblemKind.PictureWordsUnsaid).ShouldBe(!isSound);
    }

    [Fact]
    public void A_changed_picture_has_another_address_and_changes_its_page()
    {
        var before = PictureOf(_site.Read());

        _site.Write(Pack, Svg("<rect/>"));

        PictureOf(_site.Read()).ShouldNotBe(before);
    }

    /// <summary>What is dropped changes nothing for readers.</summary>
    [Fact]
    public void A_comment_in_a_picture_changes_no_address()
    {
        var before = PictureOf(_site.Write(Pack, Svg("")).Read());

        PictureOf(_site.Write(Pack, Svg("<!-- a -->")).Read()).ShouldBe(before);
    }

    [Fact]
    public void A_picture_that_turns_bad_stays_as_it_was_and_the_text_goes_on()
    {
        var live = _site.Start();
        var before = PictureOf(live.Current);

        Looking.Settle(live, () => _site.Write(Pack, Svg("<script/>")).Change(LittleSiteTexts.HomeCare, "Walk.", "Walk slowly."));

        live.Current.Problems.ShouldHaveSingleItem().Location.File.ShouldBe(Pack);
        PictureOf(live.Current).ShouldBe(before);
        LittleSite.HomeCareIn(live.Current).Body.Html.ShouldContain("Walk slowly.");
        live.Current.Pictures["warm-pack.svg"].Address.ShouldBe(before);
    }

    [Fact]
    public void A_picture_that_is_gone_stays_with_the_page_that_shows_it()
    {
        var live = _site.Start();
        var before = PictureOf(live.Current);

        Looking.Settle(live, () => _site.Delete(Pack));

        live.Current.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC305");
        PictureOf(live.Current).ShouldBe(before);
    }

    [Fact]
    public void A_picture_that_was_never_sound_keeps_out_its_figure_and_nothing_else()
    {
        _site.Write(Pack, Svg("<script/>"));

        var library = _site.Read();

        library.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC332");
        library.Pictures.ShouldBeEmpty();
        var body = LittleSite.HomeCareIn(library).Body.Html;
        body.ShouldContain("Walk.");
        body.ShouldNotContain("<figure");
        LittleSite.HomeCareIn(_site.ReadForPreview()).Body.Html.ShouldContain("unsound");
    }

    [Fact]
    public void A_picture_that_nothing_shows_is_read_and_may_be_bad_without_harm()
    {
        _site.Write("figures/other.jpg", Photos.Jpeg(800, 600, Photos.Exif(hasPlace: true)));

        var library = _site.Read();

        library.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC335");
        library.Pictures.Keys.ShouldBe(["warm-pack.svg"]);
    }

    [Fact]
    public void Words_of_a_picture_that_stand_anywhere_on_the_page_are_said()
    {
        _site.Write(Pack, Svg("<text>Walk to your towels</text><text>arrow shows the way around hand pack</text>"));

        _site.Problems().ShouldBeEmpty();
    }

    private static string PictureOf(Library library) =>
        RealLibrary.Parse(LittleSite.HomeCareIn(library).Body.Html).QuerySelector("figure img")!.GetAttribute("src")!;

    private static string Svg(string inside) => $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>A pack</title>{inside}</svg>";
}
