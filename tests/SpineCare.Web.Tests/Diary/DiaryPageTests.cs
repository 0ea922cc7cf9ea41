using System.Text.RegularExpressions;
using SpineCare.Content.Advice;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Diary;

/// <summary>The page of the diary as it is sent: a sheet of paper, and the words, cards, and questions that its script works with.</summary>
public sealed partial class DiaryPageTests(RealSite site) : IClassFixture<RealSite>
{
    private const string Diary = "/soreness/diary";

    [Fact]
    public async Task Without_script_the_page_is_a_sheet_of_paper_with_the_emergency_card()
    {
        var page = (await site.Get(Diary)).Document;

        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        var paper = page.QuerySelector("section.diary-paper").ShouldNotBeNull();
        paper.QuerySelectorAll("thead th[scope=col]").Select(Answer.WordsOf).ShouldBe(
            ["Day", "Date", "Signs checked", "Score 0 to 10", "Where it is sore", "What helped", "What was hard", "Medicine"]);
        paper.QuerySelectorAll("tbody th[scope=row]").Length.ShouldBe(10);
        paper.QuerySelector(".care-card--emergency a[href='tel:911']").ShouldNotBeNull();
        paper.QuerySelector("a[href='/get-help-now']").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_diary_has_the_very_cards_of_the_content()
    {
        var diary = (await site.Get(Diary)).Document.QuerySelector(".diary").ShouldNotBeNull();

        foreach (var level in Enum.GetValues<CareLevel>().Select(CareLevels.NameOf))
            Answer.WordsOf(diary.QuerySelector($"[data-level='{level}']")).ShouldBe(site.Library.CareCards[level].Words, level);
    }

    [Fact]
    public async Task Every_part_of_the_body_picture_stands_in_the_list_and_the_other_way_round()
    {
        var page = (await site.Get(Diary)).Document;

        var parts = page.QuerySelectorAll("svg [data-place]").Select(part => part.GetAttribute("data-place")).ToArray();

        parts.Length.ShouldBe(33);
        parts.ShouldBeUnique();
        page.QuerySelectorAll("[name=places]").Select(box => box.GetAttribute("value")).ShouldBe(parts.Append("elsewhere"), ignoreOrder: true);
    }

    [Fact]
    public async Task Every_score_has_a_face_a_number_and_words()
    {
        var page = (await site.Get(Diary)).Document;

        var scores = page.QuerySelectorAll("[name=score]").ToArray();

        scores.Select(score => score.GetAttribute("value")).ShouldBe(Enumerable.Range(0, 11).Select(score => $"{score}"));
        foreach (var score in scores)
        {
            var face = score.ParentElement!.QuerySelector("use").ShouldNotBeNull().GetAttribute("href")!;
            page.GetElementById(face[1..]).ShouldNotBeNull(face);
            Answer.WordsOf(score.ParentElement).ShouldMatch($"^{score.GetAttribute("value")} [A-Z]");
        }
    }

    [Fact]
    public async Task Nothing_that_is_written_can_be_sent_and_the_browser_is_asked_for_no_name_of_it()
    {
        var page = (await site.Get(Diary)).Document;

        page.QuerySelectorAll(".diary form").Length.ShouldBe(3);
        page.QuerySelectorAll(".diary form").ShouldAllBe(form => form.GetAttribute("method") == "dialog" && !form.HasAttribute("action"));
        page.QuerySelectorAll(".diary input:not([type])").ShouldAllBe(field => field.GetAttribute("autocomplete") == "off");
    }

    [Fact]
    public async Task The_diary_reassures_nobody()
    {
        var words = Answer.WordsOf((await site.Get(Diary)).Document.QuerySelector("main"));

        Reassuring().Matches(words).ShouldBeEmpty();
        words.ShouldContain("If this changes, check again.");
    }

    [Fact]
    public async Task Poison_Help_stands_beside_the_question_about_medicine()
    {
        var page = (await site.Get(Diary)).Document;

        var field = page.GetElementById("diary-medicine").ShouldNotBeNull();

        var help = page.GetElementById(field.GetAttribute("aria-describedby")!).ShouldNotBeNull();
        help.QuerySelector("a[href='tel:1-800-222-1222']").ShouldNotBeNull();
        help.QuerySelector("a[href='tel:911']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_site_that_lacks_a_card_has_the_sheet_of_paper_alone()
    {
        using var little = new LittleSite();
        var advice = LittleSiteTexts.All["advice.yml"];
        little.Write("advice.yml", advice[..advice.IndexOf("routine:", StringComparison.Ordinal)]);
        using var here = new SiteUnderTest(little.Content);

        var page = (await here.Get(Diary)).Document;

        page.QuerySelector(".diary").ShouldBeNull();
        page.QuerySelector("script[src*='diary']").ShouldBeNull();
        page.QuerySelector(".diary-paper table").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_pages_of_soreness_lead_to_the_diary_and_those_of_other_topics_do_not()
    {
        foreach (var address in new[] { "/soreness", "/soreness/home-care", "/handouts" })
            (await site.Get(address)).Document.QuerySelector($"main a[href='{Diary}']").ShouldNotBeNull(address);
        (await site.Get("/massage")).Document.QuerySelector($"a[href='{Diary}']").ShouldBeNull();
    }

    [GeneratedRegex("normal|you are fine|improv|getting better|healing|no need to|nothing to worry|don't worry|all is well", RegexOptions.IgnoreCase)]
    private static partial Regex Reassuring();
}
