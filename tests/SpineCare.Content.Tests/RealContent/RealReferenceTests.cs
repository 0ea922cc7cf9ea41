using SpineCare.Content.References;
using static SpineCare.Content.Tests.RealContent.RealLibrary;

namespace SpineCare.Content.Tests.RealContent;

/// <summary>Every claim leads to its source, and every source is told as it is.</summary>
public sealed class RealReferenceTests
{
    [Theory]
    [MemberData(nameof(ArticleData), MemberType = typeof(RealLibrary))]
    public void Every_citation_of_an_article_links_to_its_reference_and_each_mention_has_a_place_to_come_back_to(string address)
    {
        var article = ArticleAt(address);
        var page = Parse(article.Body.Html + string.Concat(article.Questions.Select(question => question.Answer.Html)));
        var expected = article.References.SelectMany(cited => Enumerable.Range(1, cited.Mentions)
            .Select(mention => (Href: $"#ref-{cited.Number}", Id: $"cite-{cited.Number}-{mention}", Number: $"Reference {cited.Number}")));

        page.QuerySelectorAll(".citation a").Select(link => (link.GetAttribute("href")!, link.Id!, link.TextContent))
            .ShouldBe(expected, ignoreOrder: true);
        article.References.Select(cited => cited.Number).ShouldBe(Enumerable.Range(1, article.References.Length));
        article.References.ShouldNotBeEmpty();
    }

    [Fact]
    public void About_forty_references_are_cited_each_can_be_found_and_tells_what_it_found()
    {
        Real.References.Length.ShouldBeInRange(35, 55);
        Real.References.ShouldAllBe(reference => reference.Link.Length > 0 || reference.Isbn.Length > 0);
        Real.References.ShouldAllBe(reference => reference.Found.Split(' ', StringSplitOptions.None).Length >= 4 && reference.Found.Split(' ', StringSplitOptions.None).Length <= 30 && reference.Found.EndsWith('.'));
        Real.References.Select(reference => reference.Found).Distinct().Count().ShouldBe(Real.References.Length);
        Real.References.Where(reference => reference.Doi.Length > 0).Select(reference => reference.Doi.ToUpperInvariant()).ShouldBeUnique();
    }

    /// <summary>Three of these stood in a source with a wrong title, journal, or year.</summary>
    [Theory]
    [InlineData("bialosky2009", 2009, "Man Ther", "14", "5", "531–538", "The mechanisms of manual therapy in the treatment of musculoskeletal pain: a comprehensive model")]
    [InlineData("franke2014", 2014, "BMC Musculoskelet Disord", "15", "", "286", "Osteopathic manipulative treatment for nonspecific low back pain: a systematic review and meta-analysis")]
    [InlineData("unsworth1971", 1971, "Ann Rheum Dis", "30", "4", "348–358", "'Cracking joints'. A bioengineering study of cavitation in the metacarpophalangeal joint")]
    public void A_reference_that_was_faulty_stands_in_its_right_form(
        string key, int year, string journal, string volume, string issue, string pages, string title)
    {
        var reference = Find(key);

        (reference.Year, reference.Journal, reference.Volume, reference.Issue, reference.Pages, reference.Title).ShouldBe((year, journal, volume, issue, pages, title));
    }

    [Theory]
    [InlineData("paige2017", "https://doi.org/10.1001/jama.2017.3086")]
    [InlineData("qaseem2017", "https://doi.org/10.7326/M16-2367")]
    public void A_reference_that_was_right_is_cited_by_the_page_on_evidence(string key, string link) =>
        ArticleAt("/spinal-manipulation/evidence").References.ShouldContain(cited => cited.Reference.Key == key && cited.Reference.Link == link);

    private static Reference Find(string key) => Real.References.Single(reference => reference.Key == key);
}
