using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Web.Addresses;
using SpineCare.Web.Ready;
using SpineCare.Web.Texts;

namespace SpineCare.Web.Api;

/// <summary>What programs may ask for in JSON: the list of articles, each article, and the description of both. docs/api.md tells more.</summary>
internal static class ApiRoutes
{
    public static void MapApi(this WebApplication app)
    {
        app.MapMethods(Links.ApiArticles, ReadOnly.Methods, (Library library) => TextAnswer.Json(ArticleList.Of(library), ApiJson.Default.ArticleList)).MakeOnce();
        app.MapMethods(Links.ApiArticles + "/{topic}/{slug}", ReadOnly.Methods, (string topic, string slug, Library library) =>
            library.Articles.TryGetValue(Links.Article(topic, slug), out var article)
                ? TextAnswer.Json(WholeArticle.Of(article, library), ApiJson.Default.WholeArticle)
                : new MissingPage(Links.Article(topic, slug))).MakeOnce();
        app.MapMethods(Links.ApiDescription, ReadOnly.Methods, (Library library) => TextAnswer.Json(ApiDescription.Of(library.Site))).MakeOnce();
    }
}
