using SpineCare.Content;
using SpineCare.Content.Glossary;
using SpineCare.Content.Markdown;
using SpineCare.Content.Summaries;

namespace SpineCare.Web.Pages;

/// <summary>The medical words of the site in plain words, each with the pages that use it.</summary>
public sealed class GlossaryModel(Library library) : LibraryPage(library)
{
    public override string Title => OwnPage.Glossary.Title;

    public override string Description => OwnPage.Glossary.Description;

    public override string Address => Links.Glossary;

    public IReadOnlyList<(string Address, string Text)> UsesOf(Term term) =>
        [.. Library.Using(term).Select(page => ($"{page.Address}#{Links.TermAnchor(term.Key)}", page.ShortTitle))];
}
