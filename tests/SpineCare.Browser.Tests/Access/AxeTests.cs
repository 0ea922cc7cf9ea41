using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Access;

/// <summary>The rules of axe on every page: WCAG 2.2 levels A and AA, and its best practices.</summary>
[Collection(BrowserTests.Name)]
public sealed class AxeTests(SiteInChromium site)
{
    public static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    public static TheoryData<Screen> Screens =>
    [
        Screen.Phone,
        Screen.Desktop,
        Screen.Desktop with { Colors = ColorScheme.Dark },
        Screen.Desktop with { ForcedColors = ForcedColors.Active },
    ];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task No_page_breaks_a_rule_of_axe(Screen screen)
    {
        await using var visit = await site.Open(screen);
        List<string> broken = [];
        foreach (var address in site.Pages.Append(PageTypes.Missing))
        {
            await visit.GoTo(address);
            await visit.OpenAllDetails();
            var result = await visit.Page.RunAxe(Rules);
            broken.AddRange(result.Violations.SelectMany(rule => rule.Nodes, (rule, node) => $"{address} {rule.Id}: {node.Html}"));
        }

        broken.ShouldBeEmpty();
    }

    [Fact]
    public async Task Axe_sees_a_picture_without_words()
    {
        await using var visit = await site.Open(Screen.Desktop, "/");
        await visit.Page.EvaluateAsync("document.querySelector('main').append(new Image())");

        (await visit.Page.RunAxe(Rules)).Violations.ShouldContain(rule => rule.Id == "image-alt");
    }
}
