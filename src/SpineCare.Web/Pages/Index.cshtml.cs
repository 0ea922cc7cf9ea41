using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Content.Reviews;
using SpineCare.Web.Discovery.Graphs;
using SpineCare.Web.Discovery.Graphs.Vocabulary;

namespace SpineCare.Web.Pages;

/// <summary>The first page: what the site is, whom it is for, and where to go.</summary>
public sealed class IndexModel(Library library) : LibraryPage(library)
{
    public override string Title => "Spinal adjustments, massage, and soreness";

    public override string Description =>
        "Plain answers for adults about spinal adjustments, soreness after treatment, and massage for back and neck pain.";

    public override string Address => Links.Home;

    /// <summary>True once a clinician has signed any page.</summary>
    public bool HasReviews => Library.Publications.Any(page => page.Review.State != ReviewState.NotReviewed);

    public override Graph? GraphAt(Uri canonical)
    {
        var frame = new GraphFrame(canonical, Site);
        var topics = Library.Topics.Select(topic => frame.Another(topic.Address, new CollectionPage { Name = topic.Title, Description = topic.Description }));
        return frame.Around(new WebPage { Name = Title, HasPart = [.. topics] }, above: null);
    }
}
