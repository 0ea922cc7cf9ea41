using System.Collections.Immutable;
using System.Xml.Linq;

namespace SpineCare.Content.Markdown.Plain;

/// <summary>Cuts the text of one section out of the markup of a page.</summary>
internal static class SectionText
{
    /// <summary>What stands between a heading and the next one of its level or above.</summary>
    public static Markup Of(Markup body, ImmutableArray<Heading> headings, Heading section)
    {
        var end = headings.SkipWhile(heading => heading.Anchor != section.Anchor).Skip(1).FirstOrDefault(heading => heading.Level <= section.Level);
        var (from, to) = (body.Html.IndexOf(Tag(section), StringComparison.Ordinal), end is null ? -1 : body.Html.IndexOf(Tag(end), StringComparison.Ordinal));
        if (from < 0)
            return default;
        var text = body.Html[from..(to < 0 ? body.Html.Length : to)];
        var closing = $"</h{section.Level}>";
        return IsWhole(text) ? new(text[(text.IndexOf(closing, StringComparison.Ordinal) + closing.Length)..].Trim()) : default;
    }

    private static string Tag(Heading heading) => $"<h{heading.Level} id=\"{heading.Anchor}\">";

    private static bool IsWhole(string html)
    {
        try
        {
            return MarkupTree.Read(html) is [XElement, ..];
        }
        catch (System.Xml.XmlException)
        {
            return false;
        }
    }
}
