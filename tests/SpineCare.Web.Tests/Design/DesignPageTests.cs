using System.Text.RegularExpressions;
using SpineCare.Web.Design;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Design;

/// <summary>The style page tells the truth about the styles, and leaves no part of a page out.</summary>
public sealed partial class DesignPageTests(RealSite site) : IClassFixture<RealSite>
{
    /// <summary>Parts that every page shows around its text, that hold no look of their own, or that only script makes.</summary>
    private static readonly string[] s_elsewhere =
    [
        "page", "article", "breadcrumb", "site-header", "site-nav", "site-footer", "site-search", "skip-link", "suggestions", "suggestion", "visually-hidden",
        "contents", "to-contents", "guide", "references", "reference", "words", "word", "related", "clinic", "review-notice", "error", "ways", "list-label",
        "glossary", "center", "right", "on-paper", "prose", "questions",
    ];

    [Fact]
    public async Task The_colours_are_those_of_the_style_sheet_in_light_and_in_dark()
    {
        var styles = await Styles();

        Colour().Matches(styles).Select(match => (match.Groups[1].Value, Long(match.Groups[2].Value), match.Groups[3].Value))
            .ShouldBe(DesignColor.All.Select(color => (color.Name, color.Light, color.Dark)), ignoreOrder: true);
    }

    [Fact]
    public void Every_colour_has_its_contrast_on_its_ground_in_light_and_in_dark()
    {
        DesignColor.Contrast("#000000", "#ffffff").ShouldBe(21, 0.001);
        DesignColor.Contrast("#767676", "#ffffff").ShouldBe(4.54, 0.01);
        foreach (var pair in ColorPair.All)
            Math.Min(pair.InLight, pair.InDark).ShouldBeGreaterThanOrEqualTo(pair.Least, $"{pair.Color.Name} on {pair.Ground.Name}");
    }

    [Fact]
    public async Task The_style_page_shows_each_part_of_a_page()
    {
        var page = (await site.Get("/about/design")).Document;
        var shown = page.QuerySelectorAll("main [class]").SelectMany(element => element.ClassList).Select(Part).ToHashSet();
        var parts = Selector().Matches((await site.Get("/site.css")).Text).Select(match => Part(match.Groups[1].Value)).ToHashSet();

        parts.Count.ShouldBeGreaterThan(30);
        parts.Except(shown).Except(s_elsewhere).ShouldBeEmpty();
    }

    [Fact]
    public async Task Search_engines_are_asked_not_to_list_it()
    {
        var page = await site.Get("/about/design");

        page["X-Robots-Tag"].ShouldBe("noindex");
        (await site.Get("/sitemap.xml")).Text.ShouldNotContain("/about/design");
    }

    /// <summary>#fff is #ffffff.</summary>
    private static string Long(string color) => color.Length == 4 ? string.Concat("#", color[1], color[1], color[2], color[2], color[3], color[3]) : color;

    private static string Part(string name) => name.Split("__")[0].Split("--")[0];

    private static async Task<string> Styles() =>
        await File.ReadAllTextAsync(Repository.FileOf("src/SpineCare.Web/Styles/settings.css"));

    [GeneratedRegex(@"^ +--([a-z-]+): light-dark\((#[0-9a-f]{3,6}), (#[0-9a-f]{6})\);", RegexOptions.Multiline)]
    private static partial Regex Colour();

    [GeneratedRegex(@"(?<=[\s,{}>:(]|^)\.([a-z][a-z_-]*)(?=[^{}]*\{)")]
    private static partial Regex Selector();
}
