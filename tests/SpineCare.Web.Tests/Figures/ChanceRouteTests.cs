using System.Net;
using System.Xml.Linq;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Figures;

/// <summary>The picture of a chance stands at an address that tells its numbers, and at no other.</summary>
public sealed class ChanceRouteTests(RealSite site) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData("0-of-10")]
    [InlineData("55-of-100")]
    [InlineData("1000-of-1000")]
    public async Task A_chance_is_sent_for_good(string name)
    {
        var picture = await site.Get($"/chance/{name}.svg");

        picture.Status.ShouldBe(HttpStatusCode.OK);
        (picture["Cache-Control"], picture["X-Content-Type-Options"]).ShouldBe(("public, max-age=31536000, immutable", "nosniff"));
        picture["Content-Type"]!.ShouldStartWith("image/svg+xml");
        XElement.Parse(picture.Text).Elements().First().Value.ShouldBe(name.Replace("-", " ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("11-of-10")]
    [InlineData("5-of-20")]
    [InlineData("055-of-100")]
    [InlineData("5.5-of-100")]
    [InlineData("-5-of-100")]
    [InlineData("99999999999-of-100")]
    [InlineData("5-of-")]
    [InlineData("five-of-ten")]
    public async Task Numbers_that_are_no_chance_have_no_picture(string name) =>
        (await site.Get($"/chance/{name}.svg")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_page_shows_a_chance_with_its_sentence_and_its_source()
    {
        var figure = (await site.Get("/soreness/after-treatment")).Document.QuerySelector("figure.chance").ShouldNotBeNull();

        var picture = figure.QuerySelector("img")!;
        (picture.GetAttribute("alt"), picture.GetAttribute("loading")).ShouldBe(("", "lazy"));
        (await site.Get(picture.GetAttribute("src")!)).Text.ShouldContain($"width=\"{picture.GetAttribute("width")}\" height=\"{picture.GetAttribute("height")}\"");
        Answer.WordsOf(figure.QuerySelector("figcaption")).ShouldStartWith("55 of 100 people noticed something over up to six visits");
        figure.QuerySelector("figcaption .citation a").ShouldNotBeNull();
    }
}
