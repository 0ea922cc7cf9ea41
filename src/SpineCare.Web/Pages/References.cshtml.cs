using SpineCare.Content;
using SpineCare.Content.Articles;
using SpineCare.Content.Markdown;
using SpineCare.Content.References;
using SpineCare.Content.Summaries;
using SpineCare.Web.Discovery.Graphs;
using SpineCare.Web.Discovery.Graphs.Vocabulary;
using SpineCare.Web.Services;

namespace SpineCare.Web.Pages;

/// <summary>All references, each with the articles that rely on it.</summary>
public sealed class ReferencesModel(Library library, ReferenceService references) : LibraryPage(library)
{
    public override string Title => OwnPage.References.Title;

    public override string Description => OwnPage.References.Description;

    public override string Address => Links.References;

    public override string StyleSheet => "references";

    public IEnumerable<CitedReference> References => references.All();

    public override Graph? GraphAt(Uri canonical)
    {
        var frame = new GraphFrame(canonical, Site);
        var works = References.Select(cited => CitedWorks.Whole(cited.Reference, frame));
        return frame.Around(new CollectionPage { Name = Title, Description = Description, Citation = [.. works] }, above: null);
    }

    public static IReadOnlyList<(string Address, string Text)> UsesOf(Reference reference, IEnumerable<Publication> publications) =>
        [.. publications.Select(page => ($"{page.Address}#{Links.CitedAnchor(NumberIn(page, reference))}", page.ShortTitle))];

    private static int NumberIn(Publication page, Reference reference) => page.References.First(cited => cited.Reference.Key == reference.Key).Number;
}
