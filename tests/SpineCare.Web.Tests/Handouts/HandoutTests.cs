using System.Net;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Handouts;

/// <summary>The sheets that a clinic hands out, over HTTP.</summary>
public sealed class HandoutTests : IDisposable
{
    private const string Address = "/handouts/care";
    private const string File = "handouts/care.md";

    private readonly LittleSite _little = new LittleSite().Write(File, """
        ---
        title: A sheet to take home
        short_title: A sheet
        main_message: Keep this sheet where you see it.
        type: handout
        full_page: /soreness/home-care
        published: 2026-11-20
        changed: 2026-11-20
        change_note: First version.
        ---

        :::blanks
        - Date
        - Phone {clinic-phone}
        - After hours {after-hours}
        :::

        :::from /soreness/home-care ask
        :::

        :::from /soreness/home-care#what-helps text
        :::

        :::lines 2 My questions
        :::
        """);

    public void Dispose() => _little.Dispose();

    [Fact]
    public async Task A_handout_shows_the_words_of_its_page_and_an_edit_of_the_page_changes_it()
    {
        using (var site = new SiteUnderTest(_little.Content))
            (await site.Get(Address)).Document.QuerySelector(".handout__text")!.TextContent.ShouldContain("Walk again");

        _little.Change(LittleSiteTexts.HomeCare, "Walk again", "Walk slowly");

        using var edited = new SiteUnderTest(_little.Content);
        (await edited.Get(Address)).Document.QuerySelector(".handout__text")!.TextContent.ShouldContain("Walk slowly");
    }

    [Fact]
    public async Task A_sheet_tells_its_review_its_day_and_the_emergency_number_and_leads_to_its_page()
    {
        using var site = new SiteUnderTest(_little.Content);

        var sheet = (await site.Get(Address)).Document;

        sheet.QuerySelector(".handout .review-line__state")!.TextContent.ShouldBe("Not yet reviewed by a clinician.");
        sheet.QuerySelector(".handout .review-line time")!.TextContent.ShouldBe("November 20, 2026");
        sheet.QuerySelector(".handout__emergency a.phone")!.GetAttribute("href").ShouldBe("tel:112");
        sheet.QuerySelector(".handout__frame p a")!.GetAttribute("href").ShouldBe("/soreness/home-care");
        sheet.QuerySelector(".handout__frame button")!.GetAttribute("value").ShouldBe("print");
        sheet.QuerySelectorAll("h1").Select(heading => heading.TextContent).ShouldBe(["A sheet to take home"]);
        sheet.QuerySelectorAll(".lines .line").Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_sheet_with_the_emergency_card_needs_no_second_word_on_it()
    {
        _little.Write(File, System.IO.File.ReadAllText(_little.FileOf(File)) + "\n:::advice emergency\n:::\n");
        using var site = new SiteUnderTest(_little.Content);

        var sheet = (await site.Get(Address)).Document;

        sheet.QuerySelectorAll(".handout .care-card--emergency").ShouldHaveSingleItem();
        sheet.QuerySelector(".handout__emergency").ShouldBeNull();
    }

    [Theory]
    [InlineData("", "", "Date:|Phone:|After hours:")]
    [InlineData("555-0100", "", "Date:|Phone: 555-0100|After hours:")]
    [InlineData("555-0100", "555-0199", "Date:|Phone: 555-0100|After hours: 555-0199")]
    public async Task What_site_yml_knows_is_printed_in_the_place_of_a_blank(string phone, string afterHours, string blanks)
    {
        _little.Write("site.yml", $"name: Little Spine\nlanguage: en-US\nbase_address: https://spine.example.org\nclinic:\n  phone: \"{phone}\"\n  after_hours: \"{afterHours}\"\nphones:\n  emergency: \"911\"\n  poison_help: 1-800-222-1222\n  crisis_line: \"988\"\n");
        using var site = new SiteUnderTest(_little.Content);

        var items = (await site.Get(Address)).Document.QuerySelectorAll(".blanks li");

        string.Join('|', items.Select(item => item.TextContent.Trim())).ShouldBe(blanks);
        items.Count(item => item.QuerySelector(".blanks__line") is not null).ShouldBe(blanks.Split('|').Count(item => item.EndsWith(':')));
    }

    [Fact]
    public async Task The_list_tells_what_each_handout_says_and_how_many_sheets_it_takes()
    {
        _little.Change(File, "type: handout", "type: handout\nsheets: 2");
        using var site = new SiteUnderTest(_little.Content);

        var list = (await site.Get("/handouts")).Document;

        var handout = list.QuerySelectorAll(".pages__page").ShouldHaveSingleItem();
        handout.QuerySelector("a")!.GetAttribute("href").ShouldBe(Address);
        handout.QuerySelector("p")!.TextContent.ShouldBe("Keep this sheet where you see it. (2 sheets)");
        list.QuerySelector(".site-footer__links a[href='/handouts']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_draft_is_no_page_and_in_no_list()
    {
        _little.Change(File, "type: handout", "type: handout\ndraft: true");
        using var site = new SiteUnderTest(_little.Content);

        (await site.Get(Address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.Get("/handouts")).Document.QuerySelectorAll(".pages__page").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_handout_that_was_never_sound_is_being_corrected_and_its_problem_is_told()
    {
        _little.Change(File, "#what-helps text", "#what-help text");
        using var site = new SiteUnderTest(_little.Content);

        (await site.Get(Address)).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        site.Library.Problems.Single(problem => problem.IsError).Message.ShouldBe("The page /soreness/home-care has no heading '#what-help'. Did you mean 'what-helps'?");
    }

    [Fact]
    public async Task Search_engines_list_the_page_instead_of_the_handout_and_the_code_leads_to_the_handout()
    {
        using var site = new SiteUnderTest(_little.Content, ("Site:BaseAddress", "https://spine.example.org"));

        (await site.Get("/sitemap.xml")).Text.ShouldNotContain("/handouts/care");
        (await site.Get("/sitemap.xml")).Text.ShouldContain("<loc>https://spine.example.org/handouts</loc>");
        (await site.Get(Address)).Document.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
        (await site.Get("/qr/handouts/care.svg")).Status.ShouldBe(HttpStatusCode.OK);
    }
}
