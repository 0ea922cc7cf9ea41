using SpineCare.Content;
using SpineCare.Content.Markdown;

namespace SpineCare.Web.Pages;

/// <summary>The living style page: every colour, size, and component as the site shows it. For those who make the site, so it is not indexed.</summary>
public sealed class DesignModel(Library library) : LibraryPage(library)
{
    public override string Title => "The design of this site";

    public override string Description => "Colors, type, spacing, and each part of a page: what it is for, and when to use something else.";

    public override string Address => Links.Design;

    public override string StyleSheet => "design";
}
