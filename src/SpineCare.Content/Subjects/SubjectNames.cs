using System.Collections.Immutable;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Shapes;
using SpineCare.Content.Sources;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Subjects;

/// <summary>The keys of front matter that name what an article is about, in words of its text.</summary>
internal sealed record SubjectNames(Passage? About, ImmutableArray<Passage> Harms, ImmutableArray<Passage> SeriousHarms, ImmutableArray<Passage> NotFor)
{
    public const string AboutKey = "about";

    private const int Longest = 80;

    /// <summary>The keys that belong to a treatment.</summary>
    private static readonly string[] s_ofTherapies = ["harms", "serious_harms", "not_for"];

    public static readonly SubjectNames None = new(null, [], [], []);

    public static SubjectNames Read(Fields fields, PageType type)
    {
        var names = new SubjectNames(
            fields.Passage(AboutKey, Longest), fields.Passages("harms", 12, Longest), fields.Passages("serious_harms", 12, Longest), fields.Passages("not_for", 24, Longest));
        var kind = SubjectKinds.Of(type);
        if (kind is null && fields.Has(AboutKey))
            fields.Refuse(fields.PlaceOf(AboutKey), $"'{AboutKey}' says nothing on a page of this type.", $"Take the line out. It belongs to the types treatment, questions, planning, visit, and self-care.");
        foreach (var key in s_ofTherapies.Where(fields.Has).Where(_ => kind != SubjectKind.Therapy || names.About is null))
            fields.Refuse(fields.PlaceOf(key), $"'{key}' belongs to a treatment, and this page names none.", $"Write the treatment after '{AboutKey}:' on a page about one. Or take these lines out.");
        return names;
    }

    /// <summary>The names that stand in a line of a text, letter for letter.</summary>
    public static ImmutableArray<string> Standing(IEnumerable<Passage> names, IReadOnlyCollection<string> lines) =>
        [.. names.Where(name => StandsIn(name, lines)).Select(name => name.Text.Trim())];

    public static bool StandsIn(Passage name, IEnumerable<string> lines) => lines.Any(line => line.Contains(name.Text.Trim(), StringComparison.Ordinal));

    /// <summary>True where the name of the subject stands in the title, the main message, or the text.</summary>
    public static bool StandsOn(Passage about, FrontMatter front, SectionWords sections) => StandsIn(about, sections.Lines.Append(front.Title).Append(front.MainMessage));
}
