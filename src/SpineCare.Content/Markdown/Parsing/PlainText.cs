using System.Text;
using Markdig.Syntax.Inlines;
using SpineCare.Content.Markdown.Inlines;

namespace SpineCare.Content.Markdown.Parsing;

/// <summary>The words of a text without its Markdown.</summary>
internal static class PlainText
{
    /// <summary>Phone numbers stay words in braces: the site's facts hold the digits.</summary>
    public static string Of(ContainerInline inline)
    {
        var text = new StringBuilder();
        Append(text, inline, phone => $"{{{phone}}}", _ => { });
        return text.ToString().Trim();
    }

    /// <summary>Adds the words of a text, and tells of each inline before its words are added.</summary>
    public static void Append(StringBuilder text, ContainerInline container, Func<string, string> numberOf, Action<Inline> meet)
    {
        foreach (var inline in container)
        {
            meet(inline);
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case MarkerInline marker when Labels.Phones.Contains(marker.Name):
                    text.Append(numberOf(marker.Name));
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case DelimiterInline bracket:
                    text.Append(bracket.ToLiteral());
                    Append(text, bracket, numberOf, meet);
                    break;
                case ContainerInline inner:
                    Append(text, inner, numberOf, meet);
                    break;
            }
        }
    }
}
