using System.Collections.Frozen;
using SpineCare.Content.Site;

namespace SpineCare.Content.Markdown.Inlines;

/// <summary>What the words in braces stand for.</summary>
internal static class Labels
{
    public const string Emergency = "emergency";
    public const string PoisonHelp = "poison-help";
    public const string CrisisLine = "crisis-line";

    /// <summary>How honest the sentence before it is: words that every reader sees.</summary>
    public static readonly FrozenDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["advice"] = "Common advice",
        ["opinion"] = "Opinion",
        ["waiting"] = "Not yet reviewed",
    }.ToFrozenDictionary();

    public static readonly FrozenSet<string> Phones = FrozenSet.Create(Emergency, PoisonHelp, CrisisLine);

    /// <summary>The number that a word stands for.</summary>
    public static string NumberOf(string phone, PhoneNumbers phones) => phone switch
    {
        Emergency => phones.Emergency,
        PoisonHelp => phones.PoisonHelp,
        _ => phones.CrisisLine,
    };

    /// <summary>A text with its phone words replaced by their numbers.</summary>
    public static string WithNumbers(string text, PhoneNumbers phones) =>
        Phones.Aggregate(text, (sum, phone) => sum.Replace($"{{{phone}}}", NumberOf(phone, phones), StringComparison.Ordinal));

    public static bool IsKnown(MarkerInline marker) => marker.IsSilent || Phones.Contains(marker.Name) || Texts.ContainsKey(marker.Name);

    public static IEnumerable<string> Names => Phones.Concat(Texts.Keys).Append(MarkerInline.Rule).Order(StringComparer.Ordinal);
}
