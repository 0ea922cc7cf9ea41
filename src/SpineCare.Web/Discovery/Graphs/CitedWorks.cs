using System.Globalization;
using System.Text.RegularExpressions;
using SpineCare.Content.Markdown;
using SpineCare.Content.References;
using SpineCare.Web.Discovery.Graphs.Vocabulary;

namespace SpineCare.Web.Discovery.Graphs;

/// <summary>References in the words of schema.org, with what the list of references prints of them.</summary>
public static partial class CitedWorks
{
    public static CreativeWork Of(Reference reference, GraphFrame frame) => Work(reference) with
    {
        Id = frame.At(Links.ReferenceAnchor(reference.Key)),
        Name = reference.Title,
        Author = [.. ReferenceText.NamedAuthors(reference).Select(Author)],
        Url = reference.Link.Length > 0 ? new(reference.Link) : null,
        SameAs = reference.Doi.Length > 0 ? new(Links.Doi(reference.Doi)) : null,
        Identifier =
            reference.Doi.Length > 0 ? new(reference.Doi) { PropertyId = "doi" }
            : reference.Pmid.Length > 0 ? new(reference.Pmid) { PropertyId = "PubMed" }
            : null,
    };

    private static CreativeWork Work(Reference reference) => reference.Type switch
    {
        ReferenceType.Article => new ScholarlyArticle
        {
            Year = Year(reference),
            IsPartOf = reference.Journal.Length > 0 ? new() { Name = reference.Journal } : null,
            Pagination = reference.Pages,
        },
        ReferenceType.WebPage => new WebPage(),
        _ => new Report { Year = Year(reference) },
    };

    private static string Year(Reference reference) => reference.Year?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static Author Author(string name) => PersonForm().IsMatch(name) ? new Person { Name = name } : new Organization { Name = name };

    /// <summary>A family name with initials, as the AMA style prints people: 'van Tulder MW', 'Franke J-D'.</summary>
    [GeneratedRegex(@"^[\p{L}'’ -]+ \p{Lu}(-?\p{Lu}){0,3}\z")]
    private static partial Regex PersonForm();
}
