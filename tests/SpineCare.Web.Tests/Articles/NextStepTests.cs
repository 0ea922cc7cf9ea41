using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Articles;

/// <summary>The next step names the clinic as far as staff have filled it in, and never makes one up.</summary>
public sealed class NextStepTests
{
    private const string Heading = "Your next step: talk with ";

    [Theory]
    [InlineData("", "", Heading + "your clinician", "")]
    [InlineData("555-0100", "", Heading + "Little Clinic", "tel:555-0100")]
    [InlineData("", "https://book.example.org/now", Heading + "Little Clinic", "https://book.example.org/now")]
    [InlineData("+1 (555) 0100", "https://book.example.org/now", Heading + "Little Clinic", "tel:+15550100 https://book.example.org/now")]
    public async Task The_next_step_shows_what_there_is_of_the_clinic(string phone, string booking, string heading, string links)
    {
        using var little = new LittleSite();
        little.Change("site.yml", "phone: \"\"", $"phone: \"{phone}\"").Change("site.yml", "booking_link: \"\"", $"booking_link: \"{booking}\"");
        using var site = new SiteUnderTest(little.Content);

        var step = (await site.Get("/soreness/home-care")).Document.QuerySelector(".next-step")!;

        step.QuerySelector("h2")!.TextContent.ShouldBe(heading);
        string.Join(' ', step.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))).ShouldBe(links);
        step.QuerySelectorAll(".next-step__ask li").Select(question => question.TextContent).ShouldBe(["How long may I be sore?"]);
    }

    [Fact]
    public async Task A_clinic_without_a_name_is_called_the_clinician()
    {
        using var little = new LittleSite();
        little.Change("site.yml", "name: Little Clinic", "name: \"\"").Change("site.yml", "phone: \"\"", "phone: 555-0100");
        using var site = new SiteUnderTest(little.Content);

        var step = (await site.Get("/soreness/home-care")).Document.QuerySelector(".next-step")!;

        step.QuerySelector("h2")!.TextContent.ShouldBe(Heading + "your clinician");
        step.QuerySelector("a[href='tel:555-0100']")!.TextContent.ShouldBe("555-0100");
    }
}
