using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SpineCare.Content.Articles;
using SpineCare.Content.References;
using SpineCare.Content.Sources;
using SpineCare.Content.Tests.Hostile;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.RealContent;

/// <summary>The content that the project ships is sound, and whole.</summary>
public sealed class RealContentTests
{
    private static readonly Library s_library =
        new LibraryReader(LittleSite.Reserved).Read(SourceSet.Read(new ContentFolder(Repository.FileOf("content"))), SourceSet.Empty).Library;

    private static readonly string[] s_addresses =
    [
        "/massage/common-questions", "/soreness/after-treatment", "/spinal-manipulation/evidence", "/spinal-manipulation/how-it-works",
        "/spinal-manipulation/what-to-expect",
    ];

    public static TheoryData<string> Addresses => [.. s_addresses];

    [Fact]
    public void The_content_has_no_problem_but_that_nobody_has_said_where_the_site_is() =>
        s_library.Problems.ShouldHaveSingleItem().Kind.Code.ShouldBe("SC401");

    [Fact]
    public void There_are_five_articles_on_three_topics_and_two_pages()
    {
        s_library.Articles.Keys.Order(StringComparer.Ordinal).ShouldBe(s_addresses);
        s_library.Topics.Select(topic => topic.Slug).ShouldBe(["spinal-manipulation", "soreness", "massage"]);
        s_library.Pages.Keys.Order(StringComparer.Ordinal).ShouldBe(["/about", "/get-help-now"]);
        s_library.BeingCorrected.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_in_the_pages_is_outside_the_allow_list() => AllowList.Offences(s_library).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Addresses))]
    public void An_article_has_the_emergency_card_once_whole_and_with_no_link_but_the_number(string address)
    {
        var card = Body(address).QuerySelectorAll(".care-card--emergency").ShouldHaveSingleItem();

        card.QuerySelectorAll("li").Length.ShouldBe(7);
        card.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Distinct().ShouldBe(["tel:911"]);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void An_article_leads_to_the_other_levels_of_help(string address) =>
        Body(address).QuerySelectorAll("a").ShouldContain(link => link.GetAttribute("href")!.StartsWith("/get-help-now"));

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Every_citation_of_an_article_links_to_its_reference_and_each_mention_has_a_place_to_come_back_to(string address)
    {
        var article = s_library.Articles[address];
        var page = new HtmlParser().ParseDocument(article.Body.Html + string.Concat(article.Questions.Select(question => question.Answer.Html)));
        var expected = article.References.SelectMany(cited => Enumerable.Range(1, cited.Mentions)
            .Select(mention => (Href: $"#ref-{cited.Reference.Key}", Id: $"cite-{cited.Reference.Key}-{mention}", Number: $"Reference {cited.Number}")));

        page.QuerySelectorAll(".citation a").Select(link => (link.GetAttribute("href")!, link.Id!, link.TextContent))
            .ShouldBe(expected, ignoreOrder: true);
        article.References.Select(cited => cited.Number).ShouldBe(Enumerable.Range(1, article.References.Length));
        article.References.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void An_article_tells_its_main_message_its_questions_to_ask_and_what_is_not_known(string address)
    {
        var article = s_library.Articles[address];

        article.MainMessage.Split(' ').Length.ShouldBeInRange(8, 40);
        article.Ask.Length.ShouldBeInRange(3, 6);
        article.Related.ShouldNotBeEmpty();
        article.Headings.Select(heading => heading.Text).ShouldContain("What we don't know");
        Body(address).QuerySelectorAll(".key-points li").Length.ShouldBeInRange(3, 6);
        Body(address).QuerySelectorAll(".checklist").Length.ShouldBe(1);
    }

    [Fact]
    public void How_it_works_compares_four_methods_tells_six_steps_and_two_examples()
    {
        var body = Body("/spinal-manipulation/how-it-works");

        var table = body.QuerySelectorAll("table").ShouldHaveSingleItem();
        table.QuerySelectorAll("tbody tr").Length.ShouldBe(4);
        table.QuerySelectorAll("tr").ShouldAllBe(row => row.Children.Length == 3);
        body.QuerySelectorAll(".steps > ol > li").Length.ShouldBe(6);
        body.QuerySelectorAll(".example").Length.ShouldBe(2);
        Questions("/spinal-manipulation/how-it-works").Intersect(
        [
            "what-is-a-spinal-adjustment", "how-does-an-adjustment-work", "is-an-adjustment-safe", "what-are-the-benefits-of-an-adjustment",
            "who-should-not-have-an-adjustment",
        ]).Count().ShouldBe(5);
    }

    [Fact]
    public void After_treatment_has_the_checklist_of_eight_steps_and_all_levels_of_help()
    {
        var body = Body("/soreness/after-treatment");

        body.QuerySelectorAll(".checklist > ul > li").Length.ShouldBe(8);
        body.QuerySelectorAll(".care-card").Select(card => card.ClassList[1]).ShouldBe(
            ["care-card--emergency", "care-card--urgent", "care-card--routine", "care-card--self-care"]);
        Questions("/soreness/after-treatment").Intersect(
        [
            "how-long-will-i-be-sore", "can-i-exercise-or-work-while-sore", "can-i-take-pain-pills-for-soreness", "when-should-i-call-about-soreness",
        ]).Count().ShouldBe(4);
    }

    [Fact]
    public void Common_questions_answers_five_questions_on_massage() =>
        Questions("/massage/common-questions").Length.ShouldBe(5);

    /// <summary>Three of these stood in the source with a wrong title, journal, or year.</summary>
    [Theory]
    [InlineData("bialosky2009", 2009, "Manual Therapy", "The mechanisms of manual therapy in the treatment of musculoskeletal pain: a comprehensive model", "https://doi.org/10.1016/j.math.2008.09.001")]
    [InlineData("franke2014", 2014, "BMC Musculoskeletal Disorders", "Osteopathic manipulative treatment for nonspecific low back pain: a systematic review and meta-analysis", "https://doi.org/10.1186/1471-2474-15-286")]
    [InlineData("paige2017", 2017, "JAMA", "Association of spinal manipulative therapy with clinical benefit and harm for acute low back pain: systematic review and meta-analysis", "https://doi.org/10.1001/jama.2017.3086")]
    [InlineData("qaseem2017", 2017, "Annals of Internal Medicine", "Noninvasive treatments for acute, subacute, and chronic low back pain: a clinical practice guideline from the American College of Physicians", "https://doi.org/10.7326/M16-2367")]
    [InlineData("unsworth1971", 1971, "Annals of the Rheumatic Diseases", "'Cracking joints'. A bioengineering study of cavitation in the metacarpophalangeal joint", "https://pubmed.ncbi.nlm.nih.gov/5557778/")]
    public void A_reference_of_the_evidence_is_in_its_corrected_form(string key, int year, string journal, string title, string link)
    {
        var reference = s_library.Articles["/spinal-manipulation/evidence"].References.Single(cited => cited.Reference.Key == key).Reference;

        (reference.Year, reference.Journal, reference.Title, reference.Link).ShouldBe((year, journal, title, link));
    }

    [Fact]
    public void Every_reference_can_be_found_and_about_twenty_are_cited()
    {
        s_library.References.ShouldAllBe(reference => reference.Link.Length > 0 || reference.Isbn.Length > 0);
        s_library.References.Count(IsCited).ShouldBeGreaterThanOrEqualTo(20);
    }

    [Fact]
    public void Get_help_now_shows_the_four_levels_in_their_order() =>
        Parse(s_library.Pages["/get-help-now"]).QuerySelectorAll(".care-card__level").Select(level => level.TextContent)
            .ShouldBe(["Emergency", "Today", "Within two days", "Care at home"]);

    private static bool IsCited(Reference reference) => s_library.Citing(reference).Any();

    private static string[] Questions(string address) => [.. s_library.Articles[address].Questions.Select(question => question.Key)];

    private static IElement Body(string address) => Parse(s_library.Articles[address]);

    private static IElement Parse(Publication page) => new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{page.Body.Html}</body>").Body!;
}
