using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SpineCare.Web.Api;

/// <summary>How the records of the API are written as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ArticleList))]
[JsonSerializable(typeof(WholeArticle))]
[JsonSerializable(typeof(ApiProblem))]
internal sealed partial class ApiJson : JsonSerializerContext;

/// <summary>Why the API has no answer (RFC 9457).</summary>
[Description("Why there is no answer (RFC 9457).")]
public sealed record ApiProblem(string Title, int Status, string Detail, string Instance)
{
    public const string MediaType = "application/problem+json";

    public string Type => "about:blank";
}
