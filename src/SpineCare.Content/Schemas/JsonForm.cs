using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SpineCare.Content.Problems;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Schemas;

/// <summary>
/// Says in JSON Schema what is asked of a value. An editor reads a bare number as a number where this site reads a text, so
/// both may stand there.
/// </summary>
internal static partial class JsonForm
{
    /// <summary>The names that an entry of a data file may have.</summary>
    public const string EntryName = "^[A-Za-z0-9_-]+$";

    /// <param name="form">What is asked of the value.</param>
    /// <param name="isRequired">True where the value may not be empty.</param>
    /// <param name="owner">The owner of its keys in the tables of the guide.</param>
    public static JsonObject Of(ValueForm form, bool isRequired, string owner) => form switch
    {
        TextForm text => Text(text, isRequired),
        DayForm => Fitting(new() { ["type"] = "string" }, "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", isRequired, DayForm.Cure),
        NumberForm number => Number(number, isRequired),
        YesOrNoForm answer => new() { ["type"] = "boolean", ["default"] = answer.Otherwise },
        ChoiceForm choice => new() { ["enum"] = new JsonArray([.. choice.Words.Order(StringComparer.Ordinal)]) },
        ListForm list => List(list, isRequired),
        AcceptancesForm => Acceptances(),
        MapForm map => Map(map, owner),
        _ => throw new ArgumentException($"JSON Schema has no words for {form} yet.", nameof(form)),
    };

    private static JsonObject Text(TextForm text, bool isRequired) => text.Pattern is { } pattern
        ? Fitting(Line(text.Most, isRequired), Bounds().Replace(pattern.ToString(), ""), isRequired, text.Cure)
        : Line(text.Most, isRequired);

    private static JsonObject Line(int most, bool isRequired)
    {
        var json = new JsonObject { ["type"] = new JsonArray("string", "number"), ["maxLength"] = most };
        if (isRequired)
            (json["pattern"], json["patternErrorMessage"]) = (@"\S", "Write some words here.");
        return json;
    }

    private static JsonObject Number(NumberForm number, bool isRequired)
    {
        var json = new JsonObject
        {
            ["type"] = new JsonArray("integer", "string"),
            ["minimum"] = number.Least,
            ["maximum"] = number.Most,
        };
        if (number.Otherwise is { } otherwise)
            json["default"] = otherwise;
        return Fitting(json, "[0-9]+", isRequired, NumberForm.Cure);
    }

    private static JsonObject List(ListForm list, bool isRequired)
    {
        var json = Line(list.MostCharacters, isRequired);
        json["type"] = new JsonArray("array", "string", "number");
        json["items"] = Line(list.MostCharacters, isRequired: true);
        if (isRequired)
            json["minItems"] = 1;
        json["maxItems"] = list.MostItems;
        return json;
    }

    private static JsonObject Acceptances() => new()
    {
        ["type"] = "array",
        ["minItems"] = 1,
        ["items"] = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(ProblemKind.All.Where(kind => kind.MayBeAccepted).Select(kind =>
                KeyValuePair.Create(kind.Code, (JsonNode?)new JsonObject { ["description"] = $"{kind.Title}. Write your reason.", ["type"] = "string", ["pattern"] = @"\S" }))),
            ["additionalProperties"] = false,
            ["minProperties"] = 1,
            ["maxProperties"] = 1,
        },
    };

    private static JsonObject Map(MapForm map, string owner)
    {
        var json = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(map.Keys.Select(key => KeyValuePair.Create(key.Key, (JsonNode?)Described(key, owner)))),
            ["required"] = new JsonArray([.. map.Keys.Where(key => key is { IsRequired: true, Unless: "" }).Select(key => key.Key)]),
            ["additionalProperties"] = false,
        };
        if (map.Keys.Where(key => key.Unless.Length > 0).ToArray() is { Length: > 0 } either)
            json["allOf"] = new JsonArray([.. either.Select(key => new JsonObject { ["anyOf"] = new JsonArray(Needing(key.Key), Needing(key.Unless)) })]);
        return json;
    }

    private static JsonObject Needing(string key) => new() { ["required"] = new JsonArray(key) };

    private static JsonObject Described(KeyForm key, string owner)
    {
        var json = new JsonObject();
        if (KeyTables.Find(owner, key.Key) is { } text)
            json["description"] = text;
        foreach (var (name, value) in Of(key.Value, key.IsRequired, $"{owner} {key.Key}"))
            json[name] = value?.DeepClone();
        return json;
    }

    /// <summary>Asks for a form of the whole text but for spaces at its ends; an optional one may be empty.</summary>
    private static JsonObject Fitting(JsonObject json, string form, bool isRequired, string cure)
    {
        json["pattern"] = $@"^\s*({form}){(isRequired ? "" : "?")}\s*$";
        json["patternErrorMessage"] = cure;
        return json;
    }

    [GeneratedRegex(@"^\^|\\z$")]
    private static partial Regex Bounds();
}
