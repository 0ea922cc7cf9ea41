using System.Globalization;
using System.Text.Json;

namespace SpineCare.Web.Tests.Discovery.Graphs;

/// <summary>Compares a JSON-LD graph with schema.org: types, properties, domains, ranges, members, and names that lead nowhere.</summary>
public sealed class GraphCheck
{
    private const string Address = "https://schema.org";

    private readonly SchemaOrg _schema = SchemaOrg.Release30;
    private readonly Dictionary<string, JsonElement> _named = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    /// <summary>What is wrong with a graph, a line each.</summary>
    public static IReadOnlyList<string> Problems(string json)
    {
        var check = new GraphCheck();
        using var document = JsonDocument.Parse(json);
        check.Read(document.RootElement);
        return check._problems;
    }

    private void Read(JsonElement root)
    {
        if (!root.EnumerateObject().Select(key => key.Name).SequenceEqual(["@context", "@graph"]) || root.GetProperty("@context").GetString() != Address)
        {
            _problems.Add("not a graph of schema.org");
            return;
        }

        foreach (var thing in ThingsIn(root.GetProperty("@graph")).Where(IsStated))
        {
            if (thing.TryGetProperty("@id", out var id) && !_named.TryAdd(id.GetString()!, thing))
                _problems.Add($"two things are named {id}");
        }

        foreach (var thing in root.GetProperty("@graph").EnumerateArray())
            ReadThing(thing);
        _problems.AddRange(Lonely(root.GetProperty("@graph")).Select(thing => $"nothing leads to {thing}"));
    }

    private void ReadThing(JsonElement thing)
    {
        if (TypeOf(thing) is not { } type || !_schema.HasType(type))
        {
            _problems.Add($"no type of schema.org: {thing}");
            return;
        }

        foreach (var stated in thing.EnumerateObject().Where(stated => stated.Name[0] != '@'))
        {
            // An input annotation names a property of the action and the place that its value goes to (schema.org/docs/actions.html).
            var isAnnotation = _schema.IsA(type, "Action") && stated.Name.EndsWith("-input", StringComparison.Ordinal);
            if (_schema.FindProperty(isAnnotation ? stated.Name[..^"-input".Length] : stated.Name) is not { } property)
                _problems.Add($"{type} has {stated.Name}, which is no property of schema.org");
            else if (property.SupersededBy.Length > 0)
                _problems.Add($"{type} has {stated.Name}, which {property.SupersededBy} has superseded");
            else if (!property.Domain.Any(domain => _schema.IsA(type, domain)))
                _problems.Add($"{type} has {stated.Name}, which belongs to {string.Join(", ", property.Domain)}");
            else if (!isAnnotation)
                ReadValues(type, stated, property);
        }
    }

    private void ReadValues(string type, JsonProperty stated, SchemaOrg.Property property)
    {
        foreach (var value in stated.Value.ValueKind == JsonValueKind.Array ? [.. stated.Value.EnumerateArray()] : new[] { stated.Value })
        {
            if (!IsInRange(value, property.Range))
                _problems.Add($"{type} has {stated.Name} {value}, which is none of {string.Join(", ", property.Range)}");
            if (value.ValueKind == JsonValueKind.Object && IsStated(value))
                ReadThing(value);
        }
    }

    private bool IsInRange(JsonElement value, string[] range) => value.ValueKind switch
    {
        JsonValueKind.Object => TypeOf(IsStated(value) ? value : Meant(value)) is { } type && range.Any(of => _schema.IsA(type, of)),
        JsonValueKind.String => range.Any(of => IsText(value.GetString()!, of)),
        JsonValueKind.Number => range.Any(of => of is "Number" || (of is "Integer" && value.TryGetInt64(out _))),
        JsonValueKind.True or JsonValueKind.False => range.Contains("Boolean"),
        _ => false,
    };

    private bool IsText(string text, string of) => of switch
    {
        "Text" => text.Trim().Length > 0,
        "URL" => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == "https",
        "Date" => Array.Exists(["yyyy", "yyyy-MM", "yyyy-MM-dd"], form => DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)),
        "DateTime" => text.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        _ => text.StartsWith(Address + "/", StringComparison.Ordinal) && _schema.HasMember(of, text[(Address.Length + 1)..]),
    };

    /// <summary>The thing that a name means; nothing where no thing of the graph has it.</summary>
    private JsonElement Meant(JsonElement name)
    {
        if (_named.TryGetValue(name.GetProperty("@id").GetString()!, out var thing))
            return thing;
        _problems.Add($"nothing is named {name.GetProperty("@id")}");
        return default;
    }

    /// <summary>The things of the graph that cannot be reached from the first.</summary>
    private static string[] Lonely(JsonElement graph)
    {
        var waiting = new Queue<JsonElement>(graph.EnumerateArray().Take(1));
        var things = graph.EnumerateArray().DistinctBy(IdOf).ToDictionary(IdOf);
        while (waiting.TryDequeue(out var thing))
        {
            things.Remove(IdOf(thing));
            foreach (var id in ThingsIn(thing).Select(IdOf))
            {
                if (things.Remove(id, out var next))
                    waiting.Enqueue(next);
            }
        }

        return [.. things.Keys];
    }

    private static string IdOf(JsonElement thing) => thing.TryGetProperty("@id", out var id) ? id.GetString()! : "";

    private static string? TypeOf(JsonElement thing) =>
        thing.ValueKind == JsonValueKind.Object && thing.TryGetProperty("@type", out var type) ? type.GetString() : null;

    private static bool IsStated(JsonElement thing) => thing.EnumerateObject().Any(key => key.Name != "@id");

    /// <summary>All objects in an element, the outer before the inner.</summary>
    private static IEnumerable<JsonElement> ThingsIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(key => ThingsIn(key.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(ThingsIn),
        _ => [],
    };
}
