using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown.Form;

/// <summary>Checks that each line of a table has as many cells as its head.</summary>
internal static class TableForm
{
    public static IEnumerable<ContentProblem> Check(Passage passage, IEnumerable<Block> blocks) =>
        from table in blocks.OfType<Table>()
        let rows = table.OfType<TableRow>().ToArray()
        where rows.Length > 0
        let head = Cells(rows[0])
        from row in rows.Skip(1)
        let cells = Cells(row)
        where cells != head
        select ProblemKind.TableBroken.At(passage.At(LineOf(row, passage)), $"This line of the table has {(cells == 1 ? "1 cell" : $"{cells} cells")}, and its head has {head}.",
            "Put one '|' between two cells. Leave a cell empty with a space between two '|'. For a real '|' in a text, write '\\|'.");

    private static int LineOf(TableRow row, Passage passage)
    {
        var at = passage.Text.LastIndexOf('\n', Math.Clamp(row.Span.Start - 1, 0, passage.Text.Length - 1)) + 1;
        while (passage.Text[at] is ' ' or '\t' or '>')
            at++;
        return at;
    }

    /// <summary>The cells that stand in the file: Markdig fills up short rows with cells that hold not even an empty text.</summary>
    private static int Cells(TableRow row) => row.OfType<TableCell>().Count(cell => cell.Count > 0);
}
