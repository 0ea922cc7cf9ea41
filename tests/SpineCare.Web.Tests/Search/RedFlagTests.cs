using AngleSharp.Dom;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Search;

/// <summary>Who types a danger sign is told whom to call before anything else, and nobody else is frightened.</summary>
public sealed class RedFlagTests(RealSite site) : IClassFixture<RealSite>
{
    private const string Card = ".care-card--emergency";

    private static readonly string[] s_help = [Card, ".care-card--urgent", "#crisis-line", "#poison-help", "#maternity-unit"];

    public static TheoryData<string> Emergency => [.. RedFlagQueries.Emergency, .. RedFlagQueries.EmergencyKeptAside, .. RedFlagQueries.EmergencyLater, .. RedFlagQueries.EmergencyMissedOnce];

    public static TheoryData<string> Urgent => [.. RedFlagQueries.Urgent, .. RedFlagQueries.UrgentMissedOnce];

    public static TheoryData<string> Crisis => [.. RedFlagQueries.Crisis, .. RedFlagQueries.CrisisKeptAside, .. RedFlagQueries.CrisisMissedOnce];

    public static TheoryData<string> Poison => [.. RedFlagQueries.Poison, .. RedFlagQueries.PoisonKeptAside, .. RedFlagQueries.PoisonMissedOnce];

    public static TheoryData<string> Ordinary => [.. RedFlagQueries.Ordinary, .. RedFlagQueries.OrdinaryOfPregnancy, .. RedFlagQueries.OrdinaryNearMissedOnes];

    public static TheoryData<string> Pregnancy => [.. RedFlagQueries.Pregnancy];

    [Theory]
    [MemberData(nameof(Emergency))]
    public async Task A_danger_sign_shows_the_emergency_card(string query) => (await HelpFor(query)).ShouldContain(Card);

    [Theory]
    [MemberData(nameof(Urgent))]
    public async Task A_sign_that_needs_a_call_today_shows_that_card_alone(string query) => (await HelpFor(query)).ShouldBe([".care-card--urgent"]);

    [Theory]
    [MemberData(nameof(Crisis))]
    public async Task Thoughts_of_suicide_show_the_crisis_line(string query) => (await HelpFor(query)).ShouldContain("#crisis-line");

    [Theory]
    [MemberData(nameof(Poison))]
    public async Task Too_much_medicine_shows_poison_help(string query) => (await HelpFor(query)).ShouldContain("#poison-help");

    [Theory]
    [MemberData(nameof(Pregnancy))]
    public async Task A_sign_in_pregnancy_shows_the_maternity_unit(string query) => (await HelpFor(query)).ShouldContain("#maternity-unit");

    [Theory]
    [MemberData(nameof(Ordinary))]
    public async Task An_ordinary_question_shows_none_of_them(string query) => (await HelpFor(query)).ShouldBeEmpty();

    /// <summary>The titles and questions of the site are what most people look for.</summary>
    [Fact]
    public async Task What_the_site_is_about_shows_no_emergency_card()
    {
        string[] aboutSigns = ["/soreness/when-to-get-help", "/get-help-now"];
        var library = site.Library;
        var titles = library.Publications.Where(page => !aboutSigns.Contains(page.Address)).Select(page => page.Title);

        List<string> alarms = [];
        foreach (var title in titles.Concat(library.Glossary.Select(term => term.Word)))
        {
            if ((await HelpFor(title)).Length > 0)
                alarms.Add(title);
        }

        alarms.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_card_stands_between_the_words_of_the_reader_and_the_results()
    {
        var headings = HeadingsOf(await Find("numb down there"));

        headings[0].ShouldBe("Results for “numb down there”");
        headings[1].ShouldBe("Emergency Call 911 now if you have any of these");
        headings.Length.ShouldBe(3);
    }

    [Fact]
    public async Task The_card_is_the_one_of_the_page_on_help() =>
        (await Find("numb down there")).QuerySelector(Card)!.InnerHtml.ShouldBe((await site.Get("/get-help-now")).Document.QuerySelector(Card)!.InnerHtml);

    [Theory]
    [InlineData("i want to die", "#crisis-line", "tel:988")]
    [InlineData("took too many pills", "#poison-help", "tel:1-800-222-1222")]
    public async Task A_line_for_help_dials_its_number_and_names_the_emergency_number_too(string query, string line, string address)
    {
        var section = (await Find(query)).QuerySelector(line)!.Closest("section")!;

        section.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe([address, "tel:911"]);
    }

    [Fact]
    public async Task Pills_taken_to_die_show_both_lines() =>
        (await HelpFor("took too many pills i want to die")).ShouldBe(["#crisis-line", "#poison-help"], ignoreOrder: true);

    [Fact]
    public async Task Who_does_not_breathe_needs_an_ambulance_before_poison_help() =>
        HeadingsOf(await Find("took too many pills and not breathing"))[1..3].ShouldBe(["Emergency Call 911 now if you have any of these", "Call Poison Help: 1-800-222-1222"]);

    [Theory]
    [InlineData("how long am i sore")]
    [InlineData("zzzz")]
    public async Task Results_without_a_card_say_first_that_a_search_checks_no_symptom(string query)
    {
        var first = (await Find(query)).QuerySelector("main h1")!.NextElementSibling!;

        first.TextContent.ShouldContain("cannot check a symptom");
        first.QuerySelector("a")!.GetAttribute("href").ShouldBe("/get-help-now");
    }

    [Fact]
    public async Task A_danger_sign_at_the_end_of_a_long_story_is_heard() =>
        (await HelpFor($"{string.Concat(Enumerable.Repeat("my back was sore and i went for a massage ", 8))} and now i am numb down there")).ShouldContain(Card);

    private async Task<IDocument> Find(string query) => (await site.Get($"/search?q={Uri.EscapeDataString(query)}")).Document;

    private static string[] HeadingsOf(IDocument document) => [.. document.QuerySelectorAll("main h1, main h2").Select(Answer.WordsOf)];

    private async Task<string[]> HelpFor(string query)
    {
        var main = (await Find(query)).QuerySelector("main")!;
        return [.. s_help.Where(help => main.QuerySelector(help) is not null)];
    }
}
