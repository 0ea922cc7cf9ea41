using System.Globalization;
using SpineCare.Content;

namespace SpineCare.Web.Addresses;

/// <summary>Why there is no page at an address: it is gone (410), being corrected (503), or was never there (404). The error page says so.</summary>
internal sealed record MissingPage(string Address) : IResult
{
    /// <summary>How long a browser or crawler should wait for a page that is being corrected.</summary>
    private static readonly TimeSpan s_correctionTime = TimeSpan.FromHours(1);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Tell(httpContext.RequestServices.GetRequiredService<Library>(), Address, httpContext.Response.Headers);
        return Task.CompletedTask;
    }

    /// <summary>The status of an address without a page. One that is being corrected also tells when to come back.</summary>
    public static int Tell(Library library, string address, IHeaderDictionary headers)
    {
        if (library.Gone.ContainsKey(address))
            return StatusCodes.Status410Gone;
        if (!library.BeingCorrected.Contains(address))
            return StatusCodes.Status404NotFound;
        headers.RetryAfter = ((int)s_correctionTime.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return StatusCodes.Status503ServiceUnavailable;
    }
}
