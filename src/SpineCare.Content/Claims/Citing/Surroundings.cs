using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SpineCare.Content.Claims.Citing;

/// <summary>
/// Knows which passages speak for others: the line that leads to a list and cites for its items, the items for that line, the
/// cells of a row for each other, and the paragraph right before or after a table for its rows.
/// </summary>
internal sealed class Surroundings(ImmutableArray<CitedPassage> passages)
{
    private readonly Dictionary<Block, CitedPassage> _passages = passages.ToDictionary(passage => (Block)passage.Block);

    /// <summary>True where a passage that needs a source has one, or where it makes no claim.</summary>
    public bool SpeakFor(CitedPassage passage) => passage.IsMarked || IsName(passage) || LeadsToList(passage) || CiteFor(passage);

    /// <summary>True where another passage cites for this one.</summary>
    public bool CiteFor(CitedPassage passage) =>
        LeadsToList(passage) ? ItemsOf((ListBlock)FindNeighbor(passage.Block, 1)!).All(item => item.IsMarked)
        : passage.Block.Parent is ListItemBlock { Parent: ListBlock list } ? IsCitedLead(list)
        : passage.Block.Parent is TableCell { Parent: TableRow { Parent: Table table } row } && (row.IsHeader || IsCited(row) || IsCited(FindNeighbor(table, -1)) || IsCited(FindNeighbor(table, 1)));

    public static Table? FindTable(CitedPassage passage) => passage.Block.Parent?.Parent?.Parent as Table;

    public static string NameOf(CitedPassage passage) => passage.Block.Parent switch
    {
        ListItemBlock => "item",
        TableCell => "table",
        _ => "paragraph",
    };

    /// <summary>Words in bold alone are a name, not a claim.</summary>
    private static bool IsName(CitedPassage passage) =>
        passage.Block is { Parent: not ListItemBlock, Inline: { FirstChild: EmphasisInline } inline } && inline.FirstChild == inline.LastChild;

    private static bool LeadsToList(CitedPassage passage) => passage.Words.Text.EndsWith(':') && FindNeighbor(passage.Block, 1) is ListBlock;

    private bool IsCitedLead(ListBlock list) =>
        FindNeighbor(list, -1) is { } lead && _passages.TryGetValue(lead, out var passage) && passage.Words.Text.EndsWith(':') && passage.IsCited;

    private IEnumerable<CitedPassage> ItemsOf(ListBlock list) => list.Descendants<LeafBlock>().Where(_passages.ContainsKey).Select(block => _passages[block]);

    private bool IsCited(Block? block) => block switch
    {
        ContainerBlock row => row.Descendants<LeafBlock>().Any(IsCited),
        LeafBlock leaf => _passages.TryGetValue(leaf, out var passage) && (passage.IsCited || passage.IsLabeled),
        _ => false,
    };

    private static Block? FindNeighbor(Block block, int step) =>
        block.Parent is { } parent && parent.IndexOf(block) + step is var at && at >= 0 && at < parent.Count ? parent[at] : null;
}
