using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Blocks;
using SpineCare.Content.Markdown.Inlines;
using SpineCare.Content.Markdown.Parsing;
using SpineCare.Content.Site;

namespace SpineCare.Content.Subjects;

/// <summary>
/// The words of a text by section, as readers see them. A line ends where a citation or a label stands, so that each line is a
/// run of words without anything in between.
/// </summary>
internal sealed class SectionWords(Prose body, PhoneNumbers phones)
{
    private readonly ImmutableArray<Line> _lines = [.. Read(body, phones)];

    public IEnumerable<string> Lines => _lines.Select(line => line.Text);

    /// <summary>All lines of the sections with a role, their headings included.</summary>
    public ImmutableArray<string> LinesOf(string role) => [.. In(role).Select(line => line.Text)];

    /// <summary>The headings below that of a section.</summary>
    public ImmutableArray<string> HeadingsOf(string role) =>
        [.. In(role).Where(line => line.Block is HeadingBlock && line.Path[^1].Role != role).Select(line => line.Text)];

    /// <summary>The list items of a section, each up to its first citation or label.</summary>
    public ImmutableArray<string> ItemsOf(string role) =>
        [.. In(role).Where(line => line.Block.Parent is ListItemBlock item && item[0] == line.Block).DistinctBy(line => line.Block).Select(line => line.Text)];

    private IEnumerable<Line> In(string role) => _lines.Where(line => line.Path.Any(heading => heading.Role == role));

    private static IEnumerable<Line> Read(Prose body, PhoneNumbers phones)
    {
        ImmutableArray<Heading> path = [];
        foreach (var leaf in LeavesIn(body.Document))
        {
            if (leaf is HeadingBlock && body.Headings.FirstOrDefault(heading => heading.Anchor == leaf.TryGetAttributes()?.Id) is { } heading)
                path = [.. path.Where(above => above.Level < heading.Level), heading];
            foreach (var text in leaf.Inline is { } inline ? TextsIn(inline, phones) : [])
                yield return new(path, leaf, text);
        }
    }

    private static IEnumerable<LeafBlock> LeavesIn(ContainerBlock container) => container.SelectMany(block => block switch
    {
        CustomContainer typed when BlockKind.Find(typed.Info) is not { HoldsProse: true } => [],
        ContainerBlock inner => LeavesIn(inner),
        LeafBlock leaf => [leaf],
        _ => Enumerable.Empty<LeafBlock>(),
    });

    private static string[] TextsIn(ContainerInline inline, PhoneNumbers phones)
    {
        var text = new StringBuilder();
        PlainText.Append(text, inline, phone => Labels.NumberOf(phone, phones), met =>
        {
            if (met is CitationInline || (met is MarkerInline marker && Labels.Texts.ContainsKey(marker.Name)))
                text.Append('\n');
        });
        return text.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    private sealed record Line(ImmutableArray<Heading> Path, LeafBlock Block, string Text);
}
