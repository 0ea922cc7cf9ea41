using System.Net;
using System.Xml;
using System.Xml.Linq;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Discovery;

/// <summary>The feed tells what is new, what changed, and why, in the form of RFC 4287.</summary>
public sealed class FeedTests : IDisposable
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    private readonly LittleSite _little = new();

    public void Dispose() => _little.Dispose();

    [Fact]
    public async Task The_feed_of_the_shipped_content_has_all_that_the_form_asks_for()
    {
        await using var site = PublicSite.Of(Repository.FileOf("content"));

        var feed = (await FeedOf(site)).Root!;

        feed.Name.ShouldBe(s_atom + "feed");
        Whole(feed, "id").ShouldBe(PublicSite.Start + "/feed.xml");
        Whole(feed, "title").ShouldBe("SpineCare");
        feed.Element(s_atom + "author")!.Element(s_atom + "name")!.Value.ShouldBe("SpineCare");
        Link(feed, "self").ShouldBe(PublicSite.Start + "/feed.xml");
        Link(feed, "alternate").ShouldBe(PublicSite.Start + "/");
        var entries = feed.Elements(s_atom + "entry").ToArray();
        entries.Select(entry => Link(entry, "alternate")[PublicSite.Start.Length..])
            .ShouldBe(site.Library.Articles.Keys.Concat(site.Library.Pages.Keys), ignoreOrder: true);
        entries.Select(entry => Whole(entry, "id")).ShouldBeUnique();
        entries.Select(entry => Whole(entry, "updated")).Max().ShouldBe(Whole(feed, "updated"));
        foreach (var entry in entries)
        {
            new Uri(Whole(entry, "id")).IsAbsoluteUri.ShouldBeTrue();
            Whole(entry, "title").ShouldNotBeEmpty();
            Whole(entry, "summary").ShouldNotBeEmpty();
            Instant(entry, "updated").ShouldBeGreaterThanOrEqualTo(Instant(entry, "published"));
        }
    }

    [Fact]
    public async Task A_new_page_and_a_changed_one_are_told_apart_with_the_reason()
    {
        _little.Change(LittleSiteTexts.HomeCare, "changed: 2026-11-21\nchange_note: First version.", "changed: 2026-12-24\nchange_note: Said more about walking & rest.");
        _little.Change(LittleSiteTexts.FirstVisit, "changed: 2026-11-21", "changed: 2026-11-20");
        _little.Change("site.yml", "phones:", "time_zone: America/New_York\nphones:");
        using var site = PublicSite.Of(_little.Content);

        var entries = (await FeedOf(site)).Root!.Elements(s_atom + "entry").ToArray();

        Link(entries[0], "alternate").ShouldBe(PublicSite.Start + "/soreness/home-care");
        Whole(entries[0], "title").ShouldBe("Care for soreness at home");
        Whole(entries[0], "published").ShouldBe("2026-11-20T00:00:00-05:00");
        Whole(entries[0], "updated").ShouldBe("2026-12-24T00:00:00-05:00");
        Whole(entries[0], "summary").ShouldBe("Changed: Said more about walking & rest.");
        entries[0].Element(s_atom + "category")!.Attribute("term")!.Value.ShouldBe("changed");
        var fresh = entries.Single(entry => Link(entry, "alternate").EndsWith("/massage/first-visit", StringComparison.Ordinal));
        Whole(fresh, "summary").ShouldBe("New page: First version.");
        fresh.Element(s_atom + "category")!.Attribute("term")!.Value.ShouldBe("new");
    }

    [Fact]
    public async Task A_page_that_moves_keeps_its_name_in_the_feed()
    {
        using (var before = PublicSite.Of(_little.Content))
            (await IdsOf(before)).ShouldContain(PublicSite.Start + "/soreness/home-care");
        File.Move(_little.FileOf(LittleSiteTexts.HomeCare), _little.FileOf("articles/soreness/at-home.md"));
        _little.Change("articles/soreness/at-home.md", "type: note\n", "type: note\naliases: [/soreness/home-care]\n");
        _little.Change(LittleSiteTexts.FirstVisit, "[/soreness/home-care]", "[/soreness/at-home]");
        _little.Change("faq.yml", "[/soreness/home-care]", "[/soreness/at-home]");
        using var after = PublicSite.Of(_little.Content);

        (await IdsOf(after)).ShouldContain(PublicSite.Start + "/soreness/home-care");
        (await FeedOf(after)).Descendants(s_atom + "link").Select(link => link.Attribute("href")!.Value).ShouldContain(PublicSite.Start + "/soreness/at-home");
    }

    [Fact]
    public async Task A_page_for_later_is_new_on_its_first_day()
    {
        _little.Change(LittleSiteTexts.HomeCare, "published: 2026-11-20\n", "publish_on: 2027-01-10\n");
        using var site = PublicSite.Of(_little.Content);

        var entry = (await FeedOf(site)).Root!.Elements(s_atom + "entry").First();

        Whole(entry, "updated").ShouldBe("2027-01-10T00:00:00+00:00");
        Whole(entry, "summary").ShouldStartWith("New page: ");
    }

    [Fact]
    public async Task A_control_sign_in_a_text_does_not_cost_the_feed()
    {
        _little.Change(LittleSiteTexts.HomeCare, "change_note: First version.", "change_note: \"First\\u0007 version \\U0001F600.\"");
        using var site = PublicSite.Of(_little.Content);

        (await FeedOf(site)).Descendants(s_atom + "summary").Select(summary => summary.Value).ShouldContain("Changed: First version \U0001F600.");
    }

    [Fact]
    public async Task Every_page_names_the_feed_and_without_a_base_address_there_is_none()
    {
        using var site = PublicSite.Of(_little.Content);
        using var nameless = new SiteUnderTest(_little.Content);

        foreach (var address in new[] { "/", "/faq", "/soreness/home-care", "/about" })
        {
            (await site.Get(address)).Document.QuerySelector("head link[rel=alternate][type='application/atom+xml']")!.GetAttribute("href").ShouldBe("/feed.xml");
            (await nameless.Get(address)).Document.QuerySelector("link[type='application/atom+xml']").ShouldBeNull();
        }

        (await nameless.Get("/feed.xml")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Task<XDocument> FeedOf(SiteUnderTest site) => site.Xml("/feed.xml", "application/atom+xml");

    private static async Task<string[]> IdsOf(SiteUnderTest site) => [.. (await FeedOf(site)).Descendants(s_atom + "id").Select(id => id.Value)];

    /// <summary>The text of an element that must be there once.</summary>
    private static string Whole(XElement parent, string name) => parent.Elements(s_atom + name).ShouldHaveSingleItem().Value;

    private static DateTimeOffset Instant(XElement parent, string name) => XmlConvert.ToDateTimeOffset(Whole(parent, name), "yyyy-MM-ddTHH:mm:sszzz");

    private static string Link(XElement parent, string relation) =>
        parent.Elements(s_atom + "link").Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;
}
