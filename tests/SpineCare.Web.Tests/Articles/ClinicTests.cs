using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Articles;

/// <summary>Readers see how to reach the clinic as far as staff have filled it in, and nothing that is made up.</summary>
public sealed class ClinicTests : IDisposable
{
    private readonly LittleSite _little = new();

    [Theory]
    [InlineData("/get-help-now", "main")]
    [InlineData("/soreness/home-care", ".next-step")]
    [InlineData("/", "footer")]
    public async Task Hours_and_lines_of_the_clinic_are_shown_where_readers_look_for_them(string address, string place)
    {
        _little.Change("site.yml", "  phone: \"\"", "  phone: 555-0100\n  hours: [\"Monday to Friday, 8 am to 5 pm\", \"Saturday, 9 am to noon\"]\n  after_hours: 555-0199\n  interpreter: 555-0188");
        using var site = new SiteUnderTest(_little.Content);

        var clinic = (await site.Get(address)).Document.QuerySelector($"{place} .clinic")!;

        clinic.QuerySelectorAll("dt").Select(Answer.WordsOf).ShouldBe(["Little Clinic", "Open", "When the clinic is closed", "For an interpreter"]);
        clinic.QuerySelectorAll("dd").Select(Answer.WordsOf)
            .ShouldBe(["555-0100", "Monday to Friday, 8 am to 5 pm", "Saturday, 9 am to noon", "555-0199", "555-0188"]);
        clinic.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe(["tel:555-0100", "tel:555-0199", "tel:555-0188"]);
    }

    [Fact]
    public async Task Nothing_is_shown_of_a_clinic_that_has_said_nothing()
    {
        using var site = new SiteUnderTest(_little.Content);

        (await site.Get("/get-help-now")).Document.QuerySelector(".clinic").ShouldBeNull();
    }

    public void Dispose() => _little.Dispose();
}
