using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using SpineCare.Web.Tests.Reviews;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Api;

/// <summary>Programs read the articles as JSON, without a key, and from the pages of any site.</summary>
public sealed class ApiTests
{
    private const string Base = "https://spine.example.org";

    [Fact]
    public async Task The_list_names_each_public_article_and_its_forms()
    {
        await using var site = new SiteUnderTest(Repository.FileOf("content"), ("Site:BaseAddress", Base));

        var list = Read(await site.Get("/api/articles"));

        list.GetProperty("site").GetProperty("address").GetString().ShouldBe(Base + "/");
        list.GetProperty("site").GetProperty("licence").ValueKind.ShouldBe(JsonValueKind.Null);
        list.GetProperty("site").GetProperty("disclaimer").GetString()!.ShouldContain("does not replace the care of a clinician");
        var articles = list.GetProperty("articles").EnumerateArray().ToArray();
        articles.Select(article => article.GetProperty("address").GetString()).ShouldBe(site.Library.Topics.SelectMany(site.Library.On).Select(article => article.Address));
        foreach (var article in articles)
        {
            var address = article.GetProperty("address").GetString()!;
            var links = article.GetProperty("links").EnumerateObject().ToDictionary(link => link.Name, link => link.Value.GetString()!);
            links.ShouldBe(new Dictionary<string, string> { ["html"] = Base + address, ["markdown"] = $"{Base}{address}.md", ["json"] = $"{Base}/api/articles{address}" });
            foreach (var link in links.Values)
                (await site.Get(link[Base.Length..])).Status.ShouldBe(HttpStatusCode.OK, link);
            article.GetProperty("mainMessage").GetString().ShouldBe(site.Library.Articles[address].MainMessage);
            article.GetProperty("review").GetProperty("state").GetString().ShouldBe("not-reviewed");
        }
    }

    [Fact]
    public async Task An_article_comes_with_its_sections_what_each_is_for_and_what_it_cites()
    {
        using var little = new LittleSite();
        little.Change(LittleSiteTexts.HomeCare, "## What does not\n", "### More {what-to-do}\n\nRest *less*.\n\n## What does not\n");
        using var site = new SiteUnderTest(little.Content, ("Site:BaseAddress", Base));

        var article = Read(await site.Get("/api/articles/soreness/home-care"));

        article.GetProperty("title").GetString().ShouldBe("Care for soreness at home");
        article.GetProperty("topic").GetProperty("address").GetString().ShouldBe("/soreness");
        article.GetProperty("type").GetString().ShouldBe("note");
        article.GetProperty("published").GetString().ShouldBe("2026-11-20");
        article.GetProperty("html").GetString().ShouldBe(site.Library.Articles["/soreness/home-care"].Body.Html);
        article.GetProperty("markdown").GetString().ShouldBe((await site.Get("/soreness/home-care.md")).Text);
        var sections = article.GetProperty("sections").EnumerateArray().ToArray();
        sections.Select(section => (section.GetProperty("level").GetInt32(), section.GetProperty("anchor").GetString(), section.GetProperty("aspect").GetString()))
            .ShouldBe([(2, "what-helps", null), (3, "more", "what-to-do"), (2, "what-does-not", null)]);
        var html = sections.Select(section => new HtmlParser().ParseDocument(section.GetProperty("html").GetString()!).Body!).ToArray();
        Answer.WordsOf(html[0]).ShouldEndWith("More Rest less.");
        Answer.WordsOf(html[1]).ShouldBe("Rest less.");
        html[2].QuerySelector("figure").ShouldNotBeNull();
        var reference = article.GetProperty("references").EnumerateArray().First();
        reference.GetProperty("number").GetInt32().ShouldBe(1);
        reference.GetProperty("doi").GetString().ShouldBe("10.1000/lee");
        reference.GetProperty("url").GetString().ShouldBe("https://doi.org/10.1000/lee");
        reference.GetProperty("pmid").ValueKind.ShouldBe(JsonValueKind.Null);
        article.GetProperty("questions").EnumerateArray().Single().GetProperty("question").GetString().ShouldBe("How long will I be sore?");
        article.GetProperty("ask").EnumerateArray().Single().GetString().ShouldBe("How long may I be sore?");
        article.GetProperty("site").GetProperty("emergencyNumber").GetString().ShouldBe("112");
    }

    [Fact]
    public async Task The_sections_of_the_shipped_articles_hold_their_text()
    {
        await using var site = new RealSite();
        foreach (var address in site.Library.Articles.Keys)
        {
            var sections = Read(await site.Get("/api/articles" + address)).GetProperty("sections").EnumerateArray().ToArray();

            sections.ShouldAllBe(section => section.GetProperty("html").GetString()!.Length > 20, address);
            sections.Select(section => section.GetProperty("aspect").GetString()).ShouldContain("get-help", address);
        }
    }

    [Fact]
    public async Task A_review_is_told_as_it_is()
    {
        using var signed = new SignedSite();

        var review = Read(await signed.Get("/api/articles/soreness/home-care", new(2026, 12, 1))).GetProperty("review");

        review.GetProperty("state").GetString().ShouldBe("reviewed");
        review.GetProperty("by").GetString().ShouldBe("Dr. Example <Person>");
        review.GetProperty("signedOn").GetString().ShouldBe("2026-11-21");
        review.GetProperty("dueOn").GetString().ShouldBe("2027-11-21");
        review.GetProperty("isOverdue").GetBoolean().ShouldBeFalse();
        Read(await signed.Get("/api/articles/soreness/home-care", new(2028, 1, 1))).GetProperty("review").GetProperty("isOverdue").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("/api/articles", HttpStatusCode.OK)]
    [InlineData("/api/articles/soreness/home-care", HttpStatusCode.OK)]
    [InlineData("/api/openapi.json", HttpStatusCode.OK)]
    [InlineData("/api/articles/soreness/nothing", HttpStatusCode.NotFound)]
    [InlineData("/api", HttpStatusCode.NotFound)]
    [InlineData("/api/nothing", HttpStatusCode.NotFound)]
    public async Task All_answers_are_for_any_site_and_for_no_search_engine(string address, HttpStatusCode status)
    {
        using var little = new LittleSite();
        using var site = new SiteUnderTest(little.Content, ("Site:BaseAddress", Base));

        var answer = await site.Get(address);

        answer.Status.ShouldBe(status);
        answer["Access-Control-Allow-Origin"].ShouldBe("*");
        answer["X-Robots-Tag"].ShouldBe("noindex");
        answer["Set-Cookie"].ShouldBeNull();
        answer["Content-Type"].ShouldBe(status == HttpStatusCode.OK ? "application/json" : "application/problem+json");
        answer["Cache-Control"].ShouldBe(status == HttpStatusCode.OK ? "no-cache" : "no-store");
        if (status != HttpStatusCode.OK)
            Read(answer, status).GetProperty("status").GetInt32().ShouldBe((int)status);
    }

    [Fact]
    public async Task An_article_that_is_gone_tells_why()
    {
        using var little = new LittleSite();
        little.Change(LittleSiteTexts.HomeCare, "type: note", "type: note\nwithdrawn: We think again.");
        using var site = new SiteUnderTest(little.Content);

        var problem = Read(await site.Get("/api/articles/soreness/home-care"), HttpStatusCode.Gone);

        problem.GetProperty("title").GetString().ShouldBe("This page is gone: Care for soreness at home");
        problem.GetProperty("detail").GetString().ShouldBe("We think again.");
        problem.GetProperty("instance").GetString().ShouldBe("/api/articles/soreness/home-care");
    }

    [Theory]
    [InlineData("/api/articles")]
    [InlineData("/api/articles/soreness/home-care")]
    [InlineData("/soreness/home-care.md")]
    [InlineData("/llms.txt")]
    [InlineData("/site.webmanifest")]
    public async Task Whoever_has_it_already_is_told_so(string address)
    {
        using var little = new LittleSite();
        using var site = new SiteUnderTest(little.Content);
        var first = await site.Get(address);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("http://localhost" + address)) { Headers = { { "If-None-Match", first["ETag"] } } };

        var second = await Answer.Of(await site.Visitor.SendAsync(request));

        second.Status.ShouldBe(HttpStatusCode.NotModified);
        second.Text.ShouldBe("");
        second["ETag"].ShouldBe(first["ETag"]);
    }

    [Fact]
    public async Task A_failure_is_a_problem_in_JSON_too()
    {
        using var little = new LittleSite();
        using var site = new SiteUnderTest(little.Content) { Change = ThrowingAddress.Add };

        var problem = await site.Get("/api/throws");

        problem["Content-Type"].ShouldBe("application/problem+json");
        problem["Access-Control-Allow-Origin"].ShouldBe("*");
        Read(problem, HttpStatusCode.InternalServerError).GetProperty("title").GetString().ShouldBe("Something went wrong on our side");
        (await site.Get("/throws"))["Content-Type"].ShouldBe("text/html; charset=utf-8");
    }

    [Fact]
    public async Task Nobody_can_write()
    {
        using var little = new LittleSite();
        using var site = new SiteUnderTest(little.Content);

        (await site.Ask(HttpMethod.Post, "/api/articles")).Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    private static JsonElement Read(Answer answer, HttpStatusCode status = HttpStatusCode.OK)
    {
        answer.Status.ShouldBe(status);
        return JsonDocument.Parse(answer.Text).RootElement;
    }
}
