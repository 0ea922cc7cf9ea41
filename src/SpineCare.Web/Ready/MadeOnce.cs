using System.Collections.Concurrent;
using System.Net.Mime;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.Features;
using SpineCare.Content;

namespace SpineCare.Web.Ready;

/// <summary>
/// Makes each page once for each library, and keeps it for as long as the library is in use. Only what is found (200) at an
/// address without a query is kept, so that no visitor can fill the memory. Two who ask first at once get the same. A page that
/// says what it said in the library before keeps its copies: to compress is most of the work.
/// </summary>
internal sealed class MadeOnce(RequestDelegate next, TimeProvider time)
{
    private readonly ConditionalWeakTable<Library, ConcurrentDictionary<(Endpoint, string), ReadyPage>> _pages = [];
    private readonly ConcurrentDictionary<(Endpoint, string), Copies> _copies = [];

    public async Task InvokeAsync(HttpContext context, Library library)
    {
        if (FindKey(context) is not { } key)
        {
            await next(context);
            return;
        }

        var pages = _pages.GetOrCreateValue(library);
        var page = pages.GetValueOrDefault(key);
        if (page is null && await Make(context, key) is { } made)
            page = pages.GetOrAdd(key, made);
        if (page is not null)
            await page.Answer(context, time.GetUtcNow());
    }

    /// <summary>What a page is kept under. Routes do not tell capitals from small letters, so that only one form of a path counts.</summary>
    private static (Endpoint, string)? FindKey(HttpContext context) =>
        context.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<Mark>() is not null
        && !context.Request.QueryString.HasValue && context.Request.Path.Value is { } path && path.All(sign => char.IsAscii(sign) && !char.IsAsciiLetterUpper(sign))
            ? (endpoint, path)
            : null;

    /// <summary>The page that was asked for. Null for any other answer, which is sent as it is.</summary>
    private async Task<ReadyPage?> Make(HttpContext context, (Endpoint, string) key)
    {
        var (response, body) = (context.Response, context.Features.GetRequiredFeature<IHttpResponseBodyFeature>());
        using var written = new MemoryStream();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(written));
        // Whoever keeps a copy asks whether it still holds before each use: any page may change with an edit, or at midnight.
        response.Headers.CacheControl = "no-cache";
        // Who asks for the headers alone would be written no page.
        var method = context.Request.Method;
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
            await response.BodyWriter.FlushAsync();
        }
        finally
        {
            context.Features.Set(body);
            context.Request.Method = method;
        }

        // A visitor who left may have stopped it half way.
        if (response.StatusCode == StatusCodes.Status200OK && !context.RequestAborted.IsCancellationRequested)
            return new(response, CopiesOf(PageIn(response, written), key), time.GetUtcNow());
        _copies.TryRemove(key, out _);
        if (written.Length == 0)
            return null;
        response.ContentLength = written.Length;
        if (!HttpMethods.IsHead(method))
            await response.Body.WriteAsync(written.GetBuffer().AsMemory(0, (int)written.Length), context.RequestAborted);
        return null;
    }

    private static byte[] PageIn(HttpResponse response, MemoryStream written) =>
        response.GetTypedHeaders().ContentType?.MediaType == MediaTypeNames.Text.Html ? WhiteSpace.Collapse(written.ToArray()) : written.ToArray();

    private Copies CopiesOf(byte[] page, (Endpoint, string) key) =>
        _copies.AddOrUpdate(key, _ => new(page), (_, known) => known.Say(page) ? known : new(page));

    /// <summary>The sign of what may be made once: it says the same to all who ask at one address.</summary>
    internal sealed class Mark;
}

/// <summary>Marks routes whose answers are made once.</summary>
internal static class MadeOnceRoutes
{
    private static readonly MadeOnce.Mark s_mark = new();

    public static TBuilder MakeOnce<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder => routes.WithMetadata(s_mark);
}
