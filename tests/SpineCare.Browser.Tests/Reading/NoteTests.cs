using SpineCare.Browser.Tests.Measures;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Reading;

/// <summary>With script a reference, or the meaning of a word, is shown where the reader is.</summary>
[Collection(BrowserTests.Name)]
public sealed class NoteTests(SiteInChromium site)
{
    private const string Word = ".prose a.term";
    private const string Citation = "main .citation a";

    /// <summary>A place on the number. The middle that the driver takes for a link with hidden words lies beside it.</summary>
    private static readonly LocatorClickOptions s_onIt = new() { Position = new() { X = 9, Y = 12 } };
    private const string Article = "/spinal-manipulation/safety";

    public static TheoryData<Screen, string, string, bool> Presses => new()
    {
        { Screen.Phone, Article, Citation, false },
        { Screen.Phone, "/faq", Citation, true },
        { Screen.Desktop, Article, Citation, true },
        { Screen.Desktop, "/faq", Citation, false },
        { Screen.Phone, Article, Word, true },
        { Screen.Desktop, Article, Word, false },
    };

    [Theory]
    [MemberData(nameof(Presses))]
    public async Task What_is_pressed_is_shown_in_place_and_Escape_leads_back(Screen screen, string address, string what, bool byKeyboard)
    {
        await using var visit = await site.Open(screen, address);
        await visit.OpenAllDetails();
        var link = visit.Page.Locator(what).Nth(2);
        await link.ScrollIntoViewIfNeededAsync();
        var before = await visit.Page.EvaluateAsync<double>("scrollY");

        await (byKeyboard ? link.PressAsync("Enter") : link.ClickAsync(s_onIt));

        var note = visit.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(note).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(note).ToBeFocusedAsync();
        var told = await link.EvaluateAsync<string>("link => (({ hash }) => { const place = document.querySelector(hash).cloneNode(true); place.querySelector('.reference__back, .word__back').remove(); return place.textContent.replace(/\\s+/g, ' ').trim(); })(link)");
        var shown = string.Join(' ', (await note.InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        shown.ShouldContain(told);
        visit.Page.Url.ShouldEndWith(address);

        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(note).ToBeHiddenAsync();
        await Assertions.Expect(link).ToBeFocusedAsync();
        (await visit.Page.EvaluateAsync<double>("scrollY")).ShouldBe(before, 1);
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_note_has_the_name_of_its_reference_and_breaks_no_rule_of_axe()
    {
        await using var visit = await site.Open(Screen.Phone, Article);
        await visit.Page.Locator(Citation).First.ClickAsync(s_onIt);

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Dialog, new() { Name = "Reference 1", Exact = true })).ToBeVisibleAsync();
        (await visit.Page.BrokenRulesOfAxe()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("button")]
    [InlineData("beside")]
    public async Task A_note_is_closed_by_its_button_and_by_a_press_beside_it(string by)
    {
        await using var visit = await site.Open(Screen.Phone, Article);
        var link = visit.Page.Locator(Citation).First;
        await link.ClickAsync(s_onIt);
        var note = visit.Page.GetByRole(AriaRole.Dialog);

        await (by == "button" ? note.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync() : visit.Page.Mouse.ClickAsync(5, 5));

        await Assertions.Expect(note).ToBeHiddenAsync();
        await Assertions.Expect(link).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_keyboard_goes_through_a_note_and_on_in_the_text()
    {
        await using var visit = await site.Open(Screen.Desktop, Article);
        var link = visit.Page.Locator(Citation).First;
        await link.PressAsync("Enter");
        var note = visit.Page.GetByRole(AriaRole.Dialog);

        for (var inside = await note.Locator("a, button").CountAsync(); inside > 0; inside--)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            (await note.EvaluateAsync<bool>("note => note.contains(document.activeElement)")).ShouldBeTrue();
        }

        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(note).ToBeHiddenAsync();
        (await link.EvaluateAsync<bool>("link => link.compareDocumentPosition(document.activeElement) === 4")).ShouldBeTrue();
    }

    [Theory]
    [InlineData(Citation, "li:target")]
    [InlineData(Word, "h2:target")]
    public async Task A_note_leads_on_to_the_whole_list(string what, string target)
    {
        await using var visit = await site.Open(Screen.Phone, Article);
        await visit.Page.Locator(what).First.ClickAsync(s_onIt);
        var note = visit.Page.GetByRole(AriaRole.Dialog);

        await note.GetByRole(AriaRole.Link, new() { Name = "See it in the list" }).ClickAsync();

        await Assertions.Expect(note).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(target)).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        (await visit.Page.Locator(target).EvaluateAsync<bool>("place => place.contains(document.activeElement) || place.compareDocumentPosition(document.activeElement) === 4")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_browser_that_cannot_show_notes_follows_the_link()
    {
        await using var visit = await site.Open(Screen.Phone);
        await visit.Page.AddInitScriptAsync("delete HTMLElement.prototype.popover");
        await visit.GoTo(Article);

        await visit.Page.Locator(Citation).First.ClickAsync(s_onIt);

        await Assertions.Expect(visit.Page.Locator("li:target")).ToBeInViewportAsync();
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_of_a_note_is_printed()
    {
        await using var visit = await site.Open(Screen.Desktop, Article);
        await visit.Page.Locator(Citation).First.ClickAsync(s_onIt);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(visit.Page.Locator(".note")).ToBeHiddenAsync();
    }
}
