using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SpineCare.Content;
using SpineCare.Content.Articles;
using SpineCare.Content.Site;
using SpineCare.Content.Summaries;
using SpineCare.Web.Addresses;
using SpineCare.Web.Discovery;
using SpineCare.Web.Discovery.Graphs;
using SpineCare.Web.Paper;

namespace SpineCare.Web.Pages;

/// <summary>A page that shows a part of the library, and what its frame needs to know: title, description, address.</summary>
public abstract class LibraryPage(Library library) : PageModel
{
    public Library Library { get; } = library;

    public SiteFacts Site => Library.Site;

    public abstract string Title { get; }

    public abstract string Description { get; }

    /// <summary>The one address of the page; "" for pages that have none, such as errors.</summary>
    public abstract string Address { get; }

    /// <summary>The topic that the page belongs to; null for a page of the whole site.</summary>
    public virtual Topic? Shelf => null;

    /// <summary>The one style sheet that the page loads: that of most pages, or one with rules of the page's own as well (`Styles/pages`).</summary>
    public virtual string StyleSheet => "site";

    /// <summary>What search engines and shared links tell of the page.</summary>
    public Summary Summary => Library.Summaries.GetValueOrDefault(Address) ?? Summary.Of(Title, Description, Site.Name);

    /// <summary>The address for search engines, or null where the site does not know its own or the page has none.</summary>
    public Uri? Canonical => Site.BaseAddress is { } start && Address.Length > 0 ? new Uri(start, Address) : null;

    /// <summary>True where search engines may list the page. Any other says noindex.</summary>
    public bool IsIndexable => IndexedPages.Contain(Library, Address);

    /// <summary>The address that stands on paper, so that a sheet leads back to its page; null where the site does not know its own, and for pages that only a visit makes.</summary>
    public Uri? AddressOnPaper => Site.BaseAddress is { } start && Sheets.LeadTo(Library, PageOnPaper) ? new Uri(start, PageOnPaper) : null;

    /// <summary>The page that a sheet leads back to.</summary>
    protected virtual string PageOnPaper => Address;

    /// <summary>The day on which the page last changed; null where that is not known.</summary>
    protected virtual DateOnly? ChangedDay => null;

    /// <summary>What search engines are told of the page at its address; null for pages that tell them nothing.</summary>
    public virtual Graph? GraphAt(Uri canonical) => null;

    /// <summary>Whoever keeps a copy asks whether it still holds before each use: a page may change with an edit, or at midnight.</summary>
    protected virtual string Caching => "no-cache";

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => Response.Headers.CacheControl = Caching;

    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        if (context.Result is not (null or PageResult))
            return;
        if (!IsIndexable)
            Response.Headers["X-Robots-Tag"] = "noindex";
        if (ChangedDay is { } day)
            Response.GetTypedHeaders().LastModified = Site.StartOf(day);
        if (Library.Find(Address)?.HoldsUntil is { } end)
            Response.Headers["Kept-Until"] = Site.StartOf(end).ToString("R", CultureInfo.InvariantCulture);
    }

    /// <summary>The page, or where it was withdrawn or has expired, or "being corrected" (503) where its file was never sound, or 404.</summary>
    protected IActionResult Show<T>(T? found)
        where T : class =>
        found is not null ? Page() : StatusCode(MissingPage.Tell(Library, Request.Path.Value ?? "", Response.Headers));
}
