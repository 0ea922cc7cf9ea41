using AngleSharp.Dom;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Crawling;

/// <summary>What those who do not see a page, or who walk it by keyboard, rely on.</summary>
[Collection(Crawled.Name)]
public sealed class StructureTests(Crawl crawl)
{
    [Fact]
    public void Every_page_has_one_first_heading_and_skips_no_level() => crawl.Offenders(page =>
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToArray();
        var skips = levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1).Select(pair => $"h{pair.First} to h{pair.Second}");
        return levels is [1, ..] && levels.Count(level => level == 1) == 1 ? skips : ["h1 is not the first and only one"];
    }).ShouldBeEmpty();

    [Fact]
    public void Every_page_has_one_of_each_landmark_and_a_skip_link_first() => crawl.Offenders(page =>
    {
        var first = page.QuerySelector("a, button, summary, input");
        var landmarks = new[] { "main", "body > header", "body > footer" }.Where(name => page.QuerySelectorAll(name).Length != 1);
        return first?.GetAttribute("href") == "#main" ? landmarks : [.. landmarks, "no skip link"];
    }).ShouldBeEmpty();

    [Fact]
    public void Every_navigation_and_section_is_named_and_no_two_navigations_alike() => crawl.Offenders(page =>
        page.QuerySelectorAll("nav").GroupBy(nav => NameOf(nav)).Where(same => same.Count() > 1 || same.Key.Length == 0).Select(same => $"nav '{same.Key}'")
            .Concat(page.QuerySelectorAll("section[aria-labelledby]").Where(section => NameOf(section).Length == 0).Select(section => section.ClassName ?? "")))
        .ShouldBeEmpty();

    /// <summary>What is wrong with an answer of the diary is said at the answer, once something is.</summary>
    [Fact]
    public void Every_name_that_an_element_takes_from_another_is_there() => crawl.Offenders(page =>
        from attribute in new[] { "aria-labelledby", "aria-describedby", "aria-controls", "for" }
        from element in page.QuerySelectorAll($"[{attribute}]")
        from id in element.GetAttribute(attribute)!.Split(' ')
        where attribute == "for" ? page.GetElementById(id)?.LocalName is not ("input" or "select") : page.GetElementById(id)?.GetAttribute("role") != "alert" && Answer.WordsOf(page.GetElementById(id)).Length == 0
        select $"{attribute}={id}").ShouldBeEmpty();

    [Fact]
    public void Every_link_says_where_it_leads() => crawl.Offenders(page => page.QuerySelectorAll("a")
        .Where(link => NameOf(link).Length == 0 || !link.HasAttribute("href")).Select(link => link.OuterHtml)).ShouldBeEmpty();

    [Fact]
    public void Every_picture_says_what_it_shows_or_that_it_shows_nothing() => crawl.Offenders(page =>
        page.QuerySelectorAll("img").Where(picture => !picture.HasAttribute("alt") || !picture.HasAttribute("width")).Select(picture => picture.OuterHtml)).ShouldBeEmpty();

    [Fact]
    public void Every_table_has_headings_for_its_columns() => crawl.Offenders(page =>
        page.QuerySelectorAll("table").Where(table => table.QuerySelector("th") is null).Select(table => table.OuterHtml)).ShouldBeEmpty();

    [Fact]
    public void Every_page_says_whom_to_call_in_an_emergency_and_where_to_read_more() => crawl.Offenders(page =>
        page.QuerySelector("footer a[href='tel:911']") is null || page.QuerySelector("header a[href='/get-help-now']") is null ? ["no help"] : [])
        .ShouldBeEmpty();

    /// <summary>The name of an element in the order of the accessible name computation: aria-labelledby, aria-label, words.</summary>
    private static string NameOf(IElement element) =>
        element.GetAttribute("aria-labelledby") is { } id ? Answer.WordsOf(element.Owner!.GetElementById(id))
        : element.GetAttribute("aria-label") is { } label ? label
        : element.LocalName is "nav" or "section" ? ""
        : Answer.WordsOf(element);
}
