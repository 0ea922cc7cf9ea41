using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SpineCare.Content.Markdown.Blocks;
using SpineCare.Content.Markdown.Plain;
using SpineCare.Content.Tests.RealContent;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Pictures;

/// <summary>A chance is one line; its drawing has as many signs as it says, and its sentence is text like any other.</summary>
public sealed partial class ChanceTests : IDisposable
{
    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData(0, 10)]
    [InlineData(3, 10)]
    [InlineData(10, 10)]
    [InlineData(0, 100)]
    [InlineData(1, 100)]
    [InlineData(55, 100)]
    [InlineData(60, 100)]
    [InlineData(100, 100)]
    [InlineData(5, 1000)]
    [InlineData(967, 1000)]
    public void A_drawing_has_as_many_filled_signs_as_it_says_and_all_others_in_outline(int number, int whole)
    {
        var svg = XElement.Parse(ChanceDrawing.Of(number, whole));

        var groups = svg.Elements().Where(element => element.Name.LocalName == "g").ToArray();
        groups.Select(group => group.Attribute("fill")!.Value == "none").ShouldBe([false, true]);
        groups.Select(group => PlacesIn(group, svg).Count).ShouldBe([number, whole - number]);
        groups.SelectMany(group => PlacesIn(group, svg)).Distinct().Count().ShouldBe(whole);
        svg.Elements().First().Value.ShouldBe($"{number} of {whole}");
    }

    /// <summary>A person is a head and shoulders, a dot one circle: each sign begins once below the top of its row.</summary>
    private static List<(double X, double Y)> PlacesIn(XElement group, XElement svg)
    {
        var row = svg.Descendants().Single(element => element.Attribute("id")?.Value == "r").Attribute("d")!.Value;
        return
        [
            .. group.Elements().SelectMany(element => element.Name.LocalName == "use"
                ? Beginnings(row).Select(place => (place.X, place.Y + double.Parse(element.Attribute("y")!.Value, CultureInfo.InvariantCulture)))
                : Beginnings(element.Attribute("d")!.Value)),
        ];
    }

    private static IEnumerable<(double X, double Y)> Beginnings(string path) => Circle().Matches(path)
        .Select(circle => (double.Parse(circle.Groups["x"].Value, CultureInfo.InvariantCulture), double.Parse(circle.Groups["y"].Value, CultureInfo.InvariantCulture)));

    [Fact]
    public void The_lines_above_and_below_a_chance_stay_what_they_are()
    {
        _site.WriteBody("Walk.\n:::chance 55 of 100 people feel sore [@lee2020].\nRest.\n\n- A\n- B\n\n::: chance 5 of 100 fall [@lee2020].\n:::\n\n## Sleep\n\nWell.");

        _site.Problems().ShouldBeEmpty();
        RealLibrary.Parse(LittleSite.HomeCareIn(_site.Read()).Body.Html).QuerySelectorAll("body > *").Select(element => element.LocalName)
            .ShouldBe(["p", "figure", "p", "ul", "figure", "h2", "p"]);
    }

    [Fact]
    public void A_hundred_chances_are_no_blocks_inside_each_other()
    {
        _site.WriteBody(string.Concat(Enumerable.Repeat(":::chance 55 of 100 people feel sore [@lee2020].\n\n", 120)));

        _site.Problems().Where(problem => problem.IsError).ShouldBeEmpty();
    }

    [Fact]
    public void The_sentence_is_read_where_there_are_no_pictures()
    {
        _site.WriteBody(":::chance 55 of 100 people feel sore [@lee2020].");
        var body = LittleSite.HomeCareIn(_site.Read()).Body;

        PlainMarkdown.Of(body, address => address).ShouldBe("55 of 100 people feel sore [1].");
    }

    [Fact]
    public void The_sentence_counts_in_the_grade_of_its_page()
    {
        var words = string.Join(' ', Enumerable.Repeat("people", 30));
        _site.WriteBody($":::chance 55 of 100 {words} feel sore [@lee2020].");

        _site.Problems().Select(problem => problem.Kind.Code).ShouldContain("SC502");
    }

    [Theory]
    [InlineData(":::chance 11 of 20 people feel sore [@lee2020].", "Write '55 of 100'.")]
    [InlineData(":::chance 1 of 3 people feel sore [@lee2020].", "Write so many of 100, if the source allows it.")]
    [InlineData(":::chance 55 of 100 people feel sore [@lee2020].\n\n:::chance 5 of 1000 fall [@lee2020].", "Count both out of 1000. '55 of 100' is '550 of 1000'.")]
    public void The_cure_has_the_numbers_worked_out(string body, string cure) =>
        _site.WriteBody(body).Problems().ShouldHaveSingleItem().Cure.ShouldStartWith(cure);

    [GeneratedRegex(@"M(?<x>[\d.]+) (?<y>[\d.]+)a")]
    private static partial Regex Circle();
}
