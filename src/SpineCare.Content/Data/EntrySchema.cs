using System.Collections.Immutable;
using SpineCare.Content.Problems;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Data;

/// <summary>Reads one entry of a data file: YAML first, then its keys by a schema.</summary>
internal static class EntrySchema
{
    /// <summary>Reads an entry whose value is a map.</summary>
    public static DataFile<T>.Parsed Read<T>(Entry entry, Func<Fields, (T Value, ImmutableArray<ContentProblem> Problems)> read)
        where T : class
    {
        var (value, problems) = ReadValue(entry);
        if (value is null)
            return new(null, problems);
        if (value is not YamlMap map)
        {
            return new(null,
            [
                ProblemKind.ValueRefused.At(value.Place, $"The entry '{entry.Key}' must hold keys of its own.",
                    "Write them on the next lines, indented by two spaces."),
            ]);
        }

        var fields = new Fields(map);
        var (result, found) = read(fields);
        ImmutableArray<ContentProblem> all = [.. fields.Problems(), .. found];
        return new(all.Any(problem => problem.IsError) ? null : result, all) { Form = map.Fields.IsEmpty ? fields.Form : MapForm.Empty };
    }

    /// <summary>Reads an entry whose value is a text: its name is the one key of a map.</summary>
    public static DataFile<T>.Parsed ReadText<T>(Entry entry, Func<Fields, T> read)
        where T : class
    {
        var reading = YamlReader.Read(entry.Passage);
        if (reading.Root is null)
            return new(null, reading.Problems);
        var fields = new Fields(reading.Root);
        var result = read(fields);
        var problems = fields.Problems();
        return new(problems.Any(problem => problem.IsError) ? null : result, problems) { Form = fields.Form.Keys[0].Value };
    }

    private static (YamlValue? Value, ImmutableArray<ContentProblem> Problems) ReadValue(Entry entry)
    {
        var reading = YamlReader.Read(entry.Passage);
        return (reading.Root?.Fields.FirstOrDefault()?.Value, reading.Problems);
    }
}
