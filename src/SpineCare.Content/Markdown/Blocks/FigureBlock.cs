using System.Net;
using Markdig.Extensions.CustomContainers;
using SpineCare.Content.Markdown.Form;
using SpineCare.Content.Markdown.Rendering;
using SpineCare.Content.Sources;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Markdown.Blocks;

/// <summary>A picture with its caption, text alternative, credit, and licence. Its lines are 'key: value', not Markdown.</summary>
internal sealed class FigureBlock() : BlockKind("figure")
{
    private sealed record Figure(string File, string Alternative, Prose Caption, string Credit, string Licence, int Width, int Height);

    public override bool HoldsProse => false;

    public override bool RefusesCitations => false;

    public override BlockShape Read(CustomContainer block, Passage passage)
    {
        var file = block.Arguments?.Trim() ?? "";
        if (!PictureName.IsPicture(file))
        {
            var (message, cure) = PictureName.WhyRefused(file);
            return BlockShape.Of(Misshaped(block, passage, message, cure));
        }

        var reading = YamlReader.Read(Lines(block, passage));
        if (reading.Root is null)
            return new(reading.Problems, []);

        var fields = new Fields(reading.Root);
        var caption = fields.Passage("caption", 400, required: true);
        var figure = new Figure(file, fields.Text("alt", 400, required: true), Prose.ParseLine(caption ?? passage with { Text = "" }),
            fields.Text("credit", 200, required: true), fields.Text("licence", 100, required: true),
            fields.Number("width", 1, 10_000, required: true) ?? 0, fields.Number("height", 1, 10_000, required: true) ?? 0);
        block.SetData(typeof(Figure), figure);
        return new(
            [.. fields.Problems(), .. figure.Caption.Problems, .. FigureWords.Check(figure.Alternative, figure.Caption.Passage.Text, file, fields.PlaceOf("alt"))],
            [.. figure.Caption.Mentions, new(MentionKind.Picture, file, passage.At(block.Span.Start))]);
    }

    /// <summary>The caption of a figure that was read; null for any other block, and for a figure that could not be read.</summary>
    public static Prose? FindCaption(CustomContainer block) => (block.GetData(typeof(Figure)) as Figure)?.Caption;

    public override void Write(ProseRenderer renderer, CustomContainer block)
    {
        var figure = (Figure)block.GetData(typeof(Figure))!;
        renderer.Write("<figure class=\"figure\">").WriteLine();
        renderer.Write($"<img src=\"{Links.Figures}{figure.File}\" alt=\"{WebUtility.HtmlEncode(figure.Alternative)}\" width=\"{figure.Width}\" height=\"{figure.Height}\" loading=\"lazy\">").WriteLine();
        renderer.Write("<figcaption>");
        renderer.WriteLine(figure.Caption);
        renderer.Write($" <span class=\"figure__credit\">Picture: {WebUtility.HtmlEncode(figure.Credit)}. Licence: {WebUtility.HtmlEncode(figure.Licence)}.</span></figcaption></figure>").WriteLine();
    }

    /// <summary>The lines between the two fences, as they stand in the file.</summary>
    private static Passage Lines(CustomContainer block, Passage passage)
    {
        var text = passage.Text.AsSpan(0, Math.Min(block.Span.End + 1, passage.Text.Length));
        var from = block.Span.Start + text[block.Span.Start..].IndexOf('\n') + 1;
        var to = text.LastIndexOf('\n') + 1;
        return new(passage.File, passage.Text[from..Math.Max(from, to)], passage.At(from).Line, 0);
    }
}
