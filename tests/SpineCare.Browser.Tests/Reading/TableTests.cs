using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Reading;

/// <summary>The comparison table on the narrowest phone.</summary>
[Collection(BrowserTests.Name)]
public sealed class TableTests(SiteInChromium site)
{
    /// <summary>The cells that are cut off, too small to read, or without the words of their column.</summary>
    private const string Unreadable = """
        () => [...document.querySelectorAll('main table')].flatMap(table => {
          const columns = [...table.tHead.rows[0].cells].map(cell => cell.innerText.trim());
          return [...table.tBodies].flatMap(body => [...body.rows]).flatMap(row => [...row.cells]).filter(cell => {
            const box = cell.getBoundingClientRect(), style = getComputedStyle(cell);
            const label = getComputedStyle(cell, '::before').content.replaceAll('"', '');
            const isWhole = box.left >= 0 && box.right <= innerWidth && cell.scrollWidth <= cell.clientWidth && box.height > 0;
            const isNamed = cell.tagName === 'TH' || label === columns[cell.cellIndex];
            return !isWhole || !isNamed || parseFloat(style.fontSize) < 14;
          }).map(cell => cell.outerHTML.slice(0, 120));
        })
        """;

    [Fact]
    public async Task Every_cell_can_be_read_and_names_its_column()
    {
        await using var visit = await site.Open(Screen.NarrowPhone, PageTypes.FullArticle);
        (await visit.Page.Locator("main table tbody tr").CountAsync()).ShouldBeGreaterThan(2);

        (await visit.Page.EvaluateAsync<string[]>(Unreadable)).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_is_still_a_table_to_a_screen_reader()
    {
        await using var visit = await site.Open(Screen.NarrowPhone, PageTypes.FullArticle);
        var table = await visit.Page.Locator("main table").First.AriaSnapshotAsync();

        table.ShouldStartWith("- table");
        table.ShouldContain("- columnheader");
        table.ShouldContain("- rowheader");
        table.ShouldContain("- cell");
    }
}
