using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SpineCare.Content;
using SpineCare.Content.Site;
using SpineCare.Web.Discovery.Graphs;

namespace SpineCare.Web.Pages;

/// <summary>A page that shows a part of the library, and what its frame needs to know: title, description, address.</summary>
public abstract class LibraryPage(Library library) : PageModel
{
    /// <summary>How long a browser or crawler should wait for a page that is being corrected.</summary>
    private static readonly TimeSpan s_correctionTime = TimeSpan.FromHours(1);

    public Library Library { get; } = library;

    public SiteFacts Site => Library.Site;

    public abstract string Title { get; }

    public abstract string Description { get; }

    /// <summary>The one address of the page; "" for pages that have none, such as errors.</summary>
    public abstract string Address { get; }

    /// <summary>The address for search engines, or null where the site does not know its own or the page has none.</summary>
    public Uri? Canonical => Site.BaseAddress is { } start && Address.Length > 0 ? new Uri(start, Address) : null;

    /// <summary>What search engines are told of the page at its address; null for pages that tell them nothing.</summary>
    public virtual Graph? GraphAt(Uri canonical) => null;

    /// <summary>Whoever keeps a copy asks whether it still holds before each use: a page may change with an edit, or at midnight.</summary>
    protected virtual string Caching => "no-cache";

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => Response.Headers.CacheControl = Caching;

    /// <summary>The page, or where it was withdrawn or has expired, or "being corrected" (503) where its file was never sound, or 404.</summary>
    protected IActionResult Show<T>(T? found)
        where T : class
    {
        if (found is not null)
            return Page();
        if (Library.Gone.ContainsKey(Request.Path.Value ?? ""))
            return StatusCode(StatusCodes.Status410Gone);
        if (!Library.BeingCorrected.Contains(Request.Path.Value ?? ""))
            return NotFound();
        Response.Headers.RetryAfter = ((int)s_correctionTime.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return StatusCode(StatusCodes.Status503ServiceUnavailable);
    }
}
