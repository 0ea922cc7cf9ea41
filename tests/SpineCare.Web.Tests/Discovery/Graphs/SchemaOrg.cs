using System.Collections.Frozen;

namespace SpineCare.Web.Tests.Discovery.Graphs;

/// <summary>The vocabulary of schema.org: its types, properties, and enumerations, as schema-org-30.0.tsv has them.</summary>
public sealed class SchemaOrg
{
    private const string File = "schema-org-30.0.tsv";

    private readonly FrozenDictionary<string, string[]> _types;
    private readonly FrozenDictionary<string, string[]> _members;
    private readonly FrozenDictionary<string, Property> _properties;

    private SchemaOrg(IEnumerable<string> lines)
    {
        var rows = lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToLookup(row => row[0]);
        _types = rows["type"].ToFrozenDictionary(row => row[1], row => Names(row[2]));
        _members = rows["members"].ToFrozenDictionary(row => row[1], row => Names(row[2]));
        _properties = rows["property"].ToFrozenDictionary(row => row[1], row => new Property(Names(row[2]), Names(row[3]), row.ElementAtOrDefault(4) ?? ""));
    }

    public static SchemaOrg Release30 { get; } = new(System.IO.File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Discovery", "Graphs", File)));

    public int Types => _types.Count;

    public int Properties => _properties.Count;

    public bool HasType(string name) => _types.ContainsKey(name);

    public Property? FindProperty(string name) => _properties.GetValueOrDefault(name);

    /// <summary>True where a type is another one, or stands below it.</summary>
    public bool IsA(string type, string other) => type == other || _types.GetValueOrDefault(type, []).Any(above => IsA(above, other));

    /// <summary>True where the enumeration, or one below it, has the member.</summary>
    public bool HasMember(string enumeration, string name) => _members.Any(members => IsA(members.Key, enumeration) && members.Value.Contains(name));

    private static string[] Names(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The types that may have a property, those that its values may have, and what has taken its place ("" for nothing).</summary>
    public sealed record Property(string[] Domain, string[] Range, string SupersededBy);
}
