using System.Net;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Addresses;

/// <summary>The old address of a page leads to it for good, in one step.</summary>
public sealed class AliasTests : IDisposable
{
    private readonly LittleSite _little = new();

    public void Dispose() => _little.Dispose();

    [Theory]
    [InlineData("/soreness/at-home")]
    [InlineData("/Soreness/At-Home/")]
    [InlineData("/care")]
    public async Task An_old_address_leads_to_its_page_in_one_step(string old)
    {
        _little.Change("articles/soreness/home-care.md", "type: note\n", "type: note\naliases:\n  - /soreness/at-home\n  - /care\n");
        using var site = new SiteUnderTest(_little.Content);

        var answer = await site.Get(old);

        answer.Status.ShouldBe(HttpStatusCode.MovedPermanently);
        answer["Location"].ShouldBe("/soreness/home-care");
        (await site.Get("/soreness/home-care")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_old_address_of_a_draft_leads_nowhere()
    {
        _little.Change("articles/soreness/home-care.md", "type: note\n", "type: note\ndraft: true\naliases: [/care]\n");
        using var site = new SiteUnderTest(_little.Content);

        (await site.Get("/care")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_old_address_of_a_withdrawn_page_leads_to_the_reason()
    {
        _little.Change("articles/soreness/home-care.md", "type: note\n", "type: note\nwithdrawn: It has changed.\naliases: [/care]\n");
        using var site = new SiteUnderTest(_little.Content);

        (await site.Get("/care"))["Location"].ShouldBe("/soreness/home-care");
        (await site.Get("/soreness/home-care")).Status.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_page_that_is_there_is_never_hidden_by_an_old_address()
    {
        _little.Change("articles/soreness/home-care.md", "type: note\n", "type: note\naliases: [/massage/first-visit]\n");
        using var site = new SiteUnderTest(_little.Content);

        (await site.Get("/massage/first-visit")).Status.ShouldBe(HttpStatusCode.OK);
    }
}
