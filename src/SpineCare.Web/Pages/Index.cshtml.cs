using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Content.Reviews;

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
}
