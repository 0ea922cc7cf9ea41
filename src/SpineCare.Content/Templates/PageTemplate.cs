using SpineCare.Content.Manuscripts;
using SpineCare.Content.Markdown.Inlines;
using SpineCare.Content.Schemas;
using SpineCare.Content.Shapes;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Templates;

/// <summary>
/// The text of a new article or page: a draft that has every key and section which its type needs, with a line on what to
/// write in each.
/// </summary>
internal static class PageTemplate
{
    public static string Fill(string title, PageType type, DateOnly day)
    {
        var form = FrontMatterSchema.FormFor(PageTypes.OfArticles.Values.Contains(type) ? ManuscriptKind.Article : type == PageType.Handout ? ManuscriptKind.Handout : ManuscriptKind.Page);
        string[] front = ["draft: true", .. form.Keys.Where(key => key.IsRequired).Select(key => $"{key.Key}:{ValueOf(key, title, type, day)}")];
        return $"---\n{string.Join('\n', front)}\n---\n\n{string.Join("\n\n", Parts(PageTypes.ShapeOf(type)))}\n";
    }

    /// <summary>A text in the double quotes of YAML.</summary>
    public static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string ValueOf(KeyForm key, string title, PageType type, DateOnly day) => key switch
    {
        { Key: "title" } => $" {Quoted(title)}",
        { Key: "short_title", Value: TextForm text } => $" {Quoted(title.Length <= text.Most ? title : $"A short name {Placeholder.Mark}")}",
        { Key: "change_note" } => " First version.",
        { Value: ChoiceForm } => $" {PageTypes.NameOf(type)}",
        { Value: DayForm } => $" {day:yyyy-MM-dd}",
        { Value: ListForm } => $"\n  - {Task(key)}",
        _ => $" {Task(key)}",
    };

    /// <summary>What to write after a key, in the words of the guide.</summary>
    private static string Task(KeyForm key) => Quoted($"{KeyTables.Find(KeyTables.FrontMatter, key.Key) ?? "Write this."} {Placeholder.Mark}");

    private static IEnumerable<string> Parts(PageShape shape)
    {
        if (shape.Roles.IsEmpty)
            return [$"Write the text here. {Placeholder.Mark}"];
        var atTop = shape.Blocks.Where(block => block.Role.Length == 0 && SectionOf(block.Block) == "").Select(block => block.Block);
        return [.. atTop.Select(block => SectionTemplates.Blocks[block]), .. shape.Roles.SelectMany(role => Section(role, shape))];
    }

    private static IEnumerable<string> Section(string role, PageShape shape)
    {
        var (heading, task) = SectionTemplates.Sections[role];
        return
        [
            $"## {heading} {{{role}}}",
            $"{task} {Placeholder.Mark}",
            .. shape.Blocks.Where(block => (block.Role.Length > 0 ? block.Role : SectionOf(block.Block)) == role).Select(block => SectionTemplates.Blocks[block.Block]),
            .. shape.HasEmergencyCard && role == SectionRoles.GetHelp ? [SectionTemplates.EmergencyCard] : Array.Empty<string>(),
        ];
    }

    /// <summary>Where a block that may stand anywhere stands best; "" for the top of the page.</summary>
    private static string SectionOf(string block) => block == "key-points" ? "" : SectionRoles.NextSteps;
}
