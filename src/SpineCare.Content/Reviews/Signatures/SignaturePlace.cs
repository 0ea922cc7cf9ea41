using SpineCare.Content.Manuscripts;

namespace SpineCare.Content.Reviews.Signatures;

/// <summary>Where the signature under a page lies: reviews/soreness/home-care.md, or reviews/pages/about.md for a page about the site, reviews/handouts/before-your-visit.md for a handout.</summary>
internal static class SignaturePlace
{
    private const string Folder = "reviews/";
    private const string Pages = "pages/";
    private const string Handouts = "handouts/";
    private const string Articles = "articles/";

    /// <summary>The page whose signature a path holds; null for paths that hold none.</summary>
    public static ManuscriptPlace? Find(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal)
        && path[Folder.Length..] is var page && ManuscriptPlace.Find((page.StartsWith(Pages, StringComparison.Ordinal) || page.StartsWith(Handouts, StringComparison.Ordinal) ? "" : Articles) + page) is { HasSlug: true } place
            ? place
            : null;

    /// <summary>The path of the signature under the page in a file.</summary>
    public static string FileOf(string page) => Folder + (page.StartsWith(Articles, StringComparison.Ordinal) ? page[Articles.Length..] : page);
}
