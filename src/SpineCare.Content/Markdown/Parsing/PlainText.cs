using System.Text;
using Markdig.Syntax.Inlines;
using SpineCare.Content.Markdown.Inlines;

namespace SpineCare.Content.Markdown.Parsing;

/// <summary>The words of a text without its Markdown. Phone numbers stay words in braces: the site's facts hold the digits.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline inline)
    {
        var text = new StringBuilder();
        Append(text, inline);
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, ContainerInline container)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case MarkerInline marker when Labels.Phones.Contains(marker.Name):
                    text.Append('{').Append(marker.Name).Append('}');
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
                case ContainerInline inner:
                    Append(text, inner);
                    break;
            }
        }
    }
}
