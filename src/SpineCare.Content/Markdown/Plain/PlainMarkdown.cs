using System.Text.RegularExpressions;

namespace SpineCare.Content.Markdown.Plain;

/// <summary>
/// Text of the site as CommonMark that any program can read: without the blocks, citations, and words in braces of this site.
/// It is made of the very markup that readers are sent, so that both always say the same.
/// </summary>
public static partial class PlainMarkdown
{
    /// <summary>The Markdown of a piece of markup.</summary>
    /// <param name="markup">What readers are sent.</param>
    /// <param name="addressOf">The address to write for one that stands in the markup.</param>
    public static string Of(Markup markup, Func<string, string> addressOf) =>
        new BlockWriter(new InlineWriter(addressOf)).Write(MarkupTree.Read(markup.Html));

    /// <summary>Plain words as a paragraph of their own, so that Markdown takes no sign of them for one of its own.</summary>
    public static string Paragraph(string text) => AtStart(Words(text));

    /// <summary>Plain words in the middle of a line.</summary>
    public static string Words(string text) => InLine(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    public static string Link(string text, string address) => LinkOf(Words(text), address);

    /// <summary>A link whose words are Markdown already.</summary>
    internal static string LinkOf(string words, string address) => $"[{words}]({(address.AsSpan().IndexOfAny(" ()") < 0 ? address : $"<{address}>")})";

    /// <summary>A piece of a line, with the blanks around it.</summary>
    internal static string InLine(string text) => Sign().Replace(text, "\\$0");

    /// <summary>Signs that would mean something at the start of a line: a heading, a list, a rule, a quote.</summary>
    internal static string AtStart(string line) => StartSign().Replace(line, "\\$0");

    [GeneratedRegex(@"[\\`*_\[\]<]|&(?=#|[A-Za-z])|!\z")]
    private static partial Regex Sign();

    [GeneratedRegex(@"\A(#(?=#{0,5}(\s|\z))|[-+](?=\s|\z)|[-=](?=[-=]*\s*\z)|>|~(?=~~))|(?<=\A[0-9]{1,9})[.)](?=\s|\z)", RegexOptions.ExplicitCapture)]
    private static partial Regex StartSign();
}
