using System.Collections.Immutable;
using System.Globalization;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Yaml;

/// <summary>
/// Reads the keys of one map against a schema: each call names a key that may stand there. What was not asked for by the
/// time of <see cref="Problems"/> is an unknown key. A missing optional text is "", a missing list is empty.
/// </summary>
internal sealed class Fields(YamlMap map)
{
    private readonly Dictionary<string, YamlField> _fields = map.Fields.ToDictionary(field => field.Key, StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<ContentProblem> _problems = [];

    /// <summary>Where the value of each key stands.</summary>
    public ImmutableDictionary<string, SourceLocation> Places => _fields.Values.ToImmutableDictionary(known => known.Key, known => known.Value.Place);

    public SourceLocation PlaceOf(string key) => _fields.TryGetValue(key, out var field) ? field.Value.Place : map.Place;

    /// <summary>True where the key stands there with a value, sound or not.</summary>
    public bool Has(string key) => _fields.TryGetValue(key, out var field) && field.Value is not YamlText { Text: "" } and not YamlList { Items.IsEmpty: true };

    /// <summary>A text of at most so many characters.</summary>
    public string Text(string key, int most, bool required = false) => Passage(key, most, required)?.Text.Trim() ?? "";

    /// <summary>A text with its place, for Markdown inside YAML.</summary>
    public Passage? Passage(string key, int most, bool required = false)
    {
        switch (Find(key, required))
        {
            case null:
                return null;
            case YamlText text when text.Text.Length > most:
                Refuse(text.Place, $"'{key}' has {text.Text.Length} characters; {most} is the most.", "Shorten it.");
                return null;
            case YamlText text when required && string.IsNullOrWhiteSpace(text.Text):
                Refuse(text.Place, $"'{key}' is empty.", "Write its text, in quotes if it begins with a special sign.");
                return null;
            case YamlText text:
                return text.Passage;
            case var value:
                Refuse(value.Place, $"'{key}' must be a text.", "Put the text in \"double quotes\".");
                return null;
        }
    }

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    public ImmutableArray<Passage> Passages(string key, int mostItems, int mostCharacters, bool required = false)
    {
        switch (Find(key, required))
        {
            case null:
                return [];
            case { } none when required && IsEmpty(none):
                Refuse(none.Place, $"'{key}' is empty.", "Write each item on a line of its own, after two spaces, a dash, and a space.");
                return [];
            case YamlText one:
                return one.Text.Length > 0 ? [one.Passage] : [];
            case YamlList list when list.Items.Length > mostItems:
                Refuse(list.Place, $"'{key}' has {list.Items.Length} items; {mostItems} is the most.", "Keep the ones that matter most.");
                return [];
            case YamlList list:
                foreach (var item in list.Items.Where(item => item is not YamlText text || string.IsNullOrWhiteSpace(text.Text) || text.Text.Length > mostCharacters))
                    Refuse(item.Place, $"Each item of '{key}' must be a text of 1 to {mostCharacters} characters.",
                        "Put an item with ': ' in it in \"double quotes\".");
                return [.. list.Items.OfType<YamlText>().Select(text => text.Passage)];
            case var value:
                Refuse(value.Place, $"'{key}' must be a list.", "Write each item on a line of its own, after two spaces, a dash, and a space.");
                return [];
        }
    }

    public ImmutableArray<string> Texts(string key, int mostItems, int mostCharacters, bool required = false) =>
        [.. Passages(key, mostItems, mostCharacters, required).Select(passage => passage.Text.Trim())];

    /// <summary>A list of 'SC501: reason', each a kind of warning that the writer accepts.</summary>
    public ImmutableArray<Acceptance> Acceptances(string key)
    {
        if (Find(key, required: false) is not { } value)
            return [];
        var items = value is YamlList list ? list.Items : [];
        if (items.IsEmpty || items.Any(item => item is not YamlMap { Fields: [{ Value: YamlText text }] } || string.IsNullOrWhiteSpace(text.Text)))
            Refuse(value.Place, $"'{key}' must be a list of codes of warnings, each with the reason.", "Write '- SC501: ' and the reason, in quotes if it holds a colon.");
        var accepted = items.OfType<YamlMap>().SelectMany(item => item.Fields).ToArray();
        foreach (var field in accepted.Where(field => !ProblemKind.All.Any(kind => kind.Code == field.Key && kind.MayBeAccepted)))
            Refuse(field.Place, $"'{field.Key}' is not the code of a warning.", "Copy the code from the warning. An error must be mended.");
        return [.. accepted.Select(field => new Acceptance(field.Key, (field.Value as YamlText)?.Text ?? "", field.Place))];
    }

    /// <summary>A list of maps, each with keys of its own.</summary>
    public ImmutableArray<T> Maps<T>(string key, int mostItems, Func<Fields, T> read)
    {
        if (Find(key, required: false) is not { } value)
            return [];
        if (value is not YamlList list || list.Items.Length > mostItems || list.Items.Any(item => item is not YamlMap))
        {
            Refuse(value.Place, $"'{key}' must be a list of at most {mostItems} items, each with keys of its own.", "Begin each item with two spaces, a dash, and a space.");
            return [];
        }

        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var fields in list.Items.OfType<YamlMap>().Select(item => new Fields(item)))
        {
            items.Add(read(fields));
            _problems.AddRange(fields.Problems());
        }

        return items.ToImmutable();
    }

    /// <summary>A whole number in a range, or null.</summary>
    public int? Number(string key, int least, int most, bool required = false)
    {
        if (Text(key, 20, required) is not { Length: > 0 } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        Refuse(PlaceOf(key), $"'{key}' must be a whole number from {least} to {most}; '{text}' is not.", "Write digits only.");
        return null;
    }

    /// <summary>A day in the form of ISO 8601, such as 2026-11-21.</summary>
    public DateOnly? Date(string key, bool required = false)
    {
        if (Text(key, 40, required) is not { Length: > 0 } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Refuse(PlaceOf(key), $"'{key}' must be a day; '{text}' is none.", "Write year, month, and day like this: 2026-11-21.");
        return null;
    }

    /// <summary>True for 'true' or 'yes', false for 'false', 'no', or nothing.</summary>
    public bool YesOrNo(string key)
    {
        var text = Text(key, 20).ToLowerInvariant();
        if (text is not ("" or "true" or "yes" or "false" or "no"))
            Refuse(PlaceOf(key), $"'{key}' must be true or false; '{text}' is neither.", $"Write '{key}: true', or take the line out.");
        return text is "true" or "yes";
    }

    /// <summary>One of a few words.</summary>
    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> choices, bool required = false)
        where T : struct
    {
        if (Text(key, 40, required) is not { Length: > 0 } text)
            return null;
        if (choices.TryGetValue(text, out var choice))
            return choice;
        Refuse(PlaceOf(key), $"'{key}' cannot be '{text}'.{Spelling.DidYouMean(text, choices.Keys)}",
            $"Write one of: {string.Join(", ", choices.Keys)}.");
        return null;
    }

    /// <summary>A text that a test accepts.</summary>
    public string Fitting(string key, int most, Func<string, bool> fits, string cure, bool required = false)
    {
        var text = Text(key, most, required);
        if (text.Length == 0 || fits(text))
            return text;
        Refuse(PlaceOf(key), $"'{key}' cannot be '{text}'.", cure);
        return "";
    }

    public void Refuse(SourceLocation place, string message, string cure) =>
        _problems.Add(ProblemKind.ValueRefused.At(place, message, cure));

    /// <summary>Everything that was wrong, unknown keys included.</summary>
    public ImmutableArray<ContentProblem> Problems() =>
    [
        .. _problems,
        .. map.Fields.Where(field => !_known.Contains(field.Key)).Select(field => ProblemKind.KeyUnknown.At(
            field.Place, $"The key '{field.Key}' is unknown here.{Spelling.DidYouMean(field.Key, _known)}",
            $"The keys that can stand here: {string.Join(", ", _known.Order(StringComparer.Ordinal))}.")),
    ];

    private static bool IsEmpty(YamlValue value) =>
        value is YamlList { Items.IsEmpty: true } || (value is YamlText text && string.IsNullOrWhiteSpace(text.Text));

    private YamlValue? Find(string key, bool required)
    {
        _known.Add(key);
        if (_fields.TryGetValue(key, out var field))
            return field.Value;
        if (required)
            _problems.Add(ProblemKind.KeyMissing.At(map.Place, $"The key '{key}' is missing.", $"Add a line that begins with '{key}:'."));
        return null;
    }
}
