using System.Collections.Immutable;
using System.ComponentModel;
using SpineCare.Content.References;

namespace SpineCare.Web.Api;

/// <summary>A work that an article cites.</summary>
[Description("A work that the article cites. What is not known, or does not apply, is null.")]
public sealed record ArticleReference
{
    [Description("The number by which the text cites it.")]
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required ImmutableArray<string> Authors { get; init; }

    public required string? Journal { get; init; }

    public required string? Publisher { get; init; }

    public required int? Year { get; init; }

    public required string? Volume { get; init; }

    public required string? Issue { get; init; }

    public required string? Pages { get; init; }

    public required string? Doi { get; init; }

    public required string? Pmid { get; init; }

    public required string? Pmcid { get; init; }

    public required string? Isbn { get; init; }

    [Description("Where the work can be read.")]
    public required string? Url { get; init; }

    [Description("What the work found or says, in a plain sentence.")]
    public required string Found { get; init; }

    public static ArticleReference Of(NumberedReference cited)
    {
        var reference = cited.Reference;
        return new()
        {
            Number = cited.Number,
            Title = reference.Title,
            Authors = reference.Authors,
            Journal = Known(reference.Journal),
            Publisher = Known(reference.Publisher),
            Year = reference.Year,
            Volume = Known(reference.Volume),
            Issue = Known(reference.Issue),
            Pages = Known(reference.Pages),
            Doi = Known(reference.Doi),
            Pmid = Known(reference.Pmid),
            Pmcid = Known(reference.Pmcid),
            Isbn = Known(reference.Isbn),
            Url = Known(reference.Link),
            Found = reference.Found,
        };
    }

    private static string? Known(string text) => text.Length > 0 ? text : null;
}
