using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Content.Reviews;
using SpineCare.Content.Summaries;
using SpineCare.Web.Discovery.Graphs;
using SpineCare.Web.Discovery.Graphs.Vocabulary;

namespace SpineCare.Web.Pages;

/// <summary>The first page: what the site is, whom it is for, and where to go.</summary>
public sealed class IndexModel(Library library) : LibraryPage(library)
{
    public override string Title => OwnPage.Home.Title;

    public override string Description => OwnPage.Home.Description;

    public override string Address => Links.Home;

    public override string StyleSheet => "home";

    /// <summary>True once a clinician has signed any page.</summary>
    public bool HasReviews => Library.Publications.Any(page => page.Review.State != ReviewState.NotReviewed);

    public override Graph? GraphAt(Uri canonical)
    {
        var frame = new GraphFrame(canonical, Site);
        var topics = Library.Topics.Select(topic => frame.Another(topic.Address, new CollectionPage { Name = topic.Title, Description = topic.Description }));
        return frame.Around(new WebPage { Name = Title, HasPart = [.. topics] }, above: null);
    }
}
