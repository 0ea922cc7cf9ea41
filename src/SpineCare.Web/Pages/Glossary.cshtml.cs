using SpineCare.Content;
using SpineCare.Content.Glossary;
using SpineCare.Content.Markdown;
using SpineCare.Content.Summaries;
using SpineCare.Web.Discovery.Graphs;
using SpineCare.Web.Discovery.Graphs.Vocabulary;

namespace SpineCare.Web.Pages;

/// <summary>The medical words of the site in plain words, each with the pages that use it.</summary>
public sealed class GlossaryModel(Library library) : LibraryPage(library)
{
    public override string Title => OwnPage.Glossary.Title;

    public override string Description => OwnPage.Glossary.Description;

    public override string Address => Links.Glossary;

    public override string StyleSheet => "glossary";

    public override Graph? GraphAt(Uri canonical)
    {
        var frame = new GraphFrame(canonical, Site);
        var terms = new DefinedTermSet { Id = frame.At("terms"), Name = Title };
        terms = terms with { HasDefinedTerm = [.. Library.Glossary.Select(term => Told(term, terms, frame))] };
        return frame.Around(new CollectionPage { Name = Title, Description = Description, MainEntity = Named.Find(terms) }, above: null, terms);
    }

    public IReadOnlyList<(string Address, string Text)> UsesOf(Term term) =>
        [.. Library.Using(term).Select(page => ($"{page.Address}#{Links.TermAnchor(page.Words.TakeWhile(word => word.Key != term.Key).Count() + 1)}", page.ShortTitle))];

    private static DefinedTerm Told(Term term, DefinedTermSet terms, GraphFrame frame) => new()
    {
        Id = frame.At(Links.WordAnchor(term.Key)),
        Url = frame.At(Links.WordAnchor(term.Key)),
        Name = term.Word,
        AlternateName = term.Plain,
        Description = term.Meaning,
        InDefinedTermSet = Named.Find(terms),
    };
}
