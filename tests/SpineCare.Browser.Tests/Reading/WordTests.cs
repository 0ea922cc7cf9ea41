using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Reading;

/// <summary>From a medical word to its meaning, where the reader is, and back without script: by finger, by keyboard, on paper.</summary>
[Collection(BrowserTests.Name)]
public sealed class WordTests(SiteInChromium site)
{
    private const string Page = "/spinal-manipulation/safety";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_word_shows_its_meaning_where_the_reader_is_and_leads_back(bool byKeyboard)
    {
        await using var visit = await site.Open(Screen.Phone with { RunsScript = false }, Page);
        var term = visit.Page.Locator(".prose a.term").First;
        await term.ScrollIntoViewIfNeededAsync();
        var before = await visit.Page.EvaluateAsync<double>("scrollY");

        if (byKeyboard)
            await term.PressAsync("Enter");
        else
            await term.ClickAsync();
        var word = visit.Page.Locator(".word:target");

        await Assertions.Expect(word).ToBeInViewportAsync(new() { Ratio = 1 });
        (await visit.Page.EvaluateAsync<double>("scrollY")).ShouldBe(before, 1);
        await word.GetByRole(AriaRole.Link, new() { NameRegex = new("^Back to the text") }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".word:target")).ToHaveCountAsync(0);
        await Assertions.Expect(term).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_keyboard_goes_on_from_the_meaning_of_the_word()
    {
        await using var visit = await site.Open(Screen.Desktop with { RunsScript = false }, Page);
        await visit.Page.Locator(".prose a.term").First.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");

        (await visit.Page.EvaluateAsync<bool>("document.querySelector('.word:target').contains(document.activeElement)")).ShouldBeTrue();
    }

    [Fact]
    public async Task On_paper_every_meaning_stands_in_its_list()
    {
        await using var visit = await site.Open(Screen.Desktop, Page + "#word-1");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.word:target')).position")).ShouldBe("static");
        await Assertions.Expect(visit.Page.Locator(".words dd").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_answers_to_say_back_open_by_keyboard()
    {
        await using var visit = await site.Open(Screen.Phone, Page);
        var question = visit.Page.Locator(".say-it-back summary").First;
        var answer = visit.Page.Locator(".say-it-back details p").First;

        await Assertions.Expect(answer).ToBeHiddenAsync();
        await question.PressAsync("Enter");

        await Assertions.Expect(answer).ToBeVisibleAsync();
    }
}
