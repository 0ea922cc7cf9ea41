using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Articles;

/// <summary>A reader who does not know a word finds what it means on the page itself, and all words on one page.</summary>
public sealed class GlossaryTests : IDisposable
{
    private const string Words = """
        osteoporosis:
          word: osteoporosis
          plain: thin bones
          meaning: Bones have become thin, so they break more easily.
          also: [osteoporotic]
        artery:
          word: artery
          plain: a blood vessel
          meaning: A tube that carries blood from the heart.

        """;

    private readonly LittleSite _little = new();

    public GlossaryTests() => _little.Write("glossary.yml", Words)
        .Change(LittleSiteTexts.HomeCare, "Walk a little", "With thin bones (osteoporosis), or an osteoporotic hip, walk a little");

    [Fact]
    public async Task The_first_use_of_a_word_leads_to_its_meaning_on_the_page_and_back()
    {
        using var site = new SiteUnderTest(_little.Content);

        var page = (await site.Get("/soreness/home-care")).Document;

        var use = page.QuerySelectorAll(".prose a.term").ShouldHaveSingleItem();
        use.TextContent.ShouldBe("osteoporosis");
        var word = page.QuerySelector(use.GetAttribute("href")!)!;
        Answer.WordsOf(word.QuerySelector("dt")).ShouldBe("osteoporosis");
        Answer.WordsOf(word.QuerySelector("dd")).ShouldStartWith("Bones have become thin, so they break more easily.");
        page.QuerySelector(word.QuerySelector("a.word__back")!.GetAttribute("href")!).ShouldBe(use);
        page.QuerySelectorAll(".words .word").Length.ShouldBe(1);
    }

    [Fact]
    public async Task All_words_stand_on_one_page_in_order_with_the_pages_that_use_them()
    {
        using var site = new SiteUnderTest(_little.Content);

        var page = (await site.Get("/glossary")).Document;

        page.QuerySelectorAll(".glossary__entry").Select(entry => entry.Id).ShouldBe(["word-artery", "word-osteoporosis"]);
        page.QuerySelectorAll("#word-osteoporosis .glossary__used a").Select(link => link.GetAttribute("href"))
            .ShouldBe(["/soreness/home-care#term-1"]);
        page.QuerySelector("#word-artery .glossary__used").ShouldBeNull();
    }

    public void Dispose() => _little.Dispose();
}
