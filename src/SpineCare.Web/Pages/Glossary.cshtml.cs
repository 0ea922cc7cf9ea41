using SpineCare.Content;
using SpineCare.Content.Glossary;
using SpineCare.Content.Markdown;

namespace SpineCare.Web.Pages;

/// <summary>The medical words of the site in plain words, each with the pages that use it.</summary>
public sealed class GlossaryModel(Library library) : LibraryPage(library)
{
    public override string Title => "Medical words in plain words";

    public override string Description => "You may meet these words on this site or at your clinic. Here is what each one means.";

    public override string Address => Links.Glossary;

    public IReadOnlyList<(string Address, string Text)> UsesOf(Term term) =>
        [.. Library.Using(term).Select(page => ($"{page.Address}#{Links.TermAnchor(term.Key)}", page.ShortTitle))];
}
