using System.Collections.Immutable;
using SpineCare.Content;
using SpineCare.Content.Articles;
using SpineCare.Content.References;

namespace SpineCare.Web.Services;

/// <summary>Answers what pages ask of the references.</summary>
public sealed class ReferenceService(Library library)
{
    /// <summary>The references of a page, numbered in the order in which its text cites them.</summary>
    public ImmutableArray<NumberedReference> Of(Publication publication) => publication.References;

    /// <summary>All references, each with the articles and pages that cite it.</summary>
    public IEnumerable<CitedReference> All() =>
        library.References.Select(reference => new CitedReference(reference, [.. library.Citing(reference)]));
}

/// <summary>A reference, and the articles and pages that rely on it.</summary>
public sealed record CitedReference(Reference Reference, ImmutableArray<Publication> Publications);
