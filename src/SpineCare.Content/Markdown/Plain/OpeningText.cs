namespace SpineCare.Content.Markdown.Plain;

/// <summary>Cuts the key points off the markup of a page that begins with them, so that a page may set them apart.</summary>
internal static class OpeningText
{
    private const string KeyPoints = "<section class=\"key-points\">";
    private const string End = "</section>\n";

    /// <summary>The key points (nothing where the text begins with anything else), and what comes after them.</summary>
    public static (Markup KeyPoints, Markup After) Cut(Markup body)
    {
        var end = body.Html.StartsWith(KeyPoints, StringComparison.Ordinal) ? body.Html.IndexOf(End, StringComparison.Ordinal) : -1;
        return end < 0 ? (default, body) : (new(body.Html[..(end + End.Length)]), new(body.Html[(end + End.Length)..]));
    }
}
