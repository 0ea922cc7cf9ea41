using System.Collections.Immutable;

namespace SpineCare.Content.References;

/// <summary>A published work that the site relies on. A text is "" where it is not known or does not apply.</summary>
public sealed record Reference
{
    public required string Key { get; init; }
    public required ReferenceType Type { get; init; }
    public required string Title { get; init; }
    public ImmutableArray<string> Authors { get; init; } = [];
    public string Journal { get; init; } = "";
    public string Publisher { get; init; } = "";
    public int? Year { get; init; }
    public string Volume { get; init; } = "";
    public string Issue { get; init; } = "";
    public string Pages { get; init; } = "";
    public string Doi { get; init; } = "";
    public string Pmid { get; init; } = "";
    public string Pmcid { get; init; } = "";
    public string Isbn { get; init; } = "";
    public string Url { get; init; } = "";

    /// <summary>What the work found or says, and its limits, in one plain sentence.</summary>
    public required string Found { get; init; }

    /// <summary>Where the work can be read: its DOI, PubMed, or own page; "" where it has none (a book).</summary>
    public string Link =>
        Doi.Length > 0 ? Markdown.Links.Doi(Doi)
        : Pmid.Length > 0 ? Markdown.Links.PubMed(Pmid)
        : Pmcid.Length > 0 ? Markdown.Links.PubMedCentral(Pmcid)
        : Url;
}

/// <summary>What kind of work a reference is.</summary>
public enum ReferenceType
{
    Article,
    Guideline,
    Report,
    WebPage,
}
