using System.Collections.Frozen;

namespace SpineCare.Content.Tests.Sites;

/// <summary>A sound text of each type of page that must have sections. The sections of each stand here a second time, on purpose.</summary>
public static class ShapedTexts
{
    public const string KeyPoints = ":::key-points\n- Walk a little.\n:::\n\n";
    public const string Steps = "\n:::steps\n1. Walk.\n2. Rest.\n:::\n";
    public const string Checklist = "\n:::checklist\n- Walk a little.\n:::\n";
    public const string Card = "\n:::advice emergency\n:::\n";
    public const string Table = "\n| A | B |\n| - | - |\n| c | d |\n";

    /// <summary>The texts by type; each section is a line of its heading, a line of its text, and its blocks.</summary>
    public static FrozenDictionary<string, string> Bodies { get; } = new Dictionary<string, string>
    {
        ["treatment"] = KeyPoints + Sections(
            "how-it-works", "benefits", "risks", "who-should-not", "without-it", "other-choices", "get-help" + Card, "next-steps" + Steps + Checklist, "unknown", "in-short"),
        ["visit"] = KeyPoints + Checklist[1..] + "\n" + Sections("before", "what-happens", "risks", "get-help" + Card, "next-steps", "unknown", "in-short"),
        ["planning"] = KeyPoints + Sections("next-steps" + Checklist, "get-help" + Card, "unknown", "in-short"),
        ["self-care"] = KeyPoints + Sections("what-to-do", "get-help" + Card, "next-steps" + Checklist, "unknown", "in-short"),
        ["questions"] = KeyPoints + Checklist[1..] + "\n" + Sections("benefits", "risks", "who-should-not", "get-help" + Card, "next-steps", "unknown", "in-short"),
        ["comparison"] = KeyPoints + Sections("comparison" + Table, "get-help" + Card, "next-steps", "unknown", "in-short"),
    }.ToFrozenDictionary();

    /// <summary>Where a text of a type stands: comparisons are pages, all others are articles.</summary>
    public static string FileOf(string type) => type == "comparison" ? "pages/compare-choices.md" : LittleSiteTexts.HomeCare;

    /// <summary>The line of its file on which a text of a type begins.</summary>
    public static int FirstLineOf(string type) => File(type, "").Count(sign => sign == '\n');

    /// <summary>A whole file of a type, with sound front matter.</summary>
    public static string File(string type, string body) => type == "comparison"
        ? LittleSiteTexts.PageCalled("Compare your choices", body).Replace("type: site", "type: comparison", StringComparison.Ordinal)
        : LittleSiteTexts.Article(body).Replace("type: note", $"type: {type}", StringComparison.Ordinal);

    /// <summary>The heading of the section with a role, and all below it.</summary>
    public static string SectionOf(string body, string role)
    {
        var from = body.IndexOf($"## The {role} {{{role}}}", StringComparison.Ordinal);
        var next = body.IndexOf("\n## ", from, StringComparison.Ordinal);
        return next < 0 ? body[from..] : body[from..(next + 1)];
    }

    private static string Sections(params string[] sections) => string.Join('\n', sections.Select(section =>
    {
        var (role, blocks) = section.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? (section[..end], section[end..]) : (section, "");
        var source = role is "benefits" or "risks" ? " [@lee2020]" : "";
        return $"## The {role} {{{role}}}\n\nWalk a little{source}.\n{blocks}";
    }));
}
