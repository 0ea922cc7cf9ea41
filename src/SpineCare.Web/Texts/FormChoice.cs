using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;
using SpineCare.Content;
using SpineCare.Content.Markdown;

namespace SpineCare.Web.Texts;

/// <summary>
/// Gives an article as Markdown to whoever would rather have that than HTML (RFC 9110, 12.5.1). Browsers, and all who have no
/// wish, get the page.
/// </summary>
internal sealed class FormChoice(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, Library library)
    {
        var request = context.Request;
        var path = request.Path;
        if (!library.Articles.ContainsKey(path.Value ?? ""))
        {
            await next(context);
            return;
        }

        // When the response starts, since what was made once is sent with the headers that it had.
        context.Response.OnStarting(() => VaryByForm(context.Response.Headers));
        if (!PrefersMarkdown(request.GetTypedHeaders()))
        {
            await next(context);
            return;
        }

        context.Response.Headers.ContentLocation = request.PathBase + Links.Markdown(path.Value!);
        request.Path = Links.Markdown(path.Value!);
        await next(context);
        request.Path = path;
    }

    private static Task VaryByForm(IHeaderDictionary headers)
    {
        headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.Accept);
        return Task.CompletedTask;
    }

    private static bool PrefersMarkdown(RequestHeaders asked) => WeightOf(asked, ArticleMarkdown.MediaType) > WeightOf(asked, "text/html");

    /// <summary>The weight of the range that names a type most closely; 0 where none does. No wish at all is the same for every type.</summary>
    private static double WeightOf(RequestHeaders asked, string mediaType) => asked.Accept
        .Where(range => range.MatchesAllTypes || (range.Type.Equals("text", StringComparison.OrdinalIgnoreCase) && (range.MatchesAllSubTypes || range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase))))
        .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
        .Select(range => range.Quality ?? 1)
        .FirstOrDefault();
}
