using SpineCare.Content.Markdown;
using SpineCare.Content.Site;
using SpineCare.Web.Components;
using SpineCare.Web.Discovery.Graphs.Vocabulary;

namespace SpineCare.Web.Discovery.Graphs;

/// <summary>What the graphs of all pages share: the site that a page belongs to, who publishes it, and the pages above it.</summary>
/// <param name="Canonical">The address of the page for search engines. All other addresses of the graph begin as it does.</param>
/// <param name="Site">What the site says of itself.</param>
public sealed record GraphFrame(Uri Canonical, SiteFacts Site)
{
    private bool IsHome => Canonical.AbsolutePath == Links.Home;

    /// <summary>A place on the page.</summary>
    public Uri At(string anchor) => new(Canonical, "#" + anchor);

    /// <summary>Another page of the site, named as its own graph names it.</summary>
    public T Another<T>(string address, T page)
        where T : WebPage => page with { Id = new(Canonical, address + "#page"), Url = new(Canonical, address) };

    /// <summary>The graph of a page: the page itself, what it tells of, and what all pages share.</summary>
    public Graph Around(WebPage page, Crumb? above, params IEnumerable<Thing> told)
    {
        var (publisher, site, crumbs) = (Publisher(), WebSite(), IsHome ? null : Crumbs(above));
        page = page with
        {
            Id = At("page"),
            Url = Canonical,
            InLanguage = Site.Language,
            Publisher = Named.Find(publisher),
            IsPartOf = Named.Find(site),
            Breadcrumb = Named.Find(crumbs),
        };
        return new([page, .. told, .. crumbs is null ? Array.Empty<Thing>() : [crumbs], site, publisher]);
    }

    /// <summary>The clinic where site.yml names one, or else the site itself.</summary>
    private Organization Publisher()
    {
        var publisher = Site.Clinic.Name.Length > 0
            ? new MedicalClinic { Name = Site.Clinic.Name, Telephone = Site.Clinic.Phone }
            : new Organization { Name = Site.Name, Url = new(Canonical, Links.Home) };
        return publisher with { Id = new(Canonical, Links.Home + "#publisher") };
    }

    private WebSite WebSite() => new()
    {
        Id = new(Canonical, Links.Home + "#website"),
        Name = Site.Name,
        Url = new(Canonical, Links.Home),
        InLanguage = Site.Language,
        PotentialAction = !IsHome ? null : new()
        {
            Target = new() { UrlTemplate = new Uri(Canonical, Links.Search).OriginalString + "?q={search_term_string}" },
            QueryInput = "required name=search_term_string",
        },
    };

    private BreadcrumbList Crumbs(Crumb? above) => new()
    {
        Id = At("breadcrumb"),
        ItemListElement =
        [
            .. Crumb.LineTo(above).Select((crumb, index) => new ListItem { Position = index + 1, Item = Another(crumb.Address, new WebPage { Name = crumb.Text }) }),
        ],
    };
}
