using System.Text.Json.Serialization;

namespace SpineCare.Web.Discovery.Graphs.Vocabulary;

public abstract record CreativeWork : Thing
{
    public string Headline { get; init; } = "";
    public string InLanguage { get; init; } = "";
    public IReadOnlyList<Author> Author { get; init; } = [];
    public Named<Organization>? Publisher { get; init; }
}

public record WebSite : CreativeWork
{
    public SearchAction? PotentialAction { get; init; }
}

/// <summary>A part of a page, with the question of patients that it answers.</summary>
public record HealthTopicContent : CreativeWork
{
    public required HealthAspect HasHealthAspect { get; init; }
}

/// <summary>An article that a page cites, by the year in which it came out.</summary>
public abstract record Article : CreativeWork
{
    [JsonPropertyName("datePublished")]
    public string Year { get; init; } = "";
}

public record ScholarlyArticle : Article
{
    public Periodical? IsPartOf { get; init; }
    public string Pagination { get; init; } = "";
}

public record Report : Article;

public record Periodical : CreativeWork;

public record DefinedTermSet : CreativeWork
{
    public IReadOnlyList<DefinedTerm> HasDefinedTerm { get; init; } = [];
}

public record DefinedTerm : Thing
{
    public Named<DefinedTermSet>? InDefinedTermSet { get; init; }
}

public record Question : CreativeWork
{
    public required Answer AcceptedAnswer { get; init; }
}

public record Answer : CreativeWork
{
    public required string Text { get; init; }
}
