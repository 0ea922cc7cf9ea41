using System.Collections.Immutable;
using System.Text.Json;
using SpineCare.Browser.Tests.Measures;

namespace SpineCare.Browser.Tests.Access;

/// <summary>A part of a page as the eye sees it, and as the browser tells it to a screen reader (CDP, Accessibility).</summary>
internal sealed record AccessiblePart(SeenPart Seen, string Role, string Name, bool? IsExpanded)
{
    public static async Task<ImmutableArray<AccessiblePart>> Read(IPage page)
    {
        var seen = await page.Measured<SeenPart[]>("parts");
        await using var session = await page.Context.NewCDPSessionAsync(page);
        var document = (await session.SendAsync("DOM.getDocument", new() { ["depth"] = -1 })).ShouldNotBeNull();
        var tree = (await session.SendAsync("Accessibility.getFullAXTree")).ShouldNotBeNull();
        var told = tree.GetProperty("nodes").EnumerateArray()
            .Where(node => node.TryGetProperty("backendDOMNodeId", out _) && !node.GetProperty("ignored").GetBoolean())
            .ToLookup(node => node.GetProperty("backendDOMNodeId").GetInt32());
        return
        [
            .. from node in Numbered(document.GetProperty("root"))
               let ax = told[node.Id].FirstOrDefault()
               select new AccessiblePart(seen[node.Number], Value(ax, "role"), Value(ax, "name"), Expanded(ax)),
        ];
    }

    private static IEnumerable<(int Number, int Id)> Numbered(JsonElement node)
    {
        string[] attributes = node.TryGetProperty("attributes", out var pairs) ? [.. pairs.EnumerateArray().Select(text => text.GetString()!)] : [];
        if (Array.IndexOf(attributes, "data-part") is var at and >= 0)
            yield return (int.Parse(attributes[at + 1], System.Globalization.CultureInfo.InvariantCulture), node.GetProperty("backendNodeId").GetInt32());

        if (!node.TryGetProperty("children", out var children))
            yield break;
        foreach (var part in children.EnumerateArray().SelectMany(Numbered))
            yield return part;
    }

    private static string Value(JsonElement node, string key) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty(key, out var value) ? value.GetProperty("value").GetString() ?? "" : "";

    private static bool? Expanded(JsonElement node) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty("properties", out var properties)
            ? properties.EnumerateArray().Where(property => property.GetProperty("name").GetString() == "expanded")
                .Select(property => (bool?)property.GetProperty("value").GetProperty("value").GetBoolean()).FirstOrDefault()
            : null;
}

/// <summary>What the eye sees of a part: its words, and where a link leads.</summary>
internal sealed record SeenPart
{
    public required string Tag { get; init; }

    public required string Role { get; init; }

    public required string Words { get; init; }

    public required string Target { get; init; }

    public required string Text { get; init; }

    public required bool IsDecoration { get; init; }

    public required bool IsOpen { get; init; }

    /// <summary>The landmark that it stands in, by its number.</summary>
    public required int Place { get; init; }
}
