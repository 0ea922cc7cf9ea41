using SpineCare.Content.Changes;

namespace SpineCare.Web.History;

/// <summary>Tells in plain words what changed from one version of a text to the next.</summary>
internal static class ChangeWords
{
    private const string ChangeNote = "change_note";

    /// <summary>A line for each part that changed; with the sentences below it where they are asked for.</summary>
    public static IEnumerable<string> Of(TextChange change, bool withSentences)
    {
        var parts = change.Parts.Where(part => !IsRecord(part)).ToArray();
        if (parts.Length == 0 && !change.IsReordered)
            yield return change.Parts.IsEmpty ? "Only marks, spaces, or line breaks changed." : "Only the day of the change, or the note on it, changed.";
        foreach (var part in parts)
        {
            yield return Line(part);
            foreach (var sentence in withSentences ? part.Sentences : [])
                yield return $"  {(sentence.IsNew ? '+' : '-')} {sentence.Text}";
        }

        if (change.IsReordered)
            yield return "Parts of it stand in another order.";
    }

    /// <summary>The note that a version made of its own change; "" where it left the one before.</summary>
    public static string NoteOf(TextChange change) => string.Join(' ', change.Parts
        .Where(part => part is { Kind: PartKind.Key, Name: ChangeNote })
        .SelectMany(part => part.Sentences).Where(sentence => sentence.IsNew).Select(sentence => sentence.Text));

    public static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";

    /// <summary>The keys that tell of a change; they change with every one.</summary>
    private static bool IsRecord(PartChange part) => part.Kind == PartKind.Key && part.Name is "changed" or ChangeNote;

    private static string Line(PartChange part) => part.Fate switch
    {
        PartFate.New => $"{NameOf(part.Kind, part.Name)} is new{Counted(part)}.",
        PartFate.Gone => $"{NameOf(part.Kind, part.Name)} is gone{Counted(part)}.",
        PartFate.Renamed => $"{NameOf(part.Kind, part.FormerName)} is now called '{part.Name}'{Counted(part)}.",
        _ => $"{NameOf(part.Kind, part.Name)} changed{Counted(part)}.",
    };

    private static string NameOf(PartKind kind, string name) => (kind, name) switch
    {
        (PartKind.Key, "") => "The text above the first key",
        (PartKind.Key, _) => char.ToUpperInvariant(name[0]) + name[1..].Replace('_', ' '),
        (PartKind.Section, "") => "The text above the first heading",
        (PartKind.Section, _) => $"Section '{name}'",
        (PartKind.List, _) => "The list",
        (_, "") => "The text above the first entry",
        _ => $"Entry '{name}'",
    };

    /// <summary>One value in the place of another needs no count.</summary>
    private static string Counted(PartChange part)
    {
        var what = part.Kind == PartKind.List ? "line" : "sentence";
        var (now, gone) = (part.Sentences.Count(sentence => sentence.IsNew), part.Sentences.Count(sentence => !sentence.IsNew));
        return (part.Fate, now, gone) switch
        {
            (PartFate.New or PartFate.Gone, _, _) => part.Kind == PartKind.Key || now + gone == 0 ? "" : $": {Count(now + gone, what)}",
            (_, 0, 0) => "",
            (_, 1, 1) when part.Kind == PartKind.Key => "",
            (_, _, 0) => $": {Count(now, what)} new",
            (_, 0, _) => $": {Count(gone, what)} gone",
            _ => $": {Count(now, what)} new, {Count(gone, what)} gone",
        };
    }
}
