using System.Net;
using AngleSharp.Dom;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Help;

/// <summary>"Do I need help now?" over HTTP, by its links alone: where each way ends, what it says there, and what it leaves behind.</summary>
public sealed class HelpPageTests(RealSite site) : IClassFixture<RealSite>
{
    private const string Start = "/get-help-now";

    private static readonly string[] s_words = ["Yes", "No", "I am not sure"];

    [Fact]
    public async Task Every_way_through_the_questions_ends_at_a_card_by_links_alone()
    {
        Dictionary<string, Answer> pages = [];
        var ahead = new Queue<string>([Start]);
        while (ahead.TryDequeue(out var address))
        {
            if (pages.ContainsKey(address))
                continue;
            var page = pages[address] = await site.Get(address);
            page.Status.ShouldBe(HttpStatusCode.OK, address);
            var links = AnswersOn(page);
            if (links.Length == 0)
                continue;
            links.Select(Answer.WordsOf).ShouldBe(s_words, address);
            foreach (var link in links)
                ahead.Enqueue(link.GetAttribute("href")!);
        }

        // The first page asks the first question, whose own page only those see who start again.
        pages.Keys.ShouldBe([Start, .. site.Library.Help.Addresses.Skip(1)], ignoreOrder: true);
        pages.Where(page => page.Key != Start && AnswersOn(page.Value).Length == 0).Select(page => page.Key)
            .ShouldBe(["/get-help-now/emergency", "/get-help-now/urgent", "/get-help-now/routine", "/get-help-now/self-care"], ignoreOrder: true);
        (await site.Get(site.Library.Help.Addresses[0])).Document.QuerySelectorAll(".answers a").Select(link => link.GetAttribute("href"))
            .ShouldBe(AnswersOn(pages[Start]).Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task No_page_of_the_questions_is_listed_kept_or_takes_a_query()
    {
        foreach (var address in site.Library.Help.Addresses)
        {
            var page = await site.Get(address);
            page["Cache-Control"].ShouldBe("no-store", address);
            page["X-Robots-Tag"].ShouldBe("noindex");
            page.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
            page["Set-Cookie"].ShouldBeNull();
            page.Document.QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")!).ShouldAllBe(link => !link.Contains('?'));
            page.Document.QuerySelectorAll("main form, main input, main script").ShouldBeEmpty();

            var asked = await site.Get($"{address}?no=3");
            (asked.Status, asked["Location"]).ShouldBe((HttpStatusCode.MovedPermanently, address));
        }
    }

    [Fact]
    public async Task Search_engines_with_a_welcome_are_still_kept_away_from_the_questions()
    {
        using var known = Crawling.Crawl.Site();
        var sitemap = (await known.Get("/sitemap.xml")).Text;

        sitemap.ShouldContain("/get-help-now<");
        known.Library.Help.Addresses.ShouldAllBe(address => !sitemap.Contains(address));
        foreach (var address in new[] { known.Library.Help.Addresses[0], "/get-help-now/self-care" })
            (await known.Get(address))["X-Robots-Tag"].ShouldBe("noindex");
    }

    [Fact]
    public async Task Each_question_tells_its_number_the_number_to_call_and_the_ways_back()
    {
        var questions = site.Library.Help.Questions;
        foreach (var question in questions)
        {
            var page = await site.Get(question.Address);

            page.Words.ShouldContain($"Question {question.Number} of at most {questions.Length}");
            page.Document.QuerySelector("h1")!.TextContent.Trim().ShouldBe(question.Words);
            page.Document.QuerySelectorAll(".signs li").Length.ShouldBe(question.Signs.Length);
            page.Document.QuerySelector(".emergency-line a[href='tel:911']").ShouldNotBeNull();
            page.Document.QuerySelector(".help-ways a")!.GetAttribute("href").ShouldBe(question.Number == 1 ? Start : questions[question.Number - 2].Address);
            page.Words.ShouldContain("This question is waiting for a clinician’s review.");
        }
    }

    [Theory]
    [InlineData("emergency", "Call 911 now")]
    [InlineData("urgent", "Call a doctor or the clinic today")]
    [InlineData("routine", "Call the clinic within two days")]
    [InlineData("self-care", "Care for yourself at home, and check again")]
    public async Task Each_end_says_what_to_do_shows_its_card_and_says_that_it_waits_for_a_review(string level, string action)
    {
        var page = await site.Get($"{Start}/{level}");

        Answer.WordsOf(page.Document.QuerySelector("h1")).ShouldBe(action);
        page.Document.QuerySelectorAll("main .care-card").ShouldHaveSingleItem().OuterHtml.ShouldContain($"care-card--{level}");
        page.Words.ShouldContain("waiting for a clinician’s review");
        page.Document.QuerySelector("main a[href='tel:911']").ShouldNotBeNull();
        page.Document.QuerySelectorAll(".help-ways a").Select(link => link.GetAttribute("href")).ShouldBe([site.Library.Help.Addresses[0], Start]);
    }

    [Fact]
    public async Task Care_at_home_ends_with_a_word_to_check_again_and_leads_on_to_what_was_not_asked()
    {
        var page = await site.Get($"{Start}/self-care");

        Answer.WordsOf(page.Document.QuerySelector(".care-card")).ShouldEndWith("If this changes, check again.");
        page.Words.ShouldContain("These questions did not ask about pregnancy, too much medicine, or thoughts of suicide.");
        page.Words.ShouldContain("This holds only as long as all lines of this list are true.");
    }

    [Fact]
    public async Task The_emergency_card_stands_above_the_first_question_and_the_other_cards_below_it()
    {
        var page = (await site.Get(Start)).Document;

        page.QuerySelectorAll("main :is(.care-card, .help-start)").Select(part => part.ClassList.Last())
            .ShouldBe(["care-card--emergency", "help-start", "care-card--urgent", "care-card--routine", "care-card--self-care"]);
    }

    [Fact]
    public async Task The_clinic_is_named_at_each_end_where_it_can_help()
    {
        using var little = new LittleSite().Change("site.yml", "phone: \"\"", "phone: 555-0100");
        using var here = new SiteUnderTest(little.Content);

        (await here.Get($"{Start}/self-care")).Document.QuerySelector("main a[href='tel:555-0100']").ShouldNotBeNull();
        (await here.Get($"{Start}/routine")).Document.QuerySelector("main a[href='tel:555-0100']").ShouldNotBeNull();
        (await here.Get($"{Start}/emergency")).Document.QuerySelector("main a[href='tel:555-0100']").ShouldBeNull();
        (await here.Get($"{Start}/emergency")).Document.QuerySelector("h1")!.TextContent.ShouldBe("Call 112 now");
    }

    [Fact]
    public async Task An_edit_changes_the_questions_and_a_name_that_is_gone_is_not_found()
    {
        using var little = new LittleSite();
        using var here = new SiteUnderTest(little.Content);
        (await here.Get($"{Start}/weak-legs")).Status.ShouldBe(HttpStatusCode.OK);

        little.Change("help.yml", "weak-legs:", "weak-arms:");
        here.Look();

        (await here.Get($"{Start}/weak-legs")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await here.Get($"{Start}/weak-arms")).Document.QuerySelector(".answers a")!.GetAttribute("href").ShouldBe($"{Start}/emergency");
    }

    private static IElement[] AnswersOn(Answer page) => [.. page.Document.QuerySelectorAll("main .answers a")];
}
