using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Web.Addresses;
using SpineCare.Web.Ready;

namespace SpineCare.Web.Texts;

/// <summary>The texts of the site that are no pages: each article as Markdown, and the list of what there is. No search engine lists them.</summary>
internal static class TextRoutes
{
    public static void MapTexts(this WebApplication app)
    {
        app.MapMethods("/{topic:topic}/{slug}.md", ReadOnly.Methods, (string topic, string slug, Library library) => MarkdownOf(library, Links.Article(topic, slug))).MakeOnce();
        app.MapMethods(Links.Contents, ReadOnly.Methods, (Library library) => TextAnswer.Of(SiteContents.Of(library), "text/plain").NotIndexed()).MakeOnce();
    }

    /// <summary>The answer with the word that search engines should not list it.</summary>
    public static IResult NotIndexed(this IResult answer) => answer.With("X-Robots-Tag", "noindex");

    private static IResult MarkdownOf(Library library, string address)
    {
        if (!library.Articles.TryGetValue(address, out var article))
            return new MissingPage(address);
        var answer = TextAnswer.Of(ArticleMarkdown.Of(library, article), ArticleMarkdown.MediaType).NotIndexed();
        return library.Site.BaseAddress is { } start ? answer.With("Link", $"<{new Uri(start, address).AbsoluteUri}>; rel=\"canonical\"") : answer;
    }
}
