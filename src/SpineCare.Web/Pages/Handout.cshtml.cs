using Microsoft.AspNetCore.Mvc;
using SpineCare.Content;
using SpineCare.Content.Articles;
using SpineCare.Content.Markdown;
using SpineCare.Web.Components;
using SpineCare.Web.Discovery.Graphs;

namespace SpineCare.Web.Pages;

/// <summary>A sheet that a clinic hands out, as it will be printed.</summary>
public sealed class HandoutModel(Library library) : LibraryPage(library)
{
    private Handout? _sheet;

    public Handout Sheet => _sheet!;

    public override string Title => Sheet.Title;

    public override string Description => Sheet.MainMessage;

    public override string Address => Sheet.Address;

    public override string StyleSheet => "handout";

    protected override DateOnly? ChangedDay => Library.FindChangedDay(Sheet);

    public Crumb Above => Crumb.OfHandouts;

    /// <summary>The page that the sheet is taken from; null while readers do not see it.</summary>
    public Publication? FullPage => Library.Find(Sheet.FullPage);

    public override Graph? GraphAt(Uri canonical) => PublicationGraph.Of(Sheet, Above, new(canonical, Site));

    public IActionResult OnGet(string name) => Show(_sheet = Library.Handouts.GetValueOrDefault($"{Links.Handouts}/{name}"));
}
