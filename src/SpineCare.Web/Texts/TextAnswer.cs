using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace SpineCare.Web.Texts;

/// <summary>An answer that is no page: UTF-8 text, which whoever keeps a copy asks for again.</summary>
internal static class TextAnswer
{
    public static IResult Of(string text, string mediaType) => Of(Encoding.UTF8.GetBytes(text), mediaType + "; charset=utf-8");

    public static IResult Json<T>(T value, JsonTypeInfo<T> form, string mediaType = "application/json") => Of(JsonSerializer.SerializeToUtf8Bytes(value, form), mediaType);

    /// <summary>JSON that is put together by hand.</summary>
    public static IResult Json(JsonNode value) => Of(Encoding.UTF8.GetBytes(value.ToJsonString()), "application/json");

    private static Headed Of(byte[] bytes, string contentType) => new(Results.Bytes(bytes, contentType), []);

    /// <summary>The answer with a header more.</summary>
    public static IResult With(this IResult answer, string name, string value) =>
        answer is Headed headed ? headed with { Headers = headed.Headers.Add((name, value)) } : new Headed(answer, [(name, value)]);

    private sealed record Headed(IResult Answer, ImmutableArray<(string Name, string Value)> Headers) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var headers = httpContext.Response.Headers;
            headers.CacheControl = "no-cache";
            foreach (var (name, value) in Headers)
                headers[name] = value;
            return Answer.ExecuteAsync(httpContext);
        }
    }
}
