using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SpineCare.Content.Calendar;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Yaml;

/// <summary>
/// Reads the keys of one map against a schema: each call names a key that may stand there. What was not asked for by the
/// time of <see cref="Problems"/> is an unknown key. A missing optional text is "", a missing list is empty. What was asked
/// for is remembered (<see cref="Form"/>), so that an editor can be told the same.
/// </summary>
internal sealed class Fields(YamlMap map)
{
    private readonly Dictionary<string, YamlField> _fields = map.Fields.ToDictionary(field => field.Key, StringComparer.Ordinal);
    private readonly OrderedDictionary<string, KeyForm> _asked = new(StringComparer.Ordinal);
    private readonly List<string> _missing = [];
    private readonly List<ContentProblem> _problems = [];

    /// <summary>Where the value of each key stands.</summary>
    public ImmutableDictionary<string, SourceLocation> Places => _fields.Values.ToImmutableDictionary(known => known.Key, known => known.Value.Place);

    /// <summary>The keys of no map, for those who only want to know what is asked for.</summary>
    public static Fields OfNothing() => new(new YamlMap(new(""), []));

    public SourceLocation PlaceOf(string key) => _fields.TryGetValue(key, out var field) ? field.Value.Place : map.Place;

    /// <summary>True where the key stands there with a value, sound or not.</summary>
    public bool Has(string key) => _fields.TryGetValue(key, out var field) && field.Value is not YamlText { Text: "" } and not YamlList { Items.IsEmpty: true };

    /// <summary>The keys that were asked for, in order.</summary>
    public MapForm Form => new([.. _asked.Values]);

    /// <summary>A text of at most so many characters.</summary>
    public string Text(string key, int most, bool required = false) => Line(new(key, new TextForm(most), required), most);

    /// <summary>A text with its place, for Markdown inside YAML.</summary>
    public Passage? Passage(string key, int most, bool required = false) => Read(new(key, new TextForm(most), required), most);

    /// <summary>A text whose form editors are told, and whose slips the caller tells.</summary>
    public string Text(string key, int most, Regex form, string cure) => Line(new(key, new TextForm(most, form, cure), IsRequired: false), most);

    private string Line(KeyForm asked, int most) => Read(asked, most)?.Text.Trim() ?? "";

    private Passage? Read(KeyForm asked, int most)
    {
        var (key, required) = (asked.Key, asked.IsRequired);
        switch (Find(asked))
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
        switch (Find(new(key, new ListForm(mostItems, mostCharacters), required)))
        {
            case null:
                return [];
            case { } none when required && IsEmpty(none):
                Refuse(none.Place, $"'{key}' is empty.", "Write each item on a line of its own, after two spaces, a dash, and a space.");
                return [];
            case YamlText one when one.Text.Length > mostCharacters:
                RefuseItem(one, key, mostCharacters);
                return [];
            case YamlText one:
                return one.Text.Length > 0 ? [one.Passage] : [];
            case YamlList list when list.Items.Length > mostItems:
                Refuse(list.Place, $"'{key}' has {list.Items.Length} items; {mostItems} is the most.", "Keep the ones that matter most.");
                return [];
            case YamlList list:
                foreach (var item in list.Items.Where(item => item is not YamlText text || string.IsNullOrWhiteSpace(text.Text) || text.Text.Length > mostCharacters))
                    RefuseItem(item, key, mostCharacters);
                return [.. list.Items.OfType<YamlText>().Select(text => text.Passage)];
            case var value:
                Refuse(value.Place, $"'{key}' must be a list.", "Write each item on a line of its own, after two spaces, a dash, and a space.");
                return [];
        }
    }

    private void RefuseItem(YamlValue item, string key, int most) => Refuse(item.Place,
        $"Each item of '{key}' must be a text of 1 to {most} characters.", "Put an item with ': ' in it in \"double quotes\".");

    public ImmutableArray<string> Texts(string key, int mostItems, int mostCharacters, bool required = false) =>
        [.. Passages(key, mostItems, mostCharacters, required).Select(passage => passage.Text.Trim())];

    /// <summary>A list of 'SC501: reason', each a kind of warning that the writer accepts.</summary>
    public ImmutableArray<Acceptance> Acceptances(string key)
    {
        if (Find(new(key, new AcceptancesForm(), IsRequired: false)) is not { } value)
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
        if (Find(new(key, new MapsForm(mostItems), IsRequired: false)) is not { } value)
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
    public int? Number(string key, int least, int most, bool required = false) =>
        Number(new(key, new NumberForm(least, most), required), least, most);

    /// <summary>A whole number in a range, and the one that counts where none is written.</summary>
    public int Number(string key, int least, int most, int otherwise) =>
        Number(new(key, new NumberForm(least, most, otherwise), IsRequired: false), least, most) ?? otherwise;

    private int? Number(KeyForm asked, int least, int most)
    {
        if (Line(asked, 20) is not { Length: > 0 } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        Refuse(PlaceOf(asked.Key), $"'{asked.Key}' must be a whole number from {least} to {most}; '{text}' is not.", NumberForm.Cure);
        return null;
    }

    /// <summary>A day in the form of ISO 8601, such as 2026-11-21.</summary>
    public DateOnly? Date(string key, bool required = false) => Date(new(key, new DayForm(), required));

    /// <summary>A day that must stand there unless another key does.</summary>
    public DateOnly? Date(string key, string unless) => Date(new(key, new DayForm(), !Has(unless)) { Unless = unless });

    private DateOnly? Date(KeyForm asked)
    {
        var key = asked.Key;
        if (Line(asked, 40) is not { Length: > 0 } text)
            return null;
        if (Days.Find(text) is { } day)
            return day;
        Refuse(PlaceOf(key), $"'{key}' must be a day; '{text}' is none.", Days.CureFor(text));
        return null;
    }

    /// <summary>True for 'true' or 'yes', false for 'false' or 'no', and what counts otherwise for nothing.</summary>
    public bool YesOrNo(string key, bool otherwise = false)
    {
        var text = Line(new(key, new YesOrNoForm(otherwise), IsRequired: false), 20).ToLowerInvariant();
        if (text is not ("" or "true" or "yes" or "false" or "no"))
            Refuse(PlaceOf(key), $"'{key}' must be true or false; '{text}' is neither.", $"Write '{key}: {(otherwise ? "false" : "true")}', or take the line out.");
        return text.Length > 0 ? text is "true" or "yes" : otherwise;
    }

    /// <summary>One of a few words.</summary>
    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> choices, bool required = false)
        where T : struct => Choice(new(key, new ChoiceForm(choices.Keys), required), choices);

    private T? Choice<T>(KeyForm asked, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        if (Line(asked, 40) is not { Length: > 0 } text)
            return null;
        if (choices.TryGetValue(text, out var choice))
            return choice;
        Refuse(PlaceOf(asked.Key), $"'{asked.Key}' cannot be '{text}'.{Spelling.DidYouMean(text, choices.Keys)}",
            $"Write one of: {string.Join(", ", choices.Keys)}.");
        return null;
    }

    /// <summary>A text that a test accepts.</summary>
    public string Fitting(string key, int most, Func<string, bool> fits, string cure, bool required = false) =>
        Fitting(new(key, new TextForm(most), required), most, fits, cure);

    /// <summary>A text of a form that an editor can be told, too.</summary>
    public string Fitting(string key, int most, Regex form, string cure, bool required = false) =>
        Fitting(new(key, new TextForm(most, form, cure), required), most, form.IsMatch, cure);

    private string Fitting(KeyForm asked, int most, Func<string, bool> fits, string cure)
    {
        var text = Line(asked, most);
        if (text.Length == 0 || fits(text))
            return text;
        Refuse(PlaceOf(asked.Key), $"'{asked.Key}' cannot be '{text}'.", cure);
        return "";
    }

    public void Refuse(SourceLocation place, string message, string cure) =>
        _problems.Add(ProblemKind.ValueRefused.At(place, message, cure));

    /// <summary>Everything that was wrong, unknown keys included. A key that is there with a slip in its name is not missing besides.</summary>
    public ImmutableArray<ContentProblem> Problems()
    {
        var unknown = map.Fields.Where(field => !_asked.ContainsKey(field.Key)).Select(field => (Field: field, Meant: Spelling.DidYouMean(field.Key, _asked.Keys))).ToArray();
        return
        [
            .. _problems,
            .. _missing.Where(key => !Array.Exists(unknown, slip => slip.Meant.Contains($"'{key}'", StringComparison.Ordinal)))
                .Select(key => ProblemKind.KeyMissing.At(map.Place, $"The key '{key}' is missing.", $"Add a line that begins with '{key}:'.")),
            .. unknown.Select(slip => ProblemKind.KeyUnknown.At(
                slip.Field.Place, $"The key '{slip.Field.Key}' is unknown here.{slip.Meant}",
                $"The keys that can stand here: {string.Join(", ", _asked.Keys.Order(StringComparer.Ordinal))}.")),
        ];
    }

    private static bool IsEmpty(YamlValue value) =>
        value is YamlList { Items.IsEmpty: true } || (value is YamlText text && string.IsNullOrWhiteSpace(text.Text));

    private YamlValue? Find(KeyForm asked)
    {
        _asked[asked.Key] = asked;
        if (_fields.TryGetValue(asked.Key, out var field))
            return field.Value;
        if (asked.IsRequired)
            _missing.Add(asked.Key);
        return null;
    }
}
