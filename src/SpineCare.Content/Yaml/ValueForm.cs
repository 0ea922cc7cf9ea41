using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SpineCare.Content.Yaml;

/// <summary>What a schema asks of a value: its kind and its limits.</summary>
internal abstract record ValueForm;

/// <summary>A text of at most so many characters. Where it has a form of its own, the cure says what to write.</summary>
internal sealed record TextForm(int Most, Regex? Pattern = null, string Cure = "") : ValueForm;

/// <summary>A day in the form of ISO 8601.</summary>
internal sealed record DayForm : ValueForm
{
    public const string Cure = "Write year, month, and day like this: 2026-11-21.";
}

/// <summary>A whole number in a range.</summary>
internal sealed record NumberForm(int Least, int Most, int? Otherwise = null) : ValueForm
{
    public const string Cure = "Write digits only.";
}

/// <summary>Yes or no, and which of them counts where nothing is written.</summary>
internal sealed record YesOrNoForm(bool Otherwise) : ValueForm;

/// <summary>One of a few words.</summary>
internal sealed record ChoiceForm(IEnumerable<string> Words) : ValueForm;

/// <summary>A list of texts, or a single one.</summary>
internal sealed record ListForm(int MostItems, int MostCharacters) : ValueForm;

/// <summary>A list of accepted warnings, each with its reason.</summary>
internal sealed record AcceptancesForm : ValueForm;

/// <summary>A list of maps, each with keys of its own. Only files that the program itself writes hold one.</summary>
internal sealed record MapsForm(int MostItems) : ValueForm;

/// <summary>A map with keys of its own.</summary>
internal sealed record MapForm(ImmutableArray<KeyForm> Keys) : ValueForm
{
    public static readonly MapForm Empty = new([]);
}

/// <summary>A key that may stand in a map, and what is asked of its value.</summary>
internal sealed record KeyForm(string Key, ValueForm Value, bool IsRequired)
{
    /// <summary>The key without which it must be there; "" for none.</summary>
    public string Unless { get; init; } = "";
}
