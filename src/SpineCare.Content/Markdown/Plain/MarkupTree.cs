using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace SpineCare.Content.Markdown.Plain;

/// <summary>Reads markup of this project as a tree. All of it is well formed but for pictures, whose tags have no end in HTML.</summary>
internal static partial class MarkupTree
{
    private static readonly XmlReaderSettings s_reading = new() { CheckCharacters = false, DtdProcessing = DtdProcessing.Prohibit };

    public static ImmutableArray<XNode> Read(string html)
    {
        using var text = new StringReader($"<div>{Picture().Replace(Allowed(html), "$1/>")}</div>");
        using var reader = XmlReader.Create(text, s_reading);
        return [.. XElement.Load(reader, LoadOptions.PreserveWhitespace).Nodes()];
    }

    /// <summary>True for the tags that stand inside a line of text.</summary>
    public static bool IsInline(XNode node) => node is XText || Is(node, "a", "strong", "b", "em", "code", "span", "br");

    public static bool Is(XNode node, params ReadOnlySpan<string> names) => node is XElement element && names.Contains(element.Name.LocalName);

    public static bool HasClass(XElement element, string name) => element.Attribute("class")?.Value.Split(' ').Contains(name) == true;

    /// <summary>The characters of XML 1.0 (2.2): a stray control sign of a writer must not cost the whole text.</summary>
    private static string Allowed(string html) =>
        html.All(IsAllowed) ? html : string.Concat(html.Where(IsAllowed));

    private static bool IsAllowed(char sign) => XmlConvert.IsXmlChar(sign) || char.IsSurrogate(sign);

    [GeneratedRegex("(<img [^>]*?) ?/?>")]
    private static partial Regex Picture();
}
