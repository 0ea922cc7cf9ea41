using AngleSharp.Dom;

namespace SpineCare.Web.Tests.Crawling;

/// <summary>What a search engine meets that visits every page of the site as it is shipped.</summary>
[Collection(Crawled.Name)]
public sealed class SearchEngineTests(Crawl crawl)
{
    [Fact]
    public void Every_page_has_one_canonical_address_and_it_is_the_one_that_links_lead_to()
    {
        crawl.Pages.Where(page => !CanonicalsOf(page.Value.Document).SequenceEqual([Crawl.Home + page.Key]))
            .Select(page => $"{page.Key}: {string.Join(' ', CanonicalsOf(page.Value.Document))}").ShouldBeEmpty();
    }

    [Fact]
    public void No_link_of_the_site_is_sent_on_to_another_address() =>
        crawl.Answers.Where(answer => answer.Value["Location"] is not null || (int)answer.Value.Status is >= 300 and < 400).Select(answer => answer.Key).ShouldBeEmpty();

    [Fact]
    public void Every_page_that_links_lead_to_is_for_search_engines_but_the_preferences_the_questions_about_help_and_those_that_say_all_again_to_be_printed()
    {
        string[] kept =
        [
            .. crawl.Help.Order(StringComparer.Ordinal),
            "/handouts/after-your-visit", "/handouts/before-your-visit", "/handouts/compare-choices", "/handouts/get-help-now", "/handouts/questions-to-ask", "/handouts/soreness-checklist",
            "/massage/print", "/preferences", "/soreness/print", "/spinal-manipulation/print",
        ];

        crawl.Pages.Where(page => page.Value["X-Robots-Tag"] is not null).Select(page => page.Key).Order(StringComparer.Ordinal).ShouldBe(kept);
        crawl.Pages.Select(page => page.Key).Except(crawl.Listed.Select(page => page.Key)).Order(StringComparer.Ordinal).ShouldBe(kept);
    }

    private static IEnumerable<string?> CanonicalsOf(IDocument page) => page.QuerySelectorAll("link[rel=canonical]").Select(link => link.GetAttribute("href"));
}
