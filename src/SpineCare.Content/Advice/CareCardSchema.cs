using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SpineCare.Content.Data;
using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Inlines;
using SpineCare.Content.Problems;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Advice;

/// <summary>The keys of an entry of advice.yml.</summary>
internal static class CareCardSchema
{
    public static DataFile<CareCard>.Parsed Read(Entry entry) => EntrySchema.Read<CareCard>(entry, fields =>
    {
        var chosen = fields.Choice("level", CareLevels.ByName, required: true);
        var heading = Prose.ParseLine(fields.Passage("heading", 100, required: true) ?? entry.Passage with { Text = "" });
        ImmutableArray<Prose> items = [.. fields.Passages("items", CareCard.MostItems, 300, required: true).Select(Prose.ParseLine)];
        var after = fields.Passage("after", 300) is { } passage ? Prose.ParseLine(passage) : null;
        var card = new CareCard(entry.Key, chosen ?? default, heading, items, after);
        if (chosen is { } level && CareLevels.ByName.TryGetValue(entry.Key, out var named) && named != level)
            fields.Refuse(fields.PlaceOf("level"), $"The card '{entry.Key}' has another level than its name.", $"Write 'level: {entry.Key}', or give the card a name that is no level.");
        return (card, [.. card.Texts.SelectMany(text => text.Problems), .. chosen is null ? [] : CardHeading.Check(heading, card.Level), .. card.Texts.SelectMany(text => Misplaced(text, card.Level))]);
    });

    private static IEnumerable<ContentProblem> Misplaced(Prose text, CareLevel level) => text.Document.Descendants<Inline>()
        .Where(inline => inline is CitationInline || (level == CareLevel.Emergency && CardHeading.LeadsAway(inline)))
        .Select(inline => ProblemKind.CardHoldsLink.At(text.Passage.At(inline.Span.Start),
            "A care card holds no citation, and an emergency card no link but the emergency number.",
            "Take it out: the sources stand once on /get-help-now."));
}
