using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Reading;

/// <summary>The style sheets that are sent say the same to a browser as the files that they are made of.</summary>
[Collection(BrowserTests.Name)]
public sealed class StyleSheetTests(SiteInChromium site)
{
    /// <summary>
    /// The rules as Chromium understands them, each below what it stands in. Chromium keeps a custom property and what @supports asks
    /// for as they are typed, with the spaces in them.
    /// </summary>
    private const string Read = """
        text => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          const rulesOf = (rules, above) => [...rules].flatMap(rule => rule.cssRules?.length > 0 && !rule.selectorText
            ? rulesOf(rule.cssRules, `${above} ${rule.cssText.split("{")[0].trim()}`)
            : `${above} ${rule.cssText}`.replace(/, /g, ",").replace(/(@supports[^{]*): /g, "$1:"));
          return rulesOf(sheet.cssRules, "").map(rule => rule.trim());
        }
        """;

    private const string Script = "script";
    private const string Print = "print";
    private const string Layers = "@layer settings,elements,objects,components,utilities;";

    private static readonly DirectoryInfo s_styles = Find(new(AppContext.BaseDirectory));

    [Fact]
    public async Task A_sheet_that_was_made_small_has_the_rules_of_its_files()
    {
        await using var visit = await site.Open(Screen.Desktop, "/");

        foreach (var (sheet, files) in Sheets())
        {
            var source = await visit.Page.EvaluateAsync<string[]>(Read, string.Join('\n', files.Select(file => File.ReadAllText(file.FullName))));
            var sent = await Sent(visit, sheet);

            var rules = await visit.Page.EvaluateAsync<string[]>(Read, sheet == Script ? sent : sent + await Sent(visit, Print));

            rules.ShouldNotBeEmpty();
            rules.Except([Layers]).ShouldBe(source.Except([Layers]), ignoreOrder: true, sheet);
            if (sheet != Script)
                rules[0].ShouldBe(Layers, sheet);
            sent.ShouldNotContain("/*");
            sent.Length.ShouldBeLessThan((int)files.Sum(file => file.Length), sheet);
        }
    }

    [Fact]
    public async Task A_page_waits_for_one_sheet_and_the_one_for_paper_comes_behind()
    {
        await using var visit = await site.Open(Screen.Desktop);

        (await SheetsOf(visit, PageTypes.FullArticle)).ShouldBe(["site", Print]);
        (await SheetsOf(visit, "/glossary")).ShouldBe(["glossary", Print]);
        (await SheetsOf(visit, "/search?q=stroke")).ShouldBe(["search", Print]);
    }

    [Fact]
    public async Task What_all_pages_look_like_on_paper_is_in_the_sheet_for_paper_alone()
    {
        await using var visit = await site.Open(Screen.Desktop);

        (await Sent(visit, "site")).ShouldNotContain("@media print");
        (await visit.Page.EvaluateAsync<string[]>(Read, await Sent(visit, Print))).Except([Layers]).ShouldAllBe(rule => rule.Contains("@media print", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_first_press_brings_the_sheet_of_what_only_script_makes()
    {
        await using var visit = await site.Open(Screen.Phone, PageTypes.FullArticle);
        visit.Requests.ShouldNotContain(request => request.Contains("/script.", StringComparison.Ordinal));

        await visit.Page.Keyboard.PressAsync("Tab");

        await visit.Page.WaitForFunctionAsync("() => [...document.styleSheets].some(sheet => sheet.href.includes('/script.'))");
    }

    private async Task<string> Sent(Visit visit, string sheet) =>
        await (await visit.Page.APIRequest.GetAsync($"{site.Address}/{sheet}.css")).TextAsync();

    private static async Task<string[]> SheetsOf(Visit visit, string address)
    {
        await visit.GoTo(address);
        return await visit.Page.EvaluateAsync<string[]>("[...document.styleSheets].filter(sheet => sheet.cssRules.length > 0).map(sheet => new URL(sheet.href).pathname.slice(1).split('.')[0])");
    }

    /// <summary>The sheets by name, each with its files: those of all pages, and one of its own. Their order does not count, but for that of the layers.</summary>
    private static IEnumerable<(string Name, FileInfo[] Files)> Sheets()
    {
        var pages = s_styles.GetDirectories("pages").Single().GetFiles("*.css");
        var scripted = s_styles.GetDirectories(Script).Single().GetFiles("*.css");
        FileInfo[] others = [.. s_styles.GetFiles("*.css", SearchOption.AllDirectories).ExceptBy(pages.Concat(scripted).Select(page => page.FullName), file => file.FullName)];
        return [("site", others), (Script, scripted), .. pages.Select(page => (Path.GetFileNameWithoutExtension(page.Name), (FileInfo[])[.. others, page]))];
    }

    private static DirectoryInfo Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "SpineCare.sln")) ? new(Path.Combine(folder.FullName, "src/SpineCare.Web/Styles")) : Find(folder.Parent!);
}
