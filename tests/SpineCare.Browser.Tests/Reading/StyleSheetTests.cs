using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Reading;

/// <summary>The style sheets that are sent say the same to a browser as the files that they are made of.</summary>
[Collection(BrowserTests.Name)]
public sealed class StyleSheetTests(SiteInChromium site)
{
    /// <summary>The rules as Chromium understands them. It keeps a custom property and what @supports asks for as they are typed, with the spaces in them.</summary>
    private const string Read = """
        text => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          return [...sheet.cssRules].map(rule => rule.cssText.replace(/, /g, ",").replace(/(@supports[^{]*): /g, "$1:"));
        }
        """;

    private const string Script = "script";

    private static readonly DirectoryInfo s_styles = Find(new(AppContext.BaseDirectory));

    [Fact]
    public async Task A_sheet_that_was_made_small_has_the_rules_of_its_files()
    {
        await using var visit = await site.Open(Screen.Desktop, "/");

        foreach (var (sheet, files) in Sheets())
        {
            var source = await visit.Page.EvaluateAsync<string[]>(Read, string.Join('\n', files.Select(file => File.ReadAllText(file.FullName))));
            var sent = await (await visit.Page.APIRequest.GetAsync($"{site.Address}/{sheet}.css")).TextAsync();

            var rules = await visit.Page.EvaluateAsync<string[]>(Read, sent);

            rules.ShouldNotBeEmpty();
            rules.ShouldBe(source, ignoreOrder: true, sheet);
            if (sheet != Script)
                rules[0].ShouldBe("@layer settings,elements,objects,components,utilities;", sheet);
            sent.ShouldNotContain("/*");
            sent.Length.ShouldBeLessThan((int)files.Sum(file => file.Length), sheet);
        }
    }

    [Fact]
    public async Task A_page_loads_one_sheet()
    {
        await using var visit = await site.Open(Screen.Desktop);

        (await SheetsOf(visit, PageTypes.FullArticle)).ShouldBe(["site"]);
        (await SheetsOf(visit, "/glossary")).ShouldBe(["glossary"]);
        (await SheetsOf(visit, "/search?q=stroke")).ShouldBe(["search"]);
    }

    [Fact]
    public async Task The_first_press_brings_the_sheet_of_what_only_script_makes()
    {
        await using var visit = await site.Open(Screen.Phone, PageTypes.FullArticle);
        visit.Requests.ShouldNotContain(request => request.Contains("/script.", StringComparison.Ordinal));

        await visit.Page.Keyboard.PressAsync("Tab");

        await visit.Page.WaitForFunctionAsync("[...document.styleSheets].some(sheet => sheet.href.includes('/script.'))");
    }

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
