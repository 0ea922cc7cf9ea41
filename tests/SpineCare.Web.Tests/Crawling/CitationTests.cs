namespace SpineCare.Web.Tests.Crawling;

/// <summary>Citations and references lead to each other on each page.</summary>
[Collection(Crawled.Name)]
public sealed class CitationTests(Crawl crawl)
{
    [Fact]
    public void Every_citation_leads_to_the_reference_with_its_number_and_back_again()
    {
        crawl.Pages.Sum(page => page.Value.Document.QuerySelectorAll(".citation a").Length).ShouldBeGreaterThan(50);
        crawl.Offenders(page => page.QuerySelectorAll(".citation a").Where(citation =>
            page.QuerySelector("ol li" + citation.GetAttribute("href")) is not { } reference
            || citation.TextContent != "Reference " + reference.Id!["ref-".Length..]
            || reference.QuerySelector($"a[href='#{citation.Id}']") is null).Select(citation => citation.OuterHtml)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_arrow_of_a_reference_leads_to_a_citation_of_it() => crawl.Offenders(page =>
        page.QuerySelectorAll("ol.references__list > li").SelectMany(reference => reference.QuerySelectorAll(".reference__back a").Select(back => (reference, back)))
            .Where(pair => page.QuerySelector($".citation a[id='{pair.back.GetAttribute("href")![1..]}']")?.GetAttribute("href") != "#" + pair.reference.Id)
            .Select(pair => pair.back.OuterHtml)).ShouldBeEmpty();

    [Fact]
    public void References_are_numbered_in_the_order_of_their_first_citation() => crawl.Offenders(page =>
    {
        var cited = page.QuerySelectorAll(".citation a").Select(citation => citation.GetAttribute("href")![1..]).Distinct();
        var listed = page.QuerySelectorAll("ol.references__list > li").Select(reference => reference.Id!);
        return cited.SequenceEqual(listed) && listed.SequenceEqual(Enumerable.Range(1, listed.Count()).Select(number => $"ref-{number}")) ? [] : [string.Join(' ', cited), string.Join(' ', listed)];
    }).ShouldBeEmpty();

    [Fact]
    public void Every_reference_leads_out_to_where_the_work_can_be_read()
    {
        string[] homes = ["https://doi.org/10.", "https://pubmed.ncbi.nlm.nih.gov/", "https://pmc.ncbi.nlm.nih.gov/articles/PMC", "https://"];
        crawl.Offenders(page => page.QuerySelectorAll(".references__list > li").Where(reference =>
            reference.QuerySelector("a.reference__link")?.GetAttribute("href") is { } link
                ? !homes.Any(home => link.StartsWith(home, StringComparison.Ordinal))
                : reference.QuerySelector(".reference__isbn") is null).Select(reference => reference.Id!)).ShouldBeEmpty();
    }
}
