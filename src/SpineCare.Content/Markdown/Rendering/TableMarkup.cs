using System.Net;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using SpineCare.Content.Markdown.Inlines;
using SpineCare.Content.Markdown.Parsing;

namespace SpineCare.Content.Markdown.Rendering;

/// <summary>
/// Writes tables that fold into cards on a narrow screen: each cell carries its column's name, and explicit roles keep
/// the table a table for screen readers when CSS lays it out otherwise. Columns are aligned by class, never by style.
/// </summary>
internal sealed class TableMarkup : HtmlObjectRenderer<Table>
{
    /// <summary>From this many columns on, a table needs more room than a line of text.</summary>
    private const int WideFrom = 5;

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var phones = ((ProseRenderer)renderer).Desk.Site.Phones;
        var headers = table.OfType<TableRow>().FirstOrDefault(row => row.IsHeader)?.OfType<TableCell>().Select(cell => Labels.WithNumbers(TextOf(cell), phones)).ToArray() ?? [];
        renderer.Write($"<table class=\"table{(headers.Length >= WideFrom ? " table--wide" : "")}\" role=\"table\">").WriteLine();
        var part = "";
        foreach (var row in table.OfType<TableRow>())
        {
            var next = row.IsHeader ? "thead" : "tbody";
            if (next != part)
                renderer.Write(part.Length > 0 ? $"</{part}>" : "").Write($"<{next} role=\"rowgroup\">").WriteLine();
            part = next;
            WriteRow(renderer, table, row, headers);
        }

        renderer.Write(part.Length > 0 ? $"</{part}>" : "").Write("</table>").WriteLine();
    }

    private static void WriteRow(HtmlRenderer renderer, Table table, TableRow row, string[] headers)
    {
        renderer.Write("<tr role=\"row\">");
        for (var i = 0; i < row.Count; i++)
        {
            var (tag, role) = row.IsHeader ? ("th scope=\"col\"", "columnheader") : i == 0 ? ("th scope=\"row\"", "rowheader") : ("td", "cell");
            var alignment = i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null;
            renderer.Write($"<{tag} role=\"{role}\"");
            if (alignment is TableColumnAlign.Center or TableColumnAlign.Right)
                renderer.Write(alignment is TableColumnAlign.Center ? " class=\"center\"" : " class=\"right\"");
            if (!row.IsHeader && i > 0 && i < headers.Length)
                renderer.Write($" data-label=\"{WebUtility.HtmlEncode(headers[i])}\"");
            renderer.Write(">");
            var before = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = true;
            renderer.Write((TableCell)row[i]);
            renderer.ImplicitParagraph = before;
            renderer.Write(tag == "td" ? "</td>" : "</th>");
        }

        renderer.Write("</tr>").WriteLine();
    }

    private static string TextOf(TableCell cell) =>
        cell.Descendants<ParagraphBlock>().FirstOrDefault()?.Inline is { } inline ? PlainText.Of(inline) : "";
}
