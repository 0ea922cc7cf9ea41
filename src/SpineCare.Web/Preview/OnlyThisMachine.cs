using System.Collections.Frozen;

namespace SpineCare.Web.Preview;

/// <summary>
/// Keeps a preview where it runs: it answers to the names of this machine alone, so that no web page can read drafts by a name
/// of its own that leads here (DNS rebinding). No answer may be kept, or found by a search engine.
/// </summary>
internal sealed class OnlyThisMachine(RequestDelegate next)
{
    private static readonly FrozenSet<string> s_names =
        new[] { "localhost", "127.0.0.1", "[::1]" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() => SetHeaders(context.Response.Headers));
        if (s_names.Contains(context.Request.Host.Host))
            return next(context);

        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return context.Response.WriteAsync("This is a preview. It answers only on the computer on which it runs, by the name localhost.");
    }

    private static Task SetHeaders(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers["X-Robots-Tag"] = "noindex";
        return Task.CompletedTask;
    }
}
