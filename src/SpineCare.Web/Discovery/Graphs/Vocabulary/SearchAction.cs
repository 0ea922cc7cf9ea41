using System.Text.Json.Serialization;

namespace SpineCare.Web.Discovery.Graphs.Vocabulary;

/// <summary>How the site is searched: an address with a place for the words.</summary>
public record SearchAction : Thing
{
    public required EntryPoint Target { get; init; }

    /// <summary>The name of the place for the words, in the form of schema.org's input annotations.</summary>
    [JsonPropertyName("query-input")]
    public required string QueryInput { get; init; }
}

public record EntryPoint : Thing
{
    public required string UrlTemplate { get; init; }
}
