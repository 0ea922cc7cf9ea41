using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SpineCare.Content.Markdown.Plain;

/// <summary>Writes the text inside a block as CommonMark.</summary>
internal sealed partial class InlineWriter(Func<string, string> addressOf)
{
    /// <summary>A run of text, with its line breaks.</summary>
    public string Write(IEnumerable<XNode> nodes) =>
        string.Join("\\\n", Lines(nodes).Select(line => PlainMarkdown.AtStart(Blanks().Replace(line, " ").Trim())));

    /// <summary>A run of text on one line.</summary>
    public string WriteLine(IEnumerable<XNode> nodes) => Blanks().Replace(string.Join(' ', Lines(nodes)), " ").Trim();

    /// <summary>A run of text on one line, all of it strong.</summary>
    public string WriteStrong(IEnumerable<XNode> nodes) =>
        WriteLine(nodes.SelectMany(node => MarkupTree.Is(node, "strong") ? ((XElement)node).Nodes() : [node])) is { Length: > 0 } line ? $"**{line}**" : "";

    public string AddressOf(string address) => addressOf(address);

    private string[] Lines(IEnumerable<XNode> nodes)
    {
        var text = new StringBuilder();
        foreach (var node in nodes)
            Add(text, node);
        return text.ToString().Split('\v');
    }

    private void Add(StringBuilder text, XNode node)
    {
        if (node is XText words)
            AddWords(text, words.Value);
        else if (node is XElement element)
            AddElement(text, element);
    }

    /// <summary>What follows a citation must not make a link of its number.</summary>
    private static void AddWords(StringBuilder text, string words)
    {
        var opensTarget = text.Length > 0 && text[^1] == ']' && words.Length > 0 && words[0] is '(' or ':';
        text.Append(opensTarget ? "\\" : "").Append(PlainMarkdown.InLine(words));
    }

    private void AddElement(StringBuilder text, XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "br":
                text.Append('\v');
                break;
            case "strong" or "b" or "em":
                AddMarked(text, element, element.Name.LocalName == "em" ? "*" : "**");
                break;
            case "code":
                var fence = element.Value.Contains('`', StringComparison.Ordinal) ? "``" : "`";
                text.Append(fence).Append(fence.Length > 1 ? $" {element.Value} " : element.Value).Append(fence);
                break;
            case "a" when element.Attribute("href")?.Value is { } address && !MarkupTree.HasClass(element, "term"):
                AddLink(text, element, address);
                break;
            case "span" when MarkupTree.HasClass(element, "citation"):
                text.Append(" [").AppendJoin(", ", element.Elements("a").Select(link => link.Nodes().OfType<XText>().Last().Value)).Append(']');
                break;
            case "span" when MarkupTree.HasClass(element, "label"):
                text.Append(text.Length == 0 || char.IsWhiteSpace(text[^1]) ? "" : " ").Append('(').Append(PlainMarkdown.InLine(element.Value)).Append(')');
                break;
            case "span" when MarkupTree.HasClass(element, "care-card__level"):
                text.Append(PlainMarkdown.InLine(element.Value)).Append(':');
                break;
            default:
                foreach (var inner in element.Nodes())
                    Add(text, inner);
                break;
        }
    }

    private void AddMarked(StringBuilder text, XElement element, string mark)
    {
        var words = WriteLine(element.Nodes());
        text.Append(words.Length == 0 ? "" : mark + words + mark);
    }

    private void AddLink(StringBuilder text, XElement element, string address)
    {
        var words = WriteLine(element.Nodes());
        text.Append(words.Length == 0 ? "" : element.Value == address ? $"<{address}>" : PlainMarkdown.LinkOf(words, AddressOf(address)));
    }

    [GeneratedRegex(@"[\s\u202F]+")]
    private static partial Regex Blanks();
}
