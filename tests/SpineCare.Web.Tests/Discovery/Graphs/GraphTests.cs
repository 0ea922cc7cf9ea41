using System.Text.Json;
using SpineCare.Web.Tests.Reviews;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Discovery.Graphs;

/// <summary>What search engines are told depends on what is so.</summary>
public sealed class GraphTests : IDisposable
{
    private const string Home = "https://spine.example.org";

    private readonly LittleSite _little = new();

    [Fact]
    public async Task A_site_that_does_not_know_its_address_tells_nothing()
    {
        using var site = new SiteUnderTest(_little.Content);

        foreach (var address in new[] { "/", "/faq", "/soreness", "/soreness/home-care", "/about" })
            (await site.Get(address)).Text.ShouldNotContain("ld+json", customMessage: address);
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/massage/first-visit")]
    [InlineData("/soreness/home-care")]
    public async Task A_page_that_is_not_there_tells_nothing(string address)
    {
        _little.Change(LittleSiteTexts.FirstVisit, "order: 1\n", "order: 1\nwithdrawn: It was wrong.\n")
            .Change(LittleSiteTexts.HomeCare, "## What helps", "<b>What helps</b>");
        using var site = Site();

        var page = await site.Get(address);

        ((int)page.Status).ShouldBeOneOf(404, 410, 503);
        page.Text.ShouldNotContain("ld+json");
    }

    [Fact]
    public async Task The_clinic_publishes_the_site_where_site_yml_names_one()
    {
        _little.Change("site.yml", "  phone: \"\"", "  phone: 555-0100");
        using var site = Site();
        var page = await site.Get("/about");

        var publisher = Named(page, $"{Home}/#publisher");
        publisher.GetProperty("@type").GetString().ShouldBe("MedicalClinic");
        publisher.GetProperty("name").GetString().ShouldBe("Little Clinic");
        publisher.GetProperty("telephone").GetString().ShouldBe("555-0100");
        Sound(page);
    }

    [Fact]
    public async Task The_site_publishes_itself_where_site_yml_names_no_clinic()
    {
        _little.Change("site.yml", "  name: Little Clinic", "  name: \"\"");
        using var site = Site();
        var page = await site.Get("/about");

        Named(page, $"{Home}/#publisher").GetProperty("@type").GetString().ShouldBe("Organization");
        Named(page, $"{Home}/#publisher").GetProperty("name").GetString().ShouldBe("Little Spine");
        Sound(page);
    }

    [Fact]
    public async Task Every_page_of_a_site_with_hostile_names_is_sound()
    {
        _little.Change("site.yml", "  name: Little Clinic", "  name: \"</script><img src=x onerror=alert(1)> & 'Co' \\u2028\"")
            .Change(LittleSiteTexts.HomeCare, "title: Care for soreness at home", "title: \"<!-- Care & \\\"soreness\\\" </script>\"");
        using var site = Site();

        foreach (var address in new[] { "/", "/faq", "/soreness", "/soreness/home-care", "/references", "/glossary", "/get-help-now" })
        {
            var page = await site.Get(address);
            page.Document.QuerySelector("img[src=x]").ShouldBeNull(address);
            Sound(page);
        }
    }

    [Fact]
    public async Task A_signed_page_tells_who_reviewed_it_and_when()
    {
        using var signed = SignedAt(out var told);

        told("reviewedBy")!.Value.GetProperty("name").GetString().ShouldBe("Dr. Example <Person>");
        told("reviewedBy")!.Value.GetProperty("honorificSuffix").GetString().ShouldBe("DC");
        told("lastReviewed")!.Value.GetString().ShouldBe("2026-11-21");
        Sound(await signed.Get("/soreness/home-care", new(2027, 1, 15)));
    }

    [Fact]
    public void A_page_that_changed_since_it_was_signed_tells_of_no_review()
    {
        using var signed = SignedAt(out var told);
        signed.Little.Change(LittleSiteTexts.HomeCare, "Walk a little", "Walk a lot");

        told("headline").ShouldNotBeNull();
        told("reviewedBy").ShouldBeNull();
        told("lastReviewed").ShouldBeNull();
    }

    [Fact]
    public async Task Past_the_limit_a_page_tells_only_what_is_left_of_it()
    {
        using var signed = SignedAt(out _);
        signed.Little.Change("site.yml", "name: Little Spine", "name: Little Spine\nreview_limit: 24");

        var page = await signed.Get("/soreness/home-care", new(2028, 11, 21));

        Things(page)[0].TryGetProperty("lastReviewed", out _).ShouldBeFalse();
        Things(page)[0].TryGetProperty("citation", out _).ShouldBeFalse();
        Sound(page);
    }

    public void Dispose() => _little.Dispose();

    private SiteUnderTest Site() => new(_little.Content, ("Site:BaseAddress", Home));

    /// <summary>A site whose page of home care is signed, and what the page tells in January 2027.</summary>
    private static SignedSite SignedAt(out Func<string, JsonElement?> told)
    {
        var signed = new SignedSite();
        signed.Little.Change("site.yml", "name: Little Spine", $"base_address: {Home}\nname: Little Spine");
        told = property => Things(signed.Get("/soreness/home-care", new(2027, 1, 15)).Result)[0].TryGetProperty(property, out var value) ? value : null;
        return signed;
    }

    private static void Sound(Answer page)
    {
        GraphCheck.Problems(StatedTexts.GraphOf(page.Document)!).ShouldBeEmpty();
        StatedTexts.Unseen(page.Document, Home).ShouldBeEmpty();
    }

    private static JsonElement Named(Answer page, string id) => Things(page).Single(thing => thing.GetProperty("@id").GetString() == id);

    private static JsonElement[] Things(Answer page)
    {
        using var graph = JsonDocument.Parse(StatedTexts.GraphOf(page.Document)!);
        return [.. graph.RootElement.Clone().GetProperty("@graph").EnumerateArray()];
    }
}
