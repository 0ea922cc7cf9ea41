using System.Text;

namespace SpineCare.Web.Ready;

/// <summary>Asks the site itself for a page, inside the program: no address, no proxy, and no certificate matters, and no line of the log is written.</summary>
internal sealed class SiteInside(IServiceScopeFactory scopes)
{
    private RequestDelegate? _site;

    /// <summary>Where the site begins, so that it can be asked without a visitor.</summary>
    public RequestDelegate Begin(RequestDelegate site) => _site = site;

    /// <summary>Has a page made as most browsers ask for it.</summary>
    public Task Make(string address, CancellationToken gone) => Ask(HttpMethods.Head, address, "br", gone);

    /// <summary>The page at an address; null where none is found.</summary>
    public async Task<string?> FindPage(string address, CancellationToken gone)
    {
        var (status, body) = await Ask(HttpMethods.Get, address, "identity", gone);
        return status == StatusCodes.Status200OK ? Encoding.UTF8.GetString(body) : null;
    }

    private async Task<(int Status, byte[] Body)> Ask(string method, string address, string coding, CancellationToken gone)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = gone };
        (context.Request.Method, context.Request.Scheme, context.Request.Host) = (method, Uri.UriSchemeHttp, new("localhost"));
        (context.Request.Path, context.Request.Headers.AcceptEncoding, context.Response.Body) = (address, coding, body);
        await _site!(context);
        await context.Response.BodyWriter.FlushAsync(gone);
        return (context.Response.StatusCode, body.ToArray());
    }
}
