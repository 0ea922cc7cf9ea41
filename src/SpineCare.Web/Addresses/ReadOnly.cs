namespace SpineCare.Web.Addresses;

/// <summary>Lets visitors read and nothing else: every method but GET and HEAD is refused (405; RFC 9110, 15.5.6).</summary>
internal sealed class ReadOnly(RequestDelegate next)
{
    /// <summary>How the site may be asked.</summary>
    public static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            return next(context);

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = string.Join(", ", Methods);
        return Task.CompletedTask;
    }
}
