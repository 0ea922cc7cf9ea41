using System.ComponentModel;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using SpineCare.Content.Markdown;
using SpineCare.Content.Site;

namespace SpineCare.Web.Api;

/// <summary>Describes the API to programs (OpenAPI 3.1.1). The schemas are made of the records that are sent, so they cannot go apart.</summary>
internal static class ApiDescription
{
    private const string Schemas = "#/components/schemas/";

    private static readonly JsonTypeInfo[] s_described =
    [
        ApiJson.Default.ArticleList, ApiJson.Default.WholeArticle, ApiJson.Default.ApiProblem, ApiJson.Default.ArticleEntry, ApiJson.Default.SiteName,
        ApiJson.Default.TopicName, ApiJson.Default.ReviewStanding, ApiJson.Default.ArticleLinks, ApiJson.Default.ArticleSection,
        ApiJson.Default.ArticleQuestion, ApiJson.Default.WordMeaning, ApiJson.Default.ArticleReference,
    ];

    private static readonly JsonSchemaExporterOptions s_form = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Described };

    public static JsonObject Of(SiteFacts site) => new()
    {
        ["openapi"] = "3.1.1",
        ["info"] = new JsonObject
        {
            ["title"] = $"{site.Name}: articles",
            ["version"] = "1",
            ["description"] = "The public articles of the site, to be read by programs. No key is needed. Show the review, the main message, and the disclaimer wherever you show an article.",
        },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = site.BaseAddress?.AbsoluteUri.TrimEnd('/') ?? Links.Home }),
        ["paths"] = new JsonObject
        {
            [Links.ApiArticles] = Get("listArticles", "All articles", ApiJson.Default.ArticleList.Type.Name, [], []),
            [Links.ApiArticles + "/{topic}/{slug}"] = Get("getArticle", "One article", ApiJson.Default.WholeArticle.Type.Name,
                [InPath("topic", "The first part of the article's address."), InPath("slug", "The second part of the article's address.")],
                [("404", "There is no such article."), ("410", "The article was withdrawn, or has expired."), ("503", "The article is being corrected. Retry-After tells when to ask again.")]),
        },
        ["components"] = new JsonObject { ["schemas"] = new JsonObject(s_described.Select(type => KeyValuePair.Create(type.Type.Name, (JsonNode?)type.GetJsonSchemaAsNode(s_form)))) },
    };

    private static JsonObject Get(string id, string summary, string schema, JsonNode[] parameters, (string Status, string Words)[] problems) => new()
    {
        ["get"] = new JsonObject
        {
            ["operationId"] = id,
            ["summary"] = summary,
            ["parameters"] = new JsonArray(parameters),
            ["responses"] = new JsonObject(
            [
                KeyValuePair.Create("200", (JsonNode?)Response(summary + ".", "application/json", schema)),
                KeyValuePair.Create("304", (JsonNode?)new JsonObject { ["description"] = "What you have (If-None-Match) still holds." }),
                .. problems.Select(problem => KeyValuePair.Create(problem.Status, (JsonNode?)Response(problem.Words, ApiProblem.MediaType, nameof(ApiProblem)))),
            ]),
        },
    };

    private static JsonObject Response(string words, string mediaType, string schema) => new()
    {
        ["description"] = words,
        ["content"] = new JsonObject { [mediaType] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = Schemas + schema } } },
    };

    private static JsonObject InPath(string name, string words) => new()
    {
        ["name"] = name,
        ["in"] = "path",
        ["required"] = true,
        ["description"] = words,
        ["schema"] = new JsonObject { ["type"] = "string" },
    };

    /// <summary>Names a record of the API where it stands in another, and adds what the code says of each part.</summary>
    private static JsonNode Described(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (!context.Path.IsEmpty && Array.Exists(s_described, type => type.Type == context.TypeInfo.Type))
            return new JsonObject { ["$ref"] = Schemas + context.TypeInfo.Type.Name };
        var words = context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), false).OfType<DescriptionAttribute>().FirstOrDefault()
            ?? (context.Path.IsEmpty ? context.TypeInfo.Type.GetCustomAttribute<DescriptionAttribute>() : null);
        if (schema is JsonObject part && words is not null)
            part.Insert(0, "description", words.Description);
        return schema;
    }
}
