using SpineCare.Web.Design;
using SpineCare.Web.Tests.Crawling;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Sharing;

/// <summary>What the head of a page tells search engines and programs that show a link to it.</summary>
public sealed class HeadTests
{
    private const string Base = "https://spine.example.org";

    [Fact]
    public async Task Every_page_of_the_shipped_site_has_a_title_and_a_description_that_are_short_and_its_own()
    {
        await using var site = new SiteUnderTest(Repository.FileOf("content"), ("Site:BaseAddress", Base));
        string[] addresses = ["/", "/faq", "/references", "/glossary", "/handouts", .. site.Library.Handouts.Keys, .. site.Library.Topics.Select(topic => topic.Address), .. site.Library.Articles.Keys, .. site.Library.Pages.Keys];
        var pages = new List<Answer>();
        foreach (var address in addresses)
            pages.Add(await site.Get(address));

        pages.Count.ShouldBeGreaterThan(25);
        pages.Select(page => page.Title).ShouldBeUnique();
        pages.Select(page => page.Description).ShouldBeUnique();
        pages.ShouldAllBe(page => page.Title.Length >= 10 && page.Title.Length <= 60);
        pages.ShouldAllBe(page => page.Description.Length >= 40 && page.Description.Length <= 160);
        pages.ShouldAllBe(page => !page.Title.EndsWith('…') && !page.Description.EndsWith('…'));
        pages.Where(page => Crawl.AddressesIn(page).Any(address => address.Contains("localhost", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public async Task No_file_can_make_two_titles_or_descriptions_the_same_or_too_long()
    {
        using var little = new LittleSite();
        const string Message = "Rest first, then walk a little more each day, and call the clinic when the pain does not go away, when it comes back, or when it gets so bad that you cannot sleep at night.";
        foreach (var name in new[] { "one", "two", "three" })
        {
            little.Write($"articles/soreness/{name}.md", LittleSiteTexts.Article("What everybody should know about soreness after any treatment", "/massage/first-visit", "## Walk\n\nWalk a little.")
                .Replace("\"What everybody should know about soreness after any treatment: the main message.\"", Message, StringComparison.Ordinal));
        }

        little.Write("articles/massage/one.md", LittleSiteTexts.Article("References", "/massage/first-visit", "## Walk\n\nWalk a little."));
        using var site = new SiteUnderTest(little.Content, ("Site:BaseAddress", Base));
        site.Library.Problems.ShouldNotContain(problem => problem.IsError);
        string[] addresses = ["/", "/faq", "/references", "/glossary", "/handouts", "/soreness", "/massage", .. site.Library.Articles.Keys, .. site.Library.Pages.Keys];
        var pages = new List<Answer>();
        foreach (var address in addresses)
            pages.Add(await site.Get(address));

        pages.Select(page => page.Title).ShouldBeUnique();
        pages.Select(page => page.Description).ShouldBeUnique();
        pages.ShouldAllBe(page => page.Title.Length > 0 && page.Title.Length <= 60);
        pages.ShouldAllBe(page => page.Description.Length > 0 && page.Description.Length <= 160);
        site.Library.Problems.Select(problem => problem.Kind.Code).Distinct().Order().ShouldBe(["SC120", "SC121"]);
    }

    [Fact]
    public async Task An_article_tells_a_program_that_shows_a_link_to_it_all_that_it_needs()
    {
        using var little = new LittleSite();
        using var site = new SiteUnderTest(little.Content, ("Site:BaseAddress", Base));

        var page = await site.Get("/soreness/home-care");

        page.Title.ShouldBe("Care for soreness at home | Little Spine");
        Tag(page, "og:type").ShouldBe("article");
        Tag(page, "og:site_name").ShouldBe("Little Spine");
        Tag(page, "og:title").ShouldBe(page.Title);
        Tag(page, "og:description").ShouldBe(page.Description);
        Tag(page, "og:locale").ShouldBe("en_US");
        Tag(page, "og:url").ShouldBe($"{Base}/soreness/home-care");
        Tag(page, "og:image").ShouldBe($"{Base}/share/soreness.png");
        Tag(page, "og:image:width").ShouldBe("1200");
        Tag(page, "og:image:height").ShouldBe("630");
        Tag(page, "og:image:alt").ShouldBe("Soreness after treatment. How long it lasts, what you can do, and when to call.");
        Tag(page, "article:published_time").ShouldBe("2026-11-20");
        Tag(page, "article:modified_time").ShouldBe("2026-11-21");
        Tag(page, "twitter:card").ShouldBe("summary_large_image");
        Tag(page, "twitter:image").ShouldBe($"{Base}/share/soreness.png");
        page.Document.DocumentElement.GetAttribute("lang").ShouldBe("en-US");
        page.Document.QuerySelector("link[rel=alternate][type='text/markdown']")!.GetAttribute("href").ShouldBe("/soreness/home-care.md");
        Tag(page, "theme-color").ShouldBe(DesignColor.Named("band").Light);
    }

    [Theory]
    [InlineData("/", "/share/site.png")]
    [InlineData("/about", "/share/site.png")]
    [InlineData("/massage", "/share/massage.png")]
    [InlineData("/sleep", "/share/site.png")]
    public async Task A_page_that_is_no_article_is_a_website_with_the_picture_of_its_topic_or_of_the_site(string address, string picture)
    {
        using var little = new LittleSite();
        little.Write("topics.yml", LittleSiteTexts.All["topics.yml"] + "sleep:\n  title: Sleep with pain\n  short_title: Sleep\n  description: About sleep.\n  order: 3\n");
        using var site = new SiteUnderTest(little.Content, ("Site:BaseAddress", Base));

        var page = await site.Get(address);

        Tag(page, "og:type").ShouldBe("website");
        Tag(page, "og:image").ShouldBe(Base + picture);
        page.Document.QuerySelector("link[type='text/markdown']").ShouldBeNull();
    }

    [Fact]
    public async Task While_the_site_does_not_know_its_address_no_tag_names_one()
    {
        using var little = new LittleSite();
        using var site = new SiteUnderTest(little.Content);

        var page = await site.Get("/soreness/home-care");

        Tag(page, "og:title").ShouldNotBeNull();
        foreach (var name in new[] { "og:url", "og:image", "og:image:alt", "twitter:image" })
            Tag(page, name).ShouldBeNull(name);
        page.Document.Head!.QuerySelectorAll("[content*='http']").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en", null)]
    [InlineData("es-MX", "es_MX")]
    [InlineData("zh-Hant-TW", null)]
    public async Task A_language_without_a_land_is_no_locale(string language, string? locale)
    {
        using var little = new LittleSite();
        little.Change("site.yml", "name: Little Spine", $"name: Little Spine\nlanguage: {language}");
        using var site = new SiteUnderTest(little.Content);

        Tag(await site.Get("/"), "og:locale").ShouldBe(locale);
    }

    private static string? Tag(Answer page, string name) =>
        page.Document.Head!.QuerySelectorAll($"meta[property='{name}'], meta[name='{name}']").SingleOrDefault()?.GetAttribute("content");
}
