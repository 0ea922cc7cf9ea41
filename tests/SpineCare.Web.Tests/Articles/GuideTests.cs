using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Articles;

/// <summary>The pages of a topic read like one guide.</summary>
public sealed class GuideTests(RealSite site) : IClassFixture<RealSite>
{
    [Fact]
    public async Task Each_page_of_a_topic_lists_them_all_and_marks_itself()
    {
        var pages = site.Library.On(site.Library.FindTopic("spinal-manipulation")!).ToArray();

        var guide = (await site.Get(pages[3].Address)).Document.QuerySelector("nav.guide")!;

        Answer.WordsOf(guide.QuerySelector("summary")).ShouldBe($"Adjustments: page 4 of {pages.Length}");
        guide.QuerySelectorAll("li").Select(Answer.WordsOf).ShouldBe(pages.Select(page => page.ShortTitle));
        guide.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))
            .ShouldBe(pages.Where(page => page != pages[3]).Select(page => page.Address));
        guide.QuerySelector("[aria-current=page]")!.TextContent.ShouldBe(pages[3].ShortTitle);
    }

    [Fact]
    public async Task The_links_to_the_next_page_lead_through_the_whole_topic_and_back()
    {
        foreach (var topic in site.Library.Topics)
        {
            var pages = site.Library.On(topic).Select(page => page.Address).ToArray();

            (await Walk(pages[0], "next")).ShouldBe(pages);
            (await Walk(pages[^1], "prev")).ShouldBe(pages.Reverse());
        }
    }

    private async Task<List<string>> Walk(string start, string way)
    {
        List<string> walked = [];
        for (var address = start; address is not null && walked.Count < 50;)
        {
            walked.Add(address);
            address = (await site.Get(address)).Document.QuerySelector($"nav.guide-turn a[rel={way}]")?.GetAttribute("href");
        }

        return walked;
    }
}
