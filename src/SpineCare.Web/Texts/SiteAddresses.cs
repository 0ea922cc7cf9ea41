using SpineCare.Content.Site;

namespace SpineCare.Web.Texts;

/// <summary>Addresses as they are written outside the pages: absolute, as soon as the site knows its own address.</summary>
internal sealed record SiteAddresses(SiteFacts Site)
{
    public string Of(string address) => Site.BaseAddress is { } start ? new Uri(start, address).AbsoluteUri : address;

    /// <summary>The address of a link on a page: a place on the page itself becomes a place on that page of the site.</summary>
    public string OfLink(string address, string page) => address switch
    {
        ['#', ..] => Of(page + address),
        ['/', ..] => Of(address),
        _ => address,
    };
}
