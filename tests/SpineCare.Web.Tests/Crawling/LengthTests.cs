using AngleSharp.Dom;

namespace SpineCare.Web.Tests.Crawling;

/// <summary>Titles and descriptions fit into a list of results, and tell pages apart.</summary>
[Collection(Crawled.Name)]
public sealed class LengthTests(Crawl crawl)
{
    [Fact]
    public void Every_title_has_at_most_60_characters_and_is_the_title_of_one_page() => Alike(page => page.Title ?? "", 60).ShouldBeEmpty();

    [Fact]
    public void Every_description_has_at_most_160_characters_and_is_that_of_one_page() =>
        Alike(page => page.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "", 160).ShouldBeEmpty();

    private IEnumerable<string> Alike(Func<IDocument, string> textOf, int most) => crawl.Pages.GroupBy(page => textOf(page.Value.Document))
        .Where(same => same.Count() > 1 || same.Key.Length == 0 || same.Key.Length > most)
        .Select(same => $"{string.Join(' ', same.Select(page => page.Key))}: {same.Key.Length} {same.Key}");
}
