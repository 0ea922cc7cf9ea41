using System.Text.Json;
using System.Text.Json.Nodes;

namespace SpineCare.Web.Tests.Api;

/// <summary>Compares JSON with a schema (JSON Schema 2020-12), as far as this API uses it. What a schema does not tell is an offence, too.</summary>
public static class FormCheck
{
    public static IReadOnlyList<string> Of(JsonNode? value, JsonNode schema, JsonNode description, string at = "$")
    {
        if (schema["$ref"] is { } name)
            return Of(value, name.GetValue<string>().Split('/').Skip(1).Aggregate(description, (node, part) => node[part]!), description, at);
        var types = schema["type"] switch
        {
            JsonArray several => several.Select(type => type!.GetValue<string>()).ToArray(),
            { } one => [one.GetValue<string>()],
            null => throw new InvalidOperationException($"{at} has no type."),
        };
        if (!types.Contains(TypeOf(value)))
            return [$"{at} is no {types[0]}"];
        return value switch
        {
            JsonObject map => InMap(map, schema, description, at),
            JsonArray list => [.. list.SelectMany((item, index) => Of(item, schema["items"]!, description, $"{at}[{index}]"))],
            _ => [],
        };
    }

    /// <summary>Every name of another schema in a document.</summary>
    public static IEnumerable<string> NamesIn(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(field => field.Key == "$ref" ? [field.Value!.GetValue<string>()] : NamesIn(field.Value)),
        JsonArray list => list.SelectMany(NamesIn),
        _ => [],
    };

    private static IReadOnlyList<string> InMap(JsonObject map, JsonNode schema, JsonNode description, string at)
    {
        var told = schema["properties"]!.AsObject();
        return
        [
            .. (schema["required"]?.AsArray() ?? []).Select(name => name!.GetValue<string>()).Where(name => !map.ContainsKey(name)).Select(name => $"{at}.{name} is missing"),
            .. map.SelectMany(field => told[field.Key] is { } part ? Of(field.Value, part, description, $"{at}.{field.Key}") : [$"{at}.{field.Key} is not told"]),
        ];
    }

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "integer",
        _ => "boolean",
    };
}
