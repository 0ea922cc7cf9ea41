using System.Text.Json.Serialization;

namespace SpineCare.Web.Discovery.Graphs.Vocabulary;

/// <summary>
/// A thing of schema.org. A record here has the name of its type, and its properties have the names and ranges of those that
/// the site states. What is empty is not stated. None is sealed: the serializer names the type only of what could have a narrower one.
/// </summary>
public abstract record Thing
{
    [JsonPropertyName("@id"), JsonPropertyOrder(-1)]
    public Uri? Id { get; init; }

    public string Name { get; init; } = "";
    public string AlternateName { get; init; } = "";
    public string Description { get; init; } = "";
    public Uri? Url { get; init; }
    public Uri? SameAs { get; init; }
    public PropertyValue? Identifier { get; init; }
}

/// <summary>Says which thing of the same graph is meant, where its properties stand elsewhere.</summary>
public sealed record Named<T>([property: JsonPropertyName("@id")] Uri Id)
    where T : Thing;

public static class Named
{
    /// <summary>The name of a thing, or null for nothing, and for a thing without a name.</summary>
    public static Named<T>? Find<T>(T? thing)
        where T : Thing => thing?.Id is { } id ? new(id) : null;
}

/// <summary>A name or number of a thing in a list that others keep, such as its DOI.</summary>
public record PropertyValue(string Value) : Thing
{
    [JsonPropertyName("propertyID")]
    public required string PropertyId { get; init; }
}
