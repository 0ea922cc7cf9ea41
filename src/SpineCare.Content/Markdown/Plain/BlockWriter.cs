using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SpineCare.Content.Markdown.Plain;

/// <summary>Writes blocks as CommonMark: cards as quotes that tell their level in words, tables as lists, since CommonMark has neither.</summary>
internal sealed partial class BlockWriter(InlineWriter inlines)
{
    public string Write(IEnumerable<XNode> nodes)
    {
        List<string> blocks = [];
        List<XNode> line = [];
        XNode? before = null;
        foreach (var node in nodes)
        {
            if (MarkupTree.IsInline(node))
            {
                line.Add(node);
                continue;
            }

            EndLine();
            blocks.Add(Write((XElement)node, isSecondList: blocks.Count > 0 && before is not null && MarkupTree.Is(before, "ul", "ol")));
            before = node;
        }

        EndLine();
        return string.Join("\n\n", blocks.Where(block => block.Length > 0));

        void EndLine()
        {
            if (inlines.Write(line) is { Length: > 0 } text)
            {
                blocks.Add(text);
                before = null;
            }

            line.Clear();
        }
    }

    private string Write(XElement block, bool isSecondList) => block.Name.LocalName switch
    {
        ['h', >= '1' and <= '6' and var level] => $"{new string('#', level - '0')} {inlines.WriteLine(block.Nodes())}",
        "p" => inlines.Write(block.Nodes()),
        "ul" => WriteList(block, _ => isSecondList ? "* " : "- "),
        "ol" => WriteList(block, number => $"{number}{(isSecondList ? ")" : ".")} "),
        "blockquote" => Quoted(Write(block.Nodes())),
        "section" when MarkupTree.HasClass(block, "care-card") => WriteCard(block),
        "summary" => inlines.WriteStrong(block.Nodes()),
        "pre" => WriteCode(block.Value),
        "table" => WriteTable(block),
        "img" when block.Attribute("alt")?.Value is not { Length: > 0 } => "",
        "img" => $"![{PlainMarkdown.Words(block.Attribute("alt")?.Value ?? "")}]({inlines.AddressOf(block.Attribute("src")?.Value ?? "")})",
        "hr" => "***",
        _ => Write(block.Nodes()),
    };

    private string WriteCard(XElement card)
    {
        var heading = card.Elements().First();
        return Quoted($"{inlines.WriteStrong(heading.Nodes())}\n\n{Write(card.Elements().Skip(1))}");
    }

    private string WriteList(XElement list, Func<int, string> markOf)
    {
        var first = (int?)list.Attribute("start") ?? 1;
        var items = list.Elements("li").Select((item, index) => Item(markOf(first + index), Write(item.Nodes()))).ToArray();
        return string.Join(Array.Exists(items, item => item.Contains("\n\n", StringComparison.Ordinal)) ? "\n\n" : "\n", items);
    }

    /// <summary>A row is an item of a list that begins with the name of the row, with the other cells below it, each after the name of its column.</summary>
    private string WriteTable(XElement table)
    {
        var columns = table.Elements("thead").Elements("tr").Elements().Select(cell => inlines.WriteLine(Texts(cell))).ToArray();
        return string.Join("\n", table.Elements("tbody").Elements("tr").Select(row => Item("- ", string.Join('\n',
            row.Elements().Select((cell, index) => index == 0
                ? inlines.WriteStrong(Texts(cell))
                : Item("- ", $"{(columns.ElementAtOrDefault(index) is { Length: > 0 } column ? $"{column}: " : "")}{inlines.WriteLine(Texts(cell))}"))))));
    }

    /// <summary>A cell holds its text with or without a paragraph around it.</summary>
    private static IEnumerable<XNode> Texts(XElement cell) => cell.Nodes().SelectMany(node => MarkupTree.Is(node, "p") ? ((XElement)node).Nodes() : [node]);

    private static string WriteCode(string code)
    {
        var fence = new string('`', Math.Max(3, Ticks().Matches(code).Select(ticks => ticks.Length + 1).DefaultIfEmpty(3).Max()));
        return $"{fence}\n{code.TrimEnd('\n')}\n{fence}";
    }

    private static string Item(string mark, string text) => mark + text.Replace("\n", "\n" + new string(' ', mark.Length), StringComparison.Ordinal).Replace("\n" + new string(' ', mark.Length) + "\n", "\n\n", StringComparison.Ordinal);

    private static string Quoted(string text) => string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? ">" : "> " + line));

    [GeneratedRegex("`+")]
    private static partial Regex Ticks();
}
