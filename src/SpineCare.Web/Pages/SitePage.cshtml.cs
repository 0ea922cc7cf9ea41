using Microsoft.AspNetCore.Mvc;
using SpineCare.Content;
using SpineCare.Content.Articles;
using SpineCare.Content.Markdown;
using SpineCare.Content.References;
using SpineCare.Web.Components;
using SpineCare.Web.Discovery.Graphs;
using SpineCare.Web.Services;

namespace SpineCare.Web.Pages;

/// <summary>A page about the site, and the page of urgent help.</summary>
public sealed class SitePageModel(Library library, ReferenceService references) : LibraryPage(library)
{
    private SitePage? _sheet;

    public SitePage Sheet => _sheet!;

    public override string Title => Sheet.Title;

    public override string Description => Sheet.MainMessage;

    public override string Address => Sheet.Address;

    public override string StyleSheet => IsUrgentHelp ? "help" : base.StyleSheet;

    protected override DateOnly? ChangedDay => Library.FindChangedDay(Sheet);

    public Crumb? Above => Crumb.Above(Sheet, Library);

    /// <summary>True for the page on which readers look for a number to call.</summary>
    public bool IsUrgentHelp => Sheet.Address == Links.GetHelpNow;

    public IReadOnlyList<NumberedReference> References => references.Of(Sheet);

    public override Graph? GraphAt(Uri canonical) => PublicationGraph.Of(Sheet, Above, new(canonical, Site));

    public IActionResult OnGet(string name) => Show(_sheet = Library.Pages.GetValueOrDefault("/" + name));
}
