using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using SpineCare.Content.Markdown.Rendering;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown.Blocks;

/// <summary>Empty lines to write on: ':::lines 3 My own questions'. Words after the number are the heading.</summary>
internal sealed partial class LinesBlock() : HandoutBlock("lines")
{
    private const int Most = 12;

    public override bool HoldsProse => false;

    protected override BlockShape ReadOnHandout(CustomContainer block, Passage passage) => block.Count == 0 && CountOf(block) is >= 1 and <= Most
        ? PlainTitle(block, passage)
        : BlockShape.Of(Misshaped(block, passage, $"A block ':::lines' tells how many lines there are to write on, from 1 to {Most}, and holds no text.",
            "Write ':::lines 3 My own questions', then a line ':::'."));

    public override void Write(ProseRenderer renderer, CustomContainer block)
    {
        var title = Form().Match(block.Arguments ?? "").Groups["title"].Value.Trim();
        renderer.Write("<section class=\"lines\">").WriteLine();
        if (title.Length > 0)
        {
            var level = renderer.NextHeadingLevel;
            renderer.Write($"<h{level} class=\"lines__heading\">{WebUtility.HtmlEncode(title)}</h{level}>").WriteLine();
        }

        for (var line = 0; line < CountOf(block); line++)
            renderer.Write("<p class=\"line\"></p>");
        renderer.Write("</section>").WriteLine();
    }

    private static int CountOf(CustomContainer block) =>
        Form().Match(block.Arguments ?? "") is { Success: true } form ? int.Parse(form.Groups["count"].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^\s*(?<count>[0-9]{1,3})(?<title>\s.*)?\z")]
    private static partial Regex Form();
}
