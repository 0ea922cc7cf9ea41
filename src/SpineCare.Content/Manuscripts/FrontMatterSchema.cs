using System.Collections.Immutable;
using SpineCare.Content.Calendar;
using SpineCare.Content.Markdown;
using SpineCare.Content.Problems;
using SpineCare.Content.Shapes;
using SpineCare.Content.Sources;
using SpineCare.Content.Subjects;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Manuscripts;

/// <summary>The keys that front matter may hold, and their limits. docs/writing/front-matter.md tells writers the same.</summary>
internal static class FrontMatterSchema
{
    public const int LongestTitle = 65;
    public const int MostMainMessageWords = 40;
    private const int MostSheets = 2;

    /// <summary>Reads front matter. It is null where its YAML cannot be read; a value that was refused is empty.</summary>
    public static (FrontMatter? AsItStands, ImmutableArray<ContentProblem> Problems) Read(Passage yaml, ManuscriptKind kind)
    {
        var reading = YamlReader.Read(yaml);
        if (reading.Root is null)
            return (null, reading.Problems);

        var fields = new Fields(reading.Root);
        var front = Read(fields, kind);
        return (front, fields.Problems());
    }

    /// <summary>What front matter may hold.</summary>
    public static MapForm FormFor(ManuscriptKind kind)
    {
        var fields = Fields.OfNothing();
        Read(fields, kind);
        return fields.Form;
    }

    private static FrontMatter Read(Fields fields, ManuscriptKind kind)
    {
        var front = new FrontMatter
        {
            Title = fields.Text("title", LongestTitle, required: true),
            ShortTitle = fields.Text("short_title", 30, required: true),
            MainMessage = MainMessage(fields),
            Type = fields.Choice("type", PageTypes.Of(kind), required: true) ?? default,
            Published = fields.Date("published", unless: "publish_on") ?? default,
            Changed = fields.Date("changed", required: true) ?? default,
            ChangeNote = fields.Text("change_note", 200, required: true),
            Accept = fields.Acceptances("accept"),
            Aliases = Aliases(fields),
            Days = PageDays.Read(fields),
            Places = fields.Places,
        };
        if (front.Published == default && front.Days.PublishOn is { } first)
            front = front with { Published = first };
        if (front.Changed != default && front.Changed < front.Published && front.Days.PublishOn is null)
            fields.Refuse(fields.PlaceOf("changed"), "The day of the last change lies before the day of publication.", "Correct one of the two days.");
        return kind switch
        {
            ManuscriptKind.Article => WithArticleKeys(front, fields),
            ManuscriptKind.Handout => front with { FullPage = fields.Text("full_page", 160, required: true), Sheets = fields.Number("sheets", 1, MostSheets, otherwise: 1) },
            _ => front,
        };
    }

    private static FrontMatter WithArticleKeys(FrontMatter front, Fields fields) => front with
    {
        Audience = fields.Text("audience", 200, required: true),
        Objective = fields.Text("objective", 200, required: true),
        Order = fields.Number("order", 1, 99, otherwise: 99),
        Ask = fields.Texts("ask", 6, 160, required: true),
        Related = [.. fields.Passages("related", 6, 160).Select(passage => (passage.Text.Trim(), passage.Start))],
        Subject = SubjectNames.Read(fields, front.Type),
    };

    private static ImmutableArray<(string Address, SourceLocation Place)> Aliases(Fields fields)
    {
        var aliases = fields.Passages("aliases", 20, 160).Select(passage => (Address: passage.Text.Trim(), Place: passage.Start)).ToArray();
        foreach (var (address, place) in aliases.Where(alias => Links.Find(alias.Address) is not { Page.Length: > 1, Anchor: "" }))
            fields.Refuse(place, $"'{address}' cannot be an old address of this site.", "Write it as it stood in the browser after the site's name, such as /soreness/at-home.");
        return [.. aliases];
    }

    private static string MainMessage(Fields fields)
    {
        var message = fields.Text("main_message", 400, required: true);
        var words = message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        if (words > MostMainMessageWords)
        {
            fields.Refuse(fields.PlaceOf("main_message"), $"The main message has {words} words; {MostMainMessageWords} is the most.",
                "Say the one thing that a reader should remember.");
        }

        return message;
    }
}
