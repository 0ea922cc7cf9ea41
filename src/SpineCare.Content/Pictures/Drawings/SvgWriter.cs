using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace SpineCare.Content.Pictures.Drawings;

/// <summary>
/// Writes a drawing small: without comments, the notes of its drawing program, and the white space between its parts. The white
/// space in a text stays as it is. Collects the texts on the way.
/// </summary>
internal sealed partial class SvgWriter
{
    public const string Namespace = "http://www.w3.org/2000/svg";

    private const string XLink = "http://www.w3.org/1999/xlink";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    private static readonly XmlWriterSettings s_writing = new() { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize, CheckCharacters = true };

    private readonly StringBuilder _written = new();
    private readonly XmlWriter _xml;
    private readonly Stack<string> _open = new();
    private readonly ImmutableArray<string>.Builder _texts = ImmutableArray.CreateBuilder<string>();
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _title = new();

    public SvgWriter() => _xml = XmlWriter.Create(_written, s_writing);

    /// <summary>The texts that are drawn, in the order of the file.</summary>
    public ImmutableArray<string> Texts => _texts.ToImmutable();

    public bool HasTitle => !string.IsNullOrWhiteSpace(_title.ToString());

    /// <summary>True for what only a drawing program needs: notes on the file, and elements of its own.</summary>
    public static bool Drops(XmlReader element) => element.NamespaceURI != Namespace || element.LocalName == "metadata";

    /// <summary>Writes the node at which a reader stands, without those in it.</summary>
    public void Write(XmlReader node)
    {
        switch (node.NodeType)
        {
            case XmlNodeType.Element:
                Open(node);
                break;
            case XmlNodeType.EndElement:
                Close();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                WriteText(node.Value);
                break;
        }
    }

    public byte[] ToBytes()
    {
        _xml.Flush();
        // A '>' in a text or a value is written as '&gt;', so that this can only be the end of a tag.
        return Encoding.UTF8.GetBytes(_written.ToString().Replace(" />", "/>", StringComparison.Ordinal));
    }

    private void Open(XmlReader node)
    {
        var isEmpty = node.IsEmptyElement;
        _xml.WriteStartElement(null, node.LocalName, Namespace);
        _open.Push(node.LocalName);
        while (node.MoveToNextAttribute())
            WriteAttribute(node);
        node.MoveToElement();
        if (isEmpty)
            Close();
    }

    /// <summary>An address is written without its old namespace, which every browser of today does without (SVG 2, 16.1.1).</summary>
    private void WriteAttribute(XmlReader attribute)
    {
        if (attribute.NamespaceURI.Length == 0)
            _xml.WriteAttributeString(attribute.LocalName, attribute.Value);
        else if (attribute is { NamespaceURI: Xml, LocalName: "lang" or "space" })
            _xml.WriteAttributeString("xml", attribute.LocalName, Xml, attribute.Value);
        else if (attribute is { NamespaceURI: XLink, LocalName: "href" } && !HasPlainAddress(attribute))
            _xml.WriteAttributeString("href", attribute.Value);
    }

    private static bool HasPlainAddress(XmlReader attribute)
    {
        var name = attribute.Name;
        attribute.MoveToElement();
        var has = attribute.GetAttribute("href") is not null;
        attribute.MoveToAttribute(name);
        return has;
    }

    private void Close()
    {
        if (_open.Pop() == "text")
        {
            if (OneLine(_text.ToString()) is { Length: > 0 } text)
                _texts.Add(text);
            _text.Clear();
        }

        _text.Append(' ');
        _xml.WriteEndElement();
    }

    private void WriteText(string text)
    {
        if (_open.Contains("text"))
        {
            _text.Append(text);
            _xml.WriteString(text);
        }
        else if (_open.TryPeek(out var inner) && inner is "style" or "title" or "desc")
        {
            if (inner == "title" && _open.Count == 2)
                _title.Append(text);
            _xml.WriteString(inner == "style" ? Style(text) : OneLine(text));
        }
        else if (!string.IsNullOrWhiteSpace(text))
        {
            _xml.WriteString(text);
        }
    }

    /// <summary>A style without comments and needless blanks. One with quotes stays as it is: blanks may count in them.</summary>
    private static string Style(string css) => css.AsSpan().IndexOfAny('"', '\'') >= 0 ? css.Trim() : Around().Replace(OneLine(CssComment().Replace(css, " ")), "$1").Replace(";}", "}", StringComparison.Ordinal);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex CssComment();

    /// <summary>A blank before a colon or a bracket counts: "a :hover" is not "a:hover", and "and (" is not "and(".</summary>
    [GeneratedRegex(@" ?([{};,]) ?|(?<=:) ")]
    private static partial Regex Around();
}
