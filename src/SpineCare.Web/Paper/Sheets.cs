using SpineCare.Content;
using SpineCare.Content.Calendar;
using SpineCare.Web.Discovery;

namespace SpineCare.Web.Paper;

/// <summary>Which pages a sheet of paper leads back to: those that search engines may list, and handouts, which are made for paper.</summary>
internal static class Sheets
{
    public static bool LeadTo(Library library, string address) =>
        IndexedPages.Contain(library, address)
        || (library.Site.BaseAddress is not null && library.Handouts.GetValueOrDefault(address) is { State: PageState.Public });
}
