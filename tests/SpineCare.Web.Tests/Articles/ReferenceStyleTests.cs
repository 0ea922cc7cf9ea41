using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Articles;

/// <summary>References are printed in one style, that of the AMA Manual of Style, also where a field is not known.</summary>
public sealed class ReferenceStyleTests
{
    private const string Start = "type: article\n  title: A study\n  checked: A\n  found: It found little.\n  journal: J Backs\n  ";

    [Theory]
    [InlineData(Start + "authors: [Lee A]\n  year: 2020\n  volume: \"12\"\n  issue: \"3\"\n  pages: 45–50\n  doi: 10.1000/x", "Lee A. A study. J Backs. 2020;12(3):45–50. doi:10.1000/x: A study")]
    [InlineData(Start + "authors: [A A, B B, C C, D D, E E, F F]\n  year: 2020\n  doi: 10.1000/x", "A A, B B, C C, D D, E E, F F. A study. J Backs. 2020. doi:10.1000/x: A study")]
    [InlineData(Start + "authors: [A A, B B, C C, D D, E E, F F, G G]\n  year: 2020\n  pages: e1\n  doi: 10.1000/x", "A A, B B, C C, et al. A study. J Backs. 2020:e1. doi:10.1000/x: A study")]
    [InlineData("type: guideline\n  title: A guideline\n  checked: A\n  found: It advises rest.\n  authors: [Health Board]\n  publisher: Health Board\n  year: 2023\n  isbn: \"978-92-4-008178-9\"", "Health Board. A guideline. Health Board; 2023. ISBN 978-92-4-008178-9")]
    [InlineData("type: web-page\n  title: Got pain?\n  checked: A\n  found: It lists signs.\n  publisher: A Clinic\n  url: https://clinic.example.org/pain", "Got pain? A Clinic. Read it at clinic.example.org: Got pain?")]
    public async Task A_reference_is_printed_in_AMA_style(string entry, string printed)
    {
        using var little = new LittleSite();
        var references = LittleSiteTexts.All["references.yml"];
        little.Write("references.yml", $"lee2020:\n  {entry}\n{references[references.IndexOf("park2021", StringComparison.Ordinal)..]}");
        using var site = new SiteUnderTest(little.Content);

        var reference = (await site.Get("/references")).Document.QuerySelector("#ref-lee2020")!;

        Answer.WordsOf(reference.QuerySelector(".reference__text")).ShouldBe(printed);
        Answer.WordsOf(reference.QuerySelector(".reference__found")).ShouldStartWith("What it found: It ");
    }

    [Theory]
    [InlineData(Start + "authors: [Lee A]\n  year: 2020\n  volume: \"12\"\n  pages: 45–50\n  doi: 10.1000/x", "A study. Lee A. J Backs. 2020.")]
    [InlineData(Start + "authors: [A A, B B]\n  year: 2020\n  doi: 10.1000/x", "A study. A A and others. J Backs. 2020.")]
    [InlineData(Start + "authors: [Lee A, et al]\n  year: 2020\n  doi: 10.1000/x", "A study. Lee A and others. J Backs. 2020.")]
    [InlineData("type: guideline\n  title: A guideline\n  checked: A\n  found: It advises rest.\n  authors: [Health Board]\n  publisher: Health Board\n  year: 2023\n  isbn: \"978-92-4-008178-9\"", "A guideline. Health Board. 2023. ISBN 978-92-4-008178-9")]
    [InlineData("type: web-page\n  title: Got pain?\n  checked: A\n  found: It lists signs.\n  publisher: A Clinic\n  url: https://clinic.example.org/pain", "Got pain? A Clinic.")]
    public async Task A_page_that_cites_it_prints_it_briefly_and_leads_to_the_full_record(string entry, string printed)
    {
        using var little = new LittleSite();
        var references = LittleSiteTexts.All["references.yml"];
        little.Write("references.yml", $"lee2020:\n  {entry}\n{references[references.IndexOf("park2021", StringComparison.Ordinal)..]}");
        using var site = new SiteUnderTest(little.Content);

        var page = (await site.Get("/soreness/home-care")).Document;

        Answer.WordsOf(page.QuerySelector("#ref-1")).ShouldStartWith(printed + " What it found: It ");
        page.QuerySelector(".references__how a")!.GetAttribute("href").ShouldBe("/references");
    }

    [Fact]
    public async Task A_reference_names_the_articles_and_pages_that_use_it()
    {
        using var little = new LittleSite();
        little.Write("pages/about.md", LittleSiteTexts.Page("About this site", "So they say [@lee2020]."));
        using var site = new SiteUnderTest(little.Content);

        var reference = (await site.Get("/references")).Document.QuerySelector("#ref-lee2020")!;

        reference.QuerySelectorAll(".reference__used a").Select(link => link.GetAttribute("href"))
            .ShouldBe(["/soreness/home-care#ref-1", "/about#ref-1"]);
    }
}
