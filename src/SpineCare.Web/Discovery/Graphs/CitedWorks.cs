using System.Globalization;
using System.Text.RegularExpressions;
using SpineCare.Content.Markdown;
using SpineCare.Content.References;
using SpineCare.Web.Discovery.Graphs.Vocabulary;

namespace SpineCare.Web.Discovery.Graphs;

/// <summary>References in the words of schema.org, with what the site prints of them.</summary>
public static partial class CitedWorks
{
    /// <summary>What a page that cites a work tells of it: enough to find it by. The rest stands in the list of all references.</summary>
    public static CreativeWork InShort(Reference reference) => Work(reference) with
    {
        Name = reference.Title,
        SameAs = reference.Doi.Length > 0 ? new(Links.Doi(reference.Doi)) : null,
        Url = reference.Doi.Length == 0 && reference.Link.Length > 0 ? new(reference.Link) : null,
    };

    /// <summary>All that the list of references tells of a work.</summary>
    public static CreativeWork Whole(Reference reference, GraphFrame frame) => InPlace(InShort(reference), reference) with
    {
        Id = frame.At(Links.ReferenceAnchor(reference.Key)),
        Author = [.. ReferenceText.NamedAuthors(reference).Select(Author)],
        Url = reference.Link.Length > 0 ? new(reference.Link) : null,
        Identifier =
            reference.Doi.Length > 0 ? new(reference.Doi) { PropertyId = "doi" }
            : reference.Pmid.Length > 0 ? new(reference.Pmid) { PropertyId = "PubMed" }
            : null,
    };

    private static CreativeWork Work(Reference reference) => reference.Type switch
    {
        ReferenceType.Article => new ScholarlyArticle { Year = Year(reference) },
        ReferenceType.WebPage => new WebPage(),
        _ => new Report { Year = Year(reference) },
    };

    /// <summary>An article with the journal and the pages in which it stands.</summary>
    private static CreativeWork InPlace(CreativeWork work, Reference reference) => work is not ScholarlyArticle article ? work : article with
    {
        IsPartOf = reference.Journal.Length > 0 ? new() { Name = reference.Journal } : null,
        Pagination = reference.Pages,
    };

    private static string Year(Reference reference) => reference.Year?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static Author Author(string name) => PersonForm().IsMatch(name) ? new Person { Name = name } : new Organization { Name = name };

    /// <summary>A family name with initials, as the AMA style prints people: 'van Tulder MW', 'Franke J-D'.</summary>
    [GeneratedRegex(@"^[\p{L}'’ -]+ \p{Lu}(-?\p{Lu}){0,3}\z")]
    private static partial Regex PersonForm();
}
