using System.Collections.Frozen;
using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SpineCare.Content.Advice;
using SpineCare.Content.Articles;
using SpineCare.Content.Data;
using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Inlines;
using SpineCare.Content.Markdown.Parsing;
using SpineCare.Content.Problems;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Help;

/// <summary>The keys of an entry of help.yml.</summary>
internal static class HelpSchema
{
    /// <summary>Nobody is sent to care at home by a "no".</summary>
    private static readonly FrozenDictionary<string, CareLevel> s_calls =
        CareLevels.ByName.Where(level => level.Value != CareLevel.SelfCare).ToFrozenDictionary();

    public static DataFile<HelpQuestion>.Parsed Read(Entry entry) => EntrySchema.Read<HelpQuestion>(entry, fields =>
    {
        var asks = Prose.ParseLine(fields.Passage("asks", 160, required: true) ?? entry.Passage with { Text = "" });
        ImmutableArray<Prose> signs = [.. fields.Passages("signs", HelpQuestion.MostSigns, 200).Select(Prose.ParseLine)];
        var question = new HelpQuestion(entry.Key, asks, signs, fields.Choice("yes", CareLevels.ByName, required: true) ?? CareLevel.Emergency)
        {
            YesPlace = fields.PlaceOf("yes"),
            No = fields.Choice("no", s_calls),
            NoPlace = fields.PlaceOf("no"),
        };
        return (question, [.. question.Texts.SelectMany(text => text.Problems), .. Form(asks), .. question.Texts.SelectMany(Misplaced), .. Name(entry)]);
    });

    /// <summary>The words of a text without its marks.</summary>
    public static string WordsOf(Prose line) => line.Document is [ParagraphBlock { Inline: { } inline }] ? PlainText.Of(inline) : "";

    private static IEnumerable<ContentProblem> Form(Prose asks) => WordsOf(asks) is { Length: > 0 } words && !words.EndsWith('?')
        ? [ProblemKind.ValueRefused.At(asks.Passage.Start, "This is no question.", "Write a question that readers answer with yes or no. It ends with a question mark.")]
        : [];

    private static IEnumerable<ContentProblem> Misplaced(Prose text) => text.Document.Descendants<Inline>()
        .Where(inline => inline is CitationInline or LinkInline or AutolinkInline)
        .Select(inline => ProblemKind.ValueRefused.At(text.Passage.At(inline.Span.Start), "A question holds no link and no citation.",
            "Write plain words. The sources stand once on /get-help-now."));

    private static IEnumerable<ContentProblem> Name(Entry entry) =>
        !Slug.IsSlug(entry.Key) ? [ProblemKind.FileNameNoAddress.At(entry.Place, $"'{entry.Key}' cannot be part of an address.", "Use lower-case words joined by '-'.")]
        : CareLevels.ByName.ContainsKey(entry.Key) ? [ProblemKind.ValueRefused.At(entry.Place, $"'{entry.Key}' is the name of a card, so no question can have it.", "Name the question after what it asks for.")]
        : [];
}
