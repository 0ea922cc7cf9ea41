using SpineCare.Content;

namespace SpineCare.Web.Security;

/// <summary>Puts the one policy of the site on every response, errors and assets included.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>Content Security Policy Level 3: only files of this site, no inline script or style, no frame around it.</summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
        "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types spinecare";

    public Task InvokeAsync(HttpContext context, Library library)
    {
        // When the response starts, since the exception handler clears what was set before.
        context.Response.OnStarting(() => SetHeaders(context.Response.Headers, library));
        return next(context);
    }

    private static Task SetHeaders(IHeaderDictionary headers, Library library)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        if (library.Site.BaseAddress is null)
            headers["X-Robots-Tag"] = "noindex";
        return Task.CompletedTask;
    }
}
