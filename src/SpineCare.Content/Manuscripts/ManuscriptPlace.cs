using SpineCare.Content.Markdown;

namespace SpineCare.Content.Manuscripts;

/// <summary>
/// Where a Markdown file stands in the site: its topic ("" for a page about the site) and its slug. A page may lie one folder
/// deeper, and so may its slug: "about/privacy". A handout lies below the list of all handouts.
/// </summary>
internal sealed record ManuscriptPlace(string Topic, string Slug)
{
    public ManuscriptKind Kind { get; private init; } = Topic.Length > 0 ? ManuscriptKind.Article : ManuscriptKind.Page;

    public bool IsArticle => Kind == ManuscriptKind.Article;

    public bool IsHandout => Kind == ManuscriptKind.Handout;

    /// <summary>True where the name of the file, and of the folder of a page, can be part of an address.</summary>
    public bool HasSlug => Slug.Split('/').All(Articles.Slug.IsSlug);

    public string Address => IsArticle ? Links.Article(Topic, Slug) : "/" + Slug;

    /// <summary>The place that a path in the content folder gives, or null for files that are no article or page.</summary>
    public static ManuscriptPlace? Find(string path) => path.Split('/') switch
    {
        ["articles", var topic, var file] when IsMarkdown(file) => new(topic, file[..^3]),
        ["pages", var file] when IsMarkdown(file) => new("", file[..^3]),
        ["handouts", var file] when IsMarkdown(file) => new("", $"{Links.Handouts[1..]}/{file[..^3]}") { Kind = ManuscriptKind.Handout },
        ["pages", var folder, var file] when IsMarkdown(file) => new("", $"{folder}/{file[..^3]}"),
        _ => null,
    };

    /// <summary>A README.md may lie anywhere, and is for those who edit the files.</summary>
    private static bool IsMarkdown(string file) => file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && file != "README.md";
}
