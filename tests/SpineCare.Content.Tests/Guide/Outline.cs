using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SpineCare.Content.Tests.Guide;

/// <summary>Markup as a browser parses it, in a form that does not depend on line breaks, indents, or the order of attributes.</summary>
public static partial class Outline
{
    private static readonly HashSet<string> s_inline = ["a", "span", "strong", "em", "code", "br"];

    public static string Of(string markup)
    {
        var body = new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{markup}</body>").Body!;
        var text = new StringBuilder();
        WriteChildren(body, text);
        return string.Join('\n', text.ToString().Split('\n').Select(line => line.Trim(' ')).Where(line => line.Length > 0));
    }

    private static void WriteChildren(INode parent, StringBuilder text)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText words)
                text.Append(Spaces().Replace(words.Data, " "));
            else if (node is IElement element)
                Write(element, text);
        }
    }

    private static void Write(IElement element, StringBuilder text)
    {
        var edge = s_inline.Contains(element.LocalName) ? "" : "\n";
        var attributes = element.Attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal).Select(attribute => $" {attribute.Name}=\"{attribute.Value}\"");
        text.Append($"{edge}<{element.LocalName}{string.Concat(attributes)}>{edge}");
        WriteChildren(element, text);
        text.Append($"{edge}</{element.LocalName}>{edge}");
    }

    [GeneratedRegex(@"[ \t\r\n]+")]
    private static partial Regex Spaces();
}
