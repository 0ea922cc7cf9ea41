using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Reading;

/// <summary>Answers open without any script, by finger and by key.</summary>
[Collection(BrowserTests.Name)]
public sealed class QuestionTests(SiteInChromium site)
{
    private static readonly Screen s_withoutScript = Screen.Phone with { RunsScript = false };

    [Theory]
    [InlineData("/faq")]
    [InlineData(PageTypes.FullArticle)]
    public async Task A_click_opens_an_answer_and_another_closes_it(string address)
    {
        await using var visit = await site.Open(s_withoutScript, address);
        var (question, answer) = Find(visit.Page);
        (await answer.IsVisibleAsync()).ShouldBeFalse();

        await question.ClickAsync();
        (await answer.IsVisibleAsync()).ShouldBeTrue();

        await question.ClickAsync();
        (await answer.IsVisibleAsync()).ShouldBeFalse();
    }

    [Theory]
    [InlineData("/faq")]
    [InlineData(PageTypes.FullArticle)]
    public async Task Enter_and_space_open_an_answer(string address)
    {
        await using var visit = await site.Open(s_withoutScript, address);
        var (question, answer) = Find(visit.Page);
        await question.FocusAsync();

        await visit.Page.Keyboard.PressAsync("Enter");
        (await answer.IsVisibleAsync()).ShouldBeTrue();

        await visit.Page.Keyboard.PressAsync("Space");
        (await answer.IsVisibleAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_link_to_a_question_leads_to_it()
    {
        await using var visit = await site.Open(Screen.Phone, "/faq");
        var question = visit.Page.Locator("details.question").Last;
        await Assertions.Expect(question).Not.ToBeInViewportAsync();
        var id = await question.GetAttributeAsync("id");

        await visit.Page.EvaluateAsync("id => location.hash = id", id);

        await Assertions.Expect(question).ToBeInViewportAsync();
    }

    private static (ILocator Question, ILocator Answer) Find(IPage page) =>
        (page.Locator("details.question summary").First, page.Locator("details.question .question__answer").First);
}
