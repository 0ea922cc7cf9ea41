using SpineCare.Browser.Tests.Measures;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Search;

/// <summary>The search box by keyboard, by pointer, and without script, and the page that it leads to.</summary>
[Collection(BrowserTests.Name)]
public sealed class SearchBoxTests(SiteInChromium site)
{
    private const string Urgent = "numb down there";

    [Fact]
    public async Task Without_script_the_box_is_a_form()
    {
        await using var visit = await site.Open(Screen.Phone with { RunsScript = false }, "/");

        await Box(visit).FillAsync(Urgent);
        await Box(visit).PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync($"Results for “{Urgent}”");
        await Assertions.Expect(visit.Page.Locator(".care-card--emergency")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Help_begins_on_the_first_screen_of_a_phone()
    {
        await using var visit = await site.Open(Screen.Phone, $"/search?q={Uri.EscapeDataString(Urgent)}");

        var number = (await visit.Page.Locator(".care-card__heading a").BoundingBoxAsync()).ShouldNotBeNull();

        (number.Y + number.Height).ShouldBeLessThan(Screen.Phone.Height);
    }

    [Fact]
    public async Task The_keys_walk_through_the_suggestions()
    {
        await using var visit = await site.Open(Screen.Desktop, "/");
        var (box, list) = (Box(visit), visit.Page.Locator("[role=listbox]"));
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");

        await box.PressSequentiallyAsync(Urgent);
        await Assertions.Expect(list).ToBeVisibleAsync();
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(visit.Page.Locator("header [role=status]")).ToContainTextAsync("suggestion");

        await box.PressAsync("ArrowDown");
        await Assertions.Expect(list.Locator("[aria-selected=true]")).ToHaveTextAsync("Signs that cannot wait: when to call 911");
        (await box.GetAttributeAsync("aria-activedescendant")).ShouldBe(await list.Locator("[aria-selected=true]").GetAttributeAsync("id"));

        await box.PressAsync("ArrowUp");
        await Assertions.Expect(list.Locator("[aria-selected=true]")).ToHaveCountAsync(0);
        (await box.GetAttributeAsync("aria-activedescendant")).ShouldBeNull();

        await box.PressAsync("Escape");
        await Assertions.Expect(list).ToBeHiddenAsync();
        (await box.InputValueAsync()).ShouldBe(Urgent);

        await box.PressAsync("ArrowDown");
        await Assertions.Expect(list).ToBeVisibleAsync();
        (await visit.Page.BrokenRulesOfAxe()).ShouldBeEmpty();
        await box.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/get-help-now");
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Enter_without_a_choice_searches_and_a_click_opens()
    {
        await using var visit = await site.Open(Screen.Desktop, "/");
        await Box(visit).PressSequentiallyAsync(Urgent);
        await visit.Page.Locator("[role=option]").First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/get-help-now");

        await Box(visit).PressSequentiallyAsync("sore");
        await Box(visit).PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/search?q=sore");
    }

    [Fact]
    public async Task Leaving_the_box_closes_the_suggestions()
    {
        await using var visit = await site.Open(Screen.Phone, "/");
        await Box(visit).PressSequentiallyAsync(Urgent);
        await Assertions.Expect(visit.Page.Locator("[role=listbox]")).ToBeVisibleAsync();

        await Box(visit).PressAsync("Tab");

        await Assertions.Expect(visit.Page.Locator("[role=listbox]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_box_is_not_printed()
    {
        await using var visit = await site.Open(Screen.Desktop, "/search?q=sore");

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await Box(visit).IsVisibleAsync()).ShouldBeFalse();
    }

    private static ILocator Box(Visit visit) => visit.Page.Locator("#site-search");
}
