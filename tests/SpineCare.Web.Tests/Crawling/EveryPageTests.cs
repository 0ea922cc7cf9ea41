using System.Net;

namespace SpineCare.Web.Tests.Crawling;

/// <summary>What holds for each page of the site as it is shipped.</summary>
[Collection(Crawled.Name)]
public sealed class EveryPageTests(Crawl crawl)
{
    [Fact]
    public void Every_page_of_the_library_can_be_reached_from_the_first_page()
    {
        var reached = crawl.Pages.Select(page => page.Key).ToArray();

        reached.ShouldBe(crawl.Promised, ignoreOrder: true);
        reached.Length.ShouldBeGreaterThanOrEqualTo(28);
    }

    [Fact]
    public void No_link_style_or_picture_is_dead() =>
        crawl.Answers.Where(answer => answer.Value.Status != HttpStatusCode.OK || answer.Value.Text.Length == 0)
            .Select(answer => $"{answer.Key}: {answer.Value.Status}").ShouldBeEmpty();

    [Fact]
    public void Every_address_leads_into_the_site_or_out_by_https_or_to_a_phone() =>
        crawl.Pages.SelectMany(page => Crawl.AddressesIn(page.Value).Select(address => (page.Key, address)))
            .Where(link => !(link.address.StartsWith('/') && !link.address.StartsWith("//", StringComparison.Ordinal))
                && !link.address.StartsWith('#') && !link.address.StartsWith("https://", StringComparison.Ordinal)
                && !link.address.StartsWith("tel:", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Every_place_that_is_linked_to_is_there()
    {
        var anchors = crawl.Pages.ToDictionary(page => page.Key, page => page.Value.Document.QuerySelectorAll("[id]").Select(e => e.Id!).ToHashSet());
        var links = crawl.Pages.SelectMany(page => Crawl.AddressesIn(page.Value)
            .Where(address => address.StartsWith('/') || address.StartsWith('#'))
            .Select(address => (From: page.Key, To: address.StartsWith('#') ? page.Key + address : address))
            .Where(link => link.To.Contains('#', StringComparison.Ordinal))).ToArray();

        links.Length.ShouldBeGreaterThan(100);
        links.Where(link => link.To.Split('#') is not [var page, var anchor] || !anchors[page].Contains(anchor)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_page_has_a_title_and_a_description_of_its_own()
    {
        crawl.Pages.GroupBy(page => page.Value.Title).Where(same => same.Count() > 1 || same.Key.Length < 10).Select(same => same.Key).ShouldBeEmpty();
        crawl.Pages.GroupBy(page => page.Value.Description)
            .Where(same => same.Count() > 1 || same.Key.Length is < 40 or > 320).Select(same => same.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Every_page_names_the_site_and_its_language() =>
        crawl.Offenders(page => (page.Title!.Length > 60 - " | SpineCare".Length || page.Title.Contains("SpineCare", StringComparison.Ordinal))
            && page.QuerySelector("meta[property='og:site_name']")?.GetAttribute("content") == "SpineCare" && page.DocumentElement.GetAttribute("lang") == "en-US"
            ? [] : [page.Title]).ShouldBeEmpty();

    [Fact]
    public void No_id_stands_twice_on_a_page() =>
        crawl.Offenders(page => page.QuerySelectorAll("[id]").GroupBy(element => element.Id)
            .Where(same => same.Count() > 1 || string.IsNullOrWhiteSpace(same.Key)).Select(same => same.Key ?? "")).ShouldBeEmpty();

    [Fact]
    public void No_page_holds_a_script_a_style_or_a_handler() =>
        crawl.Offenders(page => page.All.Where(element =>
                element.LocalName is "style" or "iframe" or "object" or "embed" or "base"
                || (element.LocalName == "form" && element.GetAttribute("role") != "search" && element.GetAttribute("method") != "dialog")
                || (element.LocalName == "script" && element.GetAttribute("type") != "application/ld+json" && !element.HasAttribute("src"))
                || element.Attributes.Any(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)))
            .Select(element => element.OuterHtml)).ShouldBeEmpty();

    [Fact]
    public void No_page_asks_another_site_for_anything() =>
        crawl.Offenders(page => page.QuerySelectorAll("[src], link[href]:not([rel=canonical])")
            .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!)
            .Where(address => !address.StartsWith('/'))).ShouldBeEmpty();
}
