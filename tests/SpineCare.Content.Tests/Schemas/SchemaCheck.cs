using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SpineCare.Content.Tests.Schemas;

/// <summary>
/// Compares a value with a JSON Schema (draft 7) as an editor would, for the keywords that the schemas use; any other keyword
/// is a mistake of the schema, since no test would see what it does.
/// </summary>
public static class SchemaCheck
{
    /// <summary>Where the value breaks the schema; nothing where it keeps to it.</summary>
    public static IEnumerable<string> Faults(JsonNode? value, JsonObject schema, string at = "") =>
        schema.SelectMany(keyword => Faults(value, schema, keyword.Key, keyword.Value!).Select(fault => fault[0] is '/' ? at + fault : $"{at}: {fault}"));

    private static IEnumerable<string> Faults(JsonNode? value, JsonObject schema, string keyword, JsonNode asked) => keyword switch
    {
        "$schema" or "title" or "description" or "patternErrorMessage" => [],
        "default" => Faults(asked, Without(schema, "default")).Select(fault => $"default{fault}"),
        "type" => Unless(Words(asked).Any(type => IsOf(type, value)), $"is no {asked.ToJsonString()}"),
        "enum" => Unless(asked.AsArray().Any(word => JsonNode.DeepEquals(word, value)), $"is none of {asked.ToJsonString()}"),
        "maxLength" => Unless(TextOf(value) is not { } text || text.Length <= (int)asked, "is too long"),
        "pattern" => Unless(TextOf(value) is not { } text || Regex.IsMatch(text, (string)asked!, RegexOptions.ECMAScript), $"does not fit {asked}"),
        "minimum" => Unless(NumberOf(value) is not { } number || number >= (double)asked, "is too small"),
        "maximum" => Unless(NumberOf(value) is not { } number || number <= (double)asked, "is too large"),
        "minItems" => Unless(value is not JsonArray list || list.Count >= (int)asked, "has too few items"),
        "maxItems" => Unless(value is not JsonArray list || list.Count <= (int)asked, "has too many items"),
        "items" => value is JsonArray list ? list.SelectMany((item, i) => Faults(item, asked.AsObject(), $"/{i}")) : [],
        "allOf" => asked.AsArray().SelectMany(part => Faults(value, part!.AsObject())),
        "anyOf" => Unless(asked.AsArray().Any(part => !Faults(value, part!.AsObject()).Any()), $"keeps to none of {asked.ToJsonString()}"),
        "required" => value is JsonObject map ? Words(asked).Where(key => !map.ContainsKey(key)).Select(key => $"lacks {key}") : [],
        "minProperties" => Unless(value is not JsonObject map || map.Count >= (int)asked, "has too few keys"),
        "maxProperties" => Unless(value is not JsonObject map || map.Count <= (int)asked, "has too many keys"),
        "properties" => value is JsonObject map
            ? map.Where(field => asked[field.Key] is not null).SelectMany(field => Faults(field.Value, asked[field.Key]!.AsObject(), $"/{field.Key}"))
            : [],
        "patternProperties" => value is JsonObject map
            ? map.SelectMany(field => PatternOf(field.Key, schema) is { } own ? Faults(field.Value, own, $"/{field.Key}") : [])
            : [],
        "propertyNames" => value is JsonObject map ? map.SelectMany(field => Faults(field.Key, asked.AsObject(), $"/{field.Key}")) : [],
        "additionalProperties" => value is JsonObject map ? map.Where(field => schema["properties"]?[field.Key] is null && PatternOf(field.Key, schema) is null).SelectMany(field => Additional(field, asked)) : [],
        _ => throw new NotSupportedException($"The keyword '{keyword}'."),
    };

    private static JsonObject? PatternOf(string key, JsonObject schema) =>
        (schema["patternProperties"] as JsonObject)?.FirstOrDefault(pattern => Regex.IsMatch(key, pattern.Key, RegexOptions.ECMAScript)).Value?.AsObject();

    private static IEnumerable<string> Additional(KeyValuePair<string, JsonNode?> field, JsonNode asked) =>
        asked is JsonObject schema ? Faults(field.Value, schema, $"/{field.Key}") : Unless((bool)asked, $"may not hold {field.Key}");

    private static IEnumerable<string> Unless(bool holds, string fault) => holds ? [] : [fault];

    private static IEnumerable<string> Words(JsonNode asked) => asked is JsonArray list ? list.Select(word => (string)word!) : [(string)asked!];

    private static JsonObject Without(JsonObject schema, string keyword)
    {
        var rest = schema.DeepClone().AsObject();
        rest.Remove(keyword);
        return rest;
    }

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => TextOf(value) is not null,
        "number" => NumberOf(value) is not null,
        "integer" => NumberOf(value) is { } number && double.IsInteger(number),
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        _ => throw new NotSupportedException($"The type '{type}'."),
    };

    private static string? TextOf(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? (string)value! : null;

    private static double? NumberOf(JsonNode? value) => value?.GetValueKind() == JsonValueKind.Number ? double.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture) : null;
}
