using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Content.Summaries;
using SpineCare.Web.Discovery.Graphs;
using SpineCare.Web.Discovery.Graphs.Vocabulary;

namespace SpineCare.Web.Pages;

/// <summary>All sheets that a clinic hands out.</summary>
public sealed class HandoutsModel(Library library) : LibraryPage(library)
{
    public override string Title => OwnPage.Handouts.Title;

    public override string Description => OwnPage.Handouts.Description;

    public override string Address => Links.Handouts;

    public override string StyleSheet => "topic";

    public override Graph? GraphAt(Uri canonical) =>
        new GraphFrame(canonical, Site).Around(new CollectionPage { Name = Title, Description = Description }, above: null);
}
