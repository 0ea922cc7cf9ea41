using SpineCare.Content;
using SpineCare.Content.Markdown;

namespace SpineCare.Web.Pages;

/// <summary>The first page: what the site is, whom it is for, and where to go.</summary>
public sealed class IndexModel(Library library) : LibraryPage(library)
{
    public override string Title => "Spinal adjustments, massage, and soreness";

    public override string Description =>
        "Plain answers for adults about spinal adjustments, soreness after treatment, and massage for back and neck pain.";

    public override string Address => Links.Home;
}
