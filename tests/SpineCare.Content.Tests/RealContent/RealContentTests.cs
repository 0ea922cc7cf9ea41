using SpineCare.Content.Tests.Hostile;
using static SpineCare.Content.Tests.RealContent.RealLibrary;

namespace SpineCare.Content.Tests.RealContent;

/// <summary>The content that the project ships is sound, and whole.</summary>
public sealed class RealContentTests
{
    [Fact]
    public void The_content_has_no_error_and_no_warning_that_nobody_has_accepted() => Real.Problems.ShouldBeEmpty();

    [Fact]
    public void There_are_fifteen_articles_on_three_topics_and_the_pages_about_the_site()
    {
        Real.Topics.Select(topic => topic.Slug).ShouldBe(["spinal-manipulation", "soreness", "massage"]);
        Real.Topics.SelectMany(Real.On).Select(article => article.Address).ShouldBe(ArticleAddresses);
        Real.Pages.Keys.Order(StringComparer.Ordinal).ShouldBe(PageAddresses);
        Real.BeingCorrected.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_in_the_pages_is_outside_the_allow_list() => AllowList.Offences(Real).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(ArticleData), MemberType = typeof(RealLibrary))]
    public void An_article_has_the_emergency_card_once_whole_and_with_no_link_but_the_number(string address)
    {
        var card = Body(address).QuerySelectorAll(".care-card--emergency").ShouldHaveSingleItem();

        card.QuerySelectorAll("li").Length.ShouldBe(7);
        card.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Distinct().ShouldBe(["tel:911"]);
    }

    [Theory]
    [MemberData(nameof(ArticleData), MemberType = typeof(RealLibrary))]
    public void All_levels_of_help_stand_together_in_one_article_and_the_others_lead_there(string address)
    {
        var levels = Body(address).QuerySelectorAll(".care-card__level").Select(level => level.TextContent);

        if (address == "/soreness/when-to-get-help")
            levels.ShouldBe(["Emergency", "Today", "Within two days", "Care at home"]);
        else
            levels.ShouldBe(["Emergency"]);
        Body(address).QuerySelectorAll("a").Select(link => link.GetAttribute("href")!.Split('#')[0])
            .ShouldContain(link => link == "/get-help-now" || link == "/soreness/when-to-get-help");
    }

    [Theory]
    [MemberData(nameof(ArticleData), MemberType = typeof(RealLibrary))]
    public void An_article_has_figures_each_with_its_title_its_caption_and_what_it_shows(string address)
    {
        var figures = Body(address).QuerySelectorAll("figure.figure");

        figures.ShouldNotBeEmpty();
        foreach (var figure in figures)
        {
            figure.QuerySelector("img")!.GetAttribute("alt")!.Length.ShouldBeGreaterThan(40);
            figure.QuerySelector("figcaption > b")!.TextContent.Length.ShouldBeInRange(8, 40);
            figure.QuerySelector("figcaption")!.TextContent.Length.ShouldBeGreaterThan(50);
            figure.QuerySelector("figcaption > .figure__credit")!.TextContent.ShouldStartWith("Picture: ");
        }
    }

    [Fact]
    public void Every_drawing_stands_in_an_article() =>
        ArticleAddresses.SelectMany(address => Body(address).QuerySelectorAll("figure.figure img").Select(picture => picture.GetAttribute("src")!)).Distinct()
            .ShouldBe(Real.Pictures.Values.Select(picture => picture.Address), ignoreOrder: true);

    [Fact]
    public void Get_help_now_shows_the_four_levels_in_their_order() =>
        Body("/get-help-now").QuerySelectorAll(".care-card__level").Select(level => level.TextContent)
            .ShouldBe(["Emergency", "Today", "Within two days", "Care at home"]);

    [Theory]
    [MemberData(nameof(ArticleData), MemberType = typeof(RealLibrary))]
    public void An_article_tells_its_main_message_its_questions_to_ask_and_what_is_not_known(string address)
    {
        var article = ArticleAt(address);

        article.MainMessage.Split(' ').Length.ShouldBeInRange(8, 40);
        article.Ask.Length.ShouldBeInRange(3, 6);
        article.Related.ShouldNotBeEmpty();
        article.Headings.ShouldContain(heading => heading.Role == "unknown");
        article.Headings.ShouldContain(heading => heading.Role == "in-short");
        Body(address).QuerySelectorAll(".key-points li").Length.ShouldBeInRange(3, 6);
        Body(address).QuerySelectorAll(".checklist").ShouldNotBeEmpty();
        Body(address).QuerySelectorAll("ul, ol").ShouldAllBe(list => list.Children.Length <= 7);
    }

    [Fact]
    public void A_key_page_ends_with_three_questions_to_say_back()
    {
        string[] keyPages =
        [
            "/spinal-manipulation/what-to-expect", "/spinal-manipulation/who-it-may-help", "/spinal-manipulation/safety", "/soreness/after-treatment",
            "/soreness/home-care", "/soreness/when-to-get-help", "/massage/common-questions", "/massage/is-it-safe",
        ];

        keyPages.ShouldAllBe(address => Body(address).LastElementChild!.ClassList.Contains("say-it-back"));
        keyPages.ShouldAllBe(address => Body(address).QuerySelectorAll(".say-it-back details").Length == 3);
    }

    [Fact]
    public void How_it_works_compares_four_methods_and_tells_two_examples()
    {
        var body = Body("/spinal-manipulation/how-it-works");

        var table = body.QuerySelectorAll("table").ShouldHaveSingleItem();
        table.QuerySelectorAll("tbody tr").Length.ShouldBe(4);
        table.QuerySelectorAll("tr").ShouldAllBe(row => row.Children.Length == 3);
        body.QuerySelectorAll(".example").Length.ShouldBe(2);
    }

    [Fact]
    public void The_choices_stand_side_by_side()
    {
        var rows = Body("/compare-choices").QuerySelectorAll("table tbody tr");

        rows.Select(row => row.FirstElementChild!.TextContent.Trim())
            .ShouldBe(["Waiting", "Staying active", "Exercise", "Heat", "Adjustment", "Massage", "Medicine"]);
        rows.ShouldAllBe(row => row.Children.Length == 6);
    }

    [Theory]
    [InlineData("/about")]
    [InlineData("/spinal-manipulation/safety")]
    [InlineData("/massage/is-it-safe")]
    [InlineData("/massage/does-it-help")]
    [InlineData("/massage/common-questions")]
    public void A_page_that_must_say_that_it_is_for_adults_says_so(string address)
    {
        var text = Body(address).TextContent;

        text.ShouldContain("adult");
        text.ShouldContain("child");
    }

    /// <summary>A paragraph that stands twice is read once, and mended once.</summary>
    [Fact]
    public void No_two_pages_share_a_paragraph_or_a_list_item()
    {
        var passages = ArticleAddresses.Concat(PageAddresses).SelectMany(address => Passages(address).Distinct().Select(text => (text, address)));

        passages.GroupBy(passage => passage.text, passage => passage.address).Where(same => same.Count() > 1)
            .Select(same => $"{string.Join(", ", same)}: {same.Key}").ShouldBeEmpty();
    }

    /// <summary>The paragraphs and list items of some length, without the shared cards.</summary>
    private static IEnumerable<string> Passages(string address)
    {
        var body = Body(address);
        foreach (var card in body.QuerySelectorAll(".care-card"))
            card.Remove();
        return body.QuerySelectorAll("p, li").Select(passage => string.Join(' ', passage.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(text => text.Split(' ').Length > 7 && !text.StartsWith("Answer in your own words", StringComparison.Ordinal));
    }
}
