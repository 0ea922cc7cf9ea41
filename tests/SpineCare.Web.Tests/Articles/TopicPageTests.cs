using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Articles;

/// <summary>The page of a topic leads to its questions, where there are any.</summary>
public sealed class TopicPageTests : IDisposable
{
    private readonly LittleSite _little = new LittleSite().Change("topics.yml", "title: Massage\n  short", "title: Massage after an MRI\n  short");

    [Fact]
    public async Task A_topic_with_questions_leads_to_them_and_changes_no_letter_of_its_title()
    {
        using var site = new SiteUnderTest(_little.Content);

        var link = (await site.Get("/massage")).Document.QuerySelector("main a[href^='/faq']").ShouldNotBeNull();

        link.GetAttribute("href").ShouldBe("/faq#topic-massage");
        Answer.WordsOf(link.ParentElement).ShouldNotContain("massage after an mri", Case.Sensitive);
        (await site.Get("/faq")).Document.GetElementById("topic-massage").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_topic_without_questions_leads_to_none()
    {
        var start = LittleSiteTexts.All["faq.yml"].IndexOf("is-massage-safe:", StringComparison.Ordinal);
        _little.Write("faq.yml", LittleSiteTexts.All["faq.yml"][..start]);
        using var site = new SiteUnderTest(_little.Content);

        var page = await site.Get("/massage");

        page.Document.QuerySelector("main a[href^='/faq']").ShouldBeNull();
        page.Document.QuerySelector("main a[href='/get-help-now']").ShouldNotBeNull();
        (await site.Get("/soreness")).Document.QuerySelector("main a[href='/faq#topic-soreness']").ShouldNotBeNull();
    }

    public void Dispose() => _little.Dispose();
}
