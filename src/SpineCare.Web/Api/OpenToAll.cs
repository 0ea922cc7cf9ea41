using SpineCare.Content.Markdown;

namespace SpineCare.Web.Api;

/// <summary>
/// Lets the scripts of any site read the API, errors included (Fetch Standard, CORS protocol). Nothing in it is private, and
/// no cookie goes with a request. Search engines list none of it.
/// </summary>
internal sealed class OpenToAll(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments(Links.Api, StringComparison.OrdinalIgnoreCase))
            context.Response.OnStarting(() => SetHeaders(context.Response.Headers));
        return next(context);
    }

    private static Task SetHeaders(IHeaderDictionary headers)
    {
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "ETag, Retry-After";
        headers["X-Robots-Tag"] = "noindex";
        return Task.CompletedTask;
    }
}
