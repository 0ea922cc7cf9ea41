using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SpineCare.Web.Discovery.Graphs.Vocabulary;

namespace SpineCare.Web.Discovery.Graphs;

/// <summary>
/// Writes graphs as JSON-LD. Whatever the texts hold, what it writes has none of the signs that could end its element or begin
/// another: the encoder writes &lt;, &gt;, &amp;, quotes, and everything beyond ASCII as \u and digits.
/// </summary>
public static class GraphJson
{
    public const string Vocabulary = "https://schema.org";

    private static readonly Type[] s_types = [.. typeof(Thing).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Thing)) && !type.IsAbstract)];

    private static readonly JsonSerializerOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.Default,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameType, LeaveOutWhatIsEmpty } },
    };

    public static string Write(Graph graph) => JsonSerializer.Serialize(new Document(graph.Things), s_options);

    private static void NameType(JsonTypeInfo info)
    {
        if (!info.Type.IsAssignableTo(typeof(Thing)))
            return;
        info.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "@type" };
        foreach (var type in s_types.Where(info.Type.IsAssignableFrom))
            info.PolymorphismOptions.DerivedTypes.Add(new(type, type.Name));
    }

    private static void LeaveOutWhatIsEmpty(JsonTypeInfo info)
    {
        foreach (var property in info.Properties)
            property.ShouldSerialize = (_, value) => value is not (null or "" or ICollection { Count: 0 });
    }

    private sealed record Document([property: JsonPropertyName("@graph")] IReadOnlyList<Thing> Things)
    {
        [JsonPropertyName("@context"), JsonPropertyOrder(-1)]
        public string Context { get; } = Vocabulary;
    }
}
