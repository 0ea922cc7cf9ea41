using System.Collections.Frozen;
using System.Text.RegularExpressions;
using System.Xml;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Pictures.Drawings;

/// <summary>
/// Tells what in a drawing does more than show: scripts, pieces of web pages, and whatever is fetched from elsewhere. A browser
/// runs none of it in a picture, but a reader may open the file by itself.
/// </summary>
internal static partial class SvgSafety
{
    private const string Again = "Or save it as plain SVG from the program that drew it.";

    private static readonly FrozenSet<string> s_pieces = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "foreignObject", "iframe", "object", "embed", "audio", "video", "canvas", "handler", "listener");

    /// <summary>What is wrong with the node at which a reader stands. Of one that is dropped only scripts and pieces of web pages count.</summary>
    public static IEnumerable<ContentProblem> Check(string file, XmlReader xml, bool isDropped)
    {
        var found = xml.NodeType switch
        {
            XmlNodeType.Element => FindElement(xml.LocalName),
            XmlNodeType.ProcessingInstruction when xml.Name == "xml-stylesheet" => Outside("<?xml-stylesheet"),
            XmlNodeType.Text or XmlNodeType.CDATA when !isDropped && LooksLikeCss(xml.Value) && FindReach(xml.Value) is { } reach => Outside(reach),
            _ => null,
        };
        return found is var (message, cure) ? [ProblemKind.PictureUnsafe.At(PlaceOf(file, xml), message, cure)]
            : xml.NodeType == XmlNodeType.Element && !isDropped ? CheckAttributes(file, xml)
            : [];
    }

    /// <summary>Where a tag, an instruction, or a text begins: the reader tells the place of the name in it.</summary>
    public static SourceLocation PlaceOf(string file, XmlReader xml)
    {
        var place = (IXmlLineInfo)xml;
        var before = xml.NodeType switch { XmlNodeType.Element => 1, XmlNodeType.ProcessingInstruction => 2, _ => 0 };
        return new(file, Math.Max(1, place.LineNumber), Math.Max(1, place.LinePosition - before));
    }

    private static (string Message, string Cure)? FindElement(string name) =>
        name.Equals("script", StringComparison.OrdinalIgnoreCase) ? ("The drawing holds a script. A picture only shows.", $"Take out all from '<script' to '</script>'. {Again}")
        : s_pieces.Contains(name) ? ($"The drawing holds a piece of a web page, '{name}'.", $"Draw its text as text of the drawing, and take the piece out. {Again}")
        : null;

    private static List<ContentProblem> CheckAttributes(string file, XmlReader xml)
    {
        List<ContentProblem> found = [];
        while (xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI is not "http://www.w3.org/2000/xmlns/" && FindAttribute(xml.LocalName, xml.Value) is var (message, cure))
                found.Add(ProblemKind.PictureUnsafe.At(PlaceOf(file, xml), message, cure));
        }

        xml.MoveToElement();
        return found;
    }

    private static (string Message, string Cure)? FindAttribute(string name, string value)
    {
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            return ($"The drawing acts when a reader touches it: '{name}'.", $"Take out '{name}=\"…\"'. {Again}");
        if (Script().IsMatch(Blanks().Replace(value, "")))
            return ("The drawing holds a script in an address.", $"Take out the address that begins with 'javascript:'. {Again}");
        if (name is "href" or "src" or "base" && (name == "base" || !value.TrimStart().StartsWith('#')))
            return Outside(value);
        if (name == "attributeName" && (value.EndsWith("href", StringComparison.OrdinalIgnoreCase) || value.StartsWith("on", StringComparison.OrdinalIgnoreCase)))
            return Outside(value);
        return FindReach(value) is { } reach && (name == "style" || reach.StartsWith("url", StringComparison.OrdinalIgnoreCase)) ? Outside(reach) : null;
    }

    /// <summary>The words of a style that reach out of the drawing; null where none do. A backslash may hide such words.</summary>
    private static string? FindReach(string css) => Reach().Match(css) is { Success: true } reach ? reach.Value : null;

    private static bool LooksLikeCss(string text) => text.Contains('{', StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal);

    private static (string Message, string Cure) Outside(string what) =>
        ($"The drawing fetches something from elsewhere: '{(what.Length <= 60 ? what : what[..60] + "…")}'.",
        "Take it out, or draw it in the drawing itself: an address may only name a part of the same drawing, such as '#arrow'. A photo goes into a figure of its own.");

    [GeneratedRegex("(java|vb)script:", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Script();

    [GeneratedRegex(@"[\s\u0000-\u0020]+")]
    private static partial Regex Blanks();

    [GeneratedRegex("""@import\b|image-set\s*\(|(?<![\w-])src\s*\(|expression\s*\(|url\s*\((?!\s*["']?\s*#)[^)]{0,60}\)?|\\""", RegexOptions.IgnoreCase)]
    private static partial Regex Reach();
}
