using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Reading;

/// <summary>Answers open without any script, by finger and by key.</summary>
[Collection(BrowserTests.Name)]
public sealed class QuestionTests(SiteInChromium site)
{
    private static readonly Screen WithoutScript = Screen.Phone with { RunsScript = false };

    [Theory]
    [InlineData("/faq")]
    [InlineData(PageTypes.FullArticle)]
    public async Task A_click_opens_an_answer_and_another_closes_it(string address)
    {
        await using var visit = await site.Open(WithoutScript, address);
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
        await using var visit = await site.Open(WithoutScript, address);
        var (question, answer) = Find(visit.Page);
        await question.FocusAsync();

        await visit.Page.Keyboard.PressAsync("Enter");
        (await answer.IsVisibleAsync()).ShouldBeTrue();

        await visit.Page.Keyboard.PressAsync("Space");
        (await answer.IsVisibleAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_link_to_a_question_opens_its_answer()
    {
        await using var visit = await site.Open(Screen.Phone, "/faq");
        var id = await visit.Page.Locator("details.question").Last.GetAttributeAsync("id");
        var answer = visit.Page.Locator($"#{id} .question__answer");
        (await answer.IsVisibleAsync()).ShouldBeFalse();

        await visit.GoTo("/");
        await visit.GoTo($"/faq#{id}");

        (await visit.Page.Locator($"#{id}").EvaluateAsync<bool>("e => e.getBoundingClientRect().top < innerHeight")).ShouldBeTrue();
    }

    private static (ILocator Question, ILocator Answer) Find(IPage page) =>
        (page.Locator("details.question summary").First, page.Locator("details.question .question__answer").First);
}
