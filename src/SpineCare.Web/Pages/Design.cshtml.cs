using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Content.Summaries;

namespace SpineCare.Web.Pages;

/// <summary>The living style page: every colour, size, and component as the site shows it. For those who make the site, so it is not indexed.</summary>
public sealed class DesignModel(Library library) : LibraryPage(library)
{
    public override string Title => OwnPage.Design.Title;

    public override string Description => OwnPage.Design.Description;

    public override string Address => Links.Design;

    public override string StyleSheet => "design";
}
