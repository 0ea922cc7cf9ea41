using System.Text.RegularExpressions;

namespace SpineCare.Web.Tests.Budget;

/// <summary>
/// What a first visit may cost, on published output (docs/performance.md): a page of text with its style comes in the first ten
/// packets of a connection, which is what a server may send before it hears from the phone.
/// </summary>
public sealed partial class BudgetTests(PublishedVisits visits) : IClassFixture<PublishedVisits>
{
    /// <summary>Ten packets of 1,460 bytes (RFC 6928).</summary>
    private const int FirstFlight = 14_600;

    private const int MostForPaper = 1_300;
    private const int MostScript = 10_000;
    private const int MostScriptOfDiary = 8_000;
    private const int MostRequests = 4;

    /// <summary>The pages that are lists of the whole site, and grow with it.</summary>
    private static readonly Dictionary<string, int> s_lists = new() { ["/faq"] = 22_000, ["/references"] = 17_000 };

    /// <summary>The longest article does not fit, and may not grow (docs/performance.md).</summary>
    private static readonly Dictionary<string, int> s_long = new() { ["/spinal-manipulation/safety"] = 15_200 };

    [Fact]
    public void Every_page_of_text_comes_with_its_style_in_the_first_flight() =>
        Heavier(visits.All.Where(visit => !s_lists.ContainsKey(visit.Address) && !s_long.ContainsKey(visit.Address)), _ => FirstFlight).ShouldBeEmpty();

    [Fact]
    public void The_longest_article_grows_no_further() =>
        Heavier(visits.All.Where(visit => s_long.ContainsKey(visit.Address)), visit => s_long[visit.Address]).ShouldBeEmpty();

    [Fact]
    public void Every_list_of_the_whole_site_keeps_to_its_own_budget() =>
        Heavier(visits.All.Where(visit => s_lists.ContainsKey(visit.Address)), visit => s_lists[visit.Address]).ShouldBeEmpty();

    [Fact]
    public void The_sitemap_names_pages_of_each_kind()
    {
        visits.All.Select(visit => visit.Address).ShouldBeUnique();
        visits.All.Count.ShouldBeGreaterThan(20);
        s_lists.Keys.Concat(["/", "/soreness", "/spinal-manipulation/safety", "/get-help-now"]).ShouldBeSubsetOf(visits.All.Select(visit => visit.Address));
    }

    [Fact]
    public void What_comes_behind_for_paper_is_small() =>
        visits.All.Where(visit => visit.Assets[visit.SheetForPaper].Bytes > MostForPaper).Select(visit => visit.Address).ShouldBeEmpty();

    [Fact]
    public void All_scripts_but_those_of_the_diary_have_at_most_10_kB_together_with_the_worker()
    {
        visits.Scripts.Keys.ShouldContain("/worker.js");
        visits.Scripts.Count.ShouldBeGreaterThan(4);
        BytesOf(script => !IsOfDiary(script)).ShouldBeLessThanOrEqualTo(MostScript, string.Join(", ", visits.Scripts));
    }

    [Fact]
    public void The_diary_has_at_most_8_kB_of_script_of_its_own_and_no_other_page_loads_it()
    {
        BytesOf(IsOfDiary).ShouldBeInRange(1, MostScriptOfDiary);
        visits.All.Where(visit => visit.Scripts.Any(script => IsOfDiary(script.TrimStart('/')))).Select(visit => visit.Address).ShouldBe(["/soreness/diary"]);
    }

    [Fact]
    public void No_page_needs_more_than_four_requests_before_its_first_paint_is_final() => visits.All
        .Where(visit => visit.RequestsBeforePaint.Count > MostRequests)
        .Select(visit => string.Join(' ', visit.RequestsBeforePaint)).ShouldBeEmpty();

    [Fact]
    public void What_a_page_loads_is_named_by_its_content_kept_for_good_and_compressed_beforehand() => visits.All
        .SelectMany(visit => visit.Assets.Where(asset => !IsMadeForThePage(asset.Key) && !IsWellKept(asset.Key, asset.Value)).Select(asset => $"{visit.Address}: {asset}"))
        .ShouldBeEmpty();

    [Fact]
    public void Pictures_have_their_size_and_those_in_the_text_wait_until_they_are_near() => visits.All
        .SelectMany(visit => visit.Page.QuerySelectorAll("img:not([width][height]), figure img:not([loading=lazy])").Select(picture => $"{visit.Address}: {picture.OuterHtml}"))
        .ShouldBeEmpty();

    private long BytesOf(Func<string, bool> isMeant) => visits.Scripts.Where(script => isMeant(script.Key)).Sum(script => script.Value);

    /// <summary>The code of a page is named by its page, and asked for before each use; a chance is named by its numbers.</summary>
    private static bool IsMadeForThePage(string address) =>
        address.StartsWith("/chance/", StringComparison.Ordinal) || address.StartsWith("/qr/", StringComparison.Ordinal);

    private static bool IsOfDiary(string script) => script.StartsWith("diary", StringComparison.Ordinal);

    private static bool IsWellKept(string address, Loaded asset) =>
        Fingerprinted().IsMatch(address)
        && asset.Caching.Contains("immutable", StringComparison.Ordinal)
        && (asset.IsBrotli || asset.Type is "image/png" or "image/x-icon");

    private static IEnumerable<string> Heavier(IEnumerable<FirstVisit> all, Func<FirstVisit, int> most) => all
        .Where(visit => visit.Bytes > most(visit))
        .Select(visit => $"{visit.Address}: {visit.Bytes} bytes ({visit.PageBytes} and {string.Join(", ", visit.Sheets.Select(sheet => visit.Assets[sheet].Bytes))} of style), {visit.Bytes - most(visit)} too many");

    [GeneratedRegex(@"^/([a-z-]+/)?[a-z0-9-]+\.[a-z0-9]{8,10}\.[a-z]+\z")]
    private static partial Regex Fingerprinted();
}
