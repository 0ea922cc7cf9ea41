using System.Collections.Immutable;
using System.Globalization;
using SpineCare.Content.Articles;
using SpineCare.Content.Site;
using SpineCare.Content.Summaries;
using SpineCare.Web.Pages;

namespace SpineCare.Web.Sharing;

/// <summary>What the head of a page tells browsers, search engines, and programs that show a link to it (ogp.me).</summary>
public sealed record PageHead(Summary Summary, SiteFacts Site, Uri? Canonical, bool IsIndexable)
{
    public string Title => Summary.Title;

    public string Description => Summary.Description;

    /// <summary>The article that the page shows; null for every other page.</summary>
    public Article? Article { get; private init; }

    public SharePicture Picture { get; private init; } = SharePicture.For(null);

    public static PageHead Of(LibraryPage page) => new(page.Summary, page.Site, page.Canonical, page.IsIndexable)
    {
        Article = (page as ArticleModel)?.Article,
        Picture = SharePicture.For(page.Shelf),
    };

    /// <summary>The tags by property. What needs an absolute address is left out while the site does not know its own.</summary>
    public ImmutableArray<(string Property, string Content)> OpenGraph =>
    [
        ("og:type", Article is null ? "website" : "article"),
        ("og:site_name", Site.Name),
        ("og:title", Title),
        ("og:description", Description),
        .. Site.Language.Split('-') is [var language, { Length: 2 } land] ? Tag("og:locale", $"{language}_{land.ToUpperInvariant()}") : [],
        .. Canonical is { } canonical ? Tag("og:url", canonical.AbsoluteUri) : [],
        .. Article is { } article ? OfArticle(article) : [],
        .. PictureAddress is { } picture ? OfPicture(picture) : [],
    ];

    public ImmutableArray<(string Name, string Content)> Twitter =>
    [
        ("twitter:card", "summary_large_image"),
        ("twitter:title", Title),
        ("twitter:description", Description),
        .. PictureAddress is { } picture ? Tag("twitter:image", picture) : [],
        .. PictureAddress is not null ? Tag("twitter:image:alt", Picture.Words) : [],
    ];

    private string? PictureAddress => Site.BaseAddress is { } start ? new Uri(start, Picture.Address).AbsoluteUri : null;

    private ImmutableArray<(string, string)> OfPicture(string address) =>
    [
        ("og:image", address),
        ("og:image:type", "image/png"),
        ("og:image:width", SharePicture.Width.ToString(CultureInfo.InvariantCulture)),
        ("og:image:height", SharePicture.Height.ToString(CultureInfo.InvariantCulture)),
        ("og:image:alt", Picture.Words),
    ];

    private static ImmutableArray<(string, string)> OfArticle(Article article) =>
    [
        .. article.Published != default ? Tag("article:published_time", Day(article.Published)) : [],
        .. article.Changed != default && !article.IsTakenDown ? Tag("article:modified_time", Day(article.Changed)) : [],
        ("article:section", article.Topic.Title),
    ];

    private static ImmutableArray<(string, string)> Tag(string name, string content) => [(name, content)];

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
