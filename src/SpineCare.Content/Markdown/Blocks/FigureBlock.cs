using System.Net;
using Markdig.Extensions.CustomContainers;
using SpineCare.Content.Markdown.Form;
using SpineCare.Content.Markdown.Rendering;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Markdown.Blocks;

/// <summary>A picture with its title, caption, and text alternative. Its lines are 'key: value', not Markdown.</summary>
internal sealed class FigureBlock() : BlockKind("figure")
{
    private sealed record Figure(string File, string Title, Prose Caption, string Alternative, Prose? Reading, string Credit);

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

        var fields = new Fields(FigureSize.LeaveOut(reading.Root));
        var figure = new Figure(
            file,
            fields.Fitting("title", 80, IsPlain, "Write it in plain words: without braces, brackets, and stars.", required: true),
            Prose.ParseLine(fields.Passage("caption", 400, required: true) ?? passage with { Text = "" }),
            fields.Text("alt", 400, required: true),
            fields.Passage("reading", 200) is { Text.Length: > 0 } line ? Prose.ParseLine(line) : null,
            CreditIn(fields));
        block.SetData(typeof(Figure), figure);
        return new(
            [.. fields.Problems(), .. FigureSize.Check(reading.Root), .. figure.Caption.Problems, .. figure.Reading?.Problems ?? [], .. ProblemsOfWords(figure, fields)],
            [.. figure.Caption.Mentions, .. figure.Reading?.Mentions ?? [], new(MentionKind.Picture, file, passage.At(block.Span.Start))]);
    }

    /// <summary>The caption of a figure that was read; null for any other block, and for a figure that could not be read.</summary>
    public override Prose? FindText(CustomContainer block) => (block.GetData(typeof(Figure)) as Figure)?.Caption;

    public override void Write(ProseRenderer renderer, CustomContainer block)
    {
        var figure = (Figure)block.GetData(typeof(Figure))!;
        if (renderer.Desk.FindPicture(figure.File) is not { } picture)
        {
            renderer.WriteUnsound(block);
            return;
        }

        renderer.Write($"<figure class=\"figure\"><img src=\"{picture.Address}\" alt=\"{WebUtility.HtmlEncode(figure.Alternative)}\" width=\"{picture.Width}\" height=\"{picture.Height}\" loading=\"lazy\">");
        renderer.Write($"<figcaption><b>{WebUtility.HtmlEncode(Ended(figure.Title))}</b> ");
        renderer.WriteLine(figure.Caption);
        if (figure.Reading is { } reading)
        {
            renderer.Write(" ");
            renderer.WriteLine(reading);
        }

        renderer.Write($" <span class=\"figure__credit\">{WebUtility.HtmlEncode(figure.Credit)}</span></figcaption></figure>").WriteLine();
    }

    /// <summary>Whose picture it is.</summary>
    private static string CreditIn(Fields fields)
    {
        var credit = fields.Text("credit", 200);
        var licence = fields.Text("licence", 100, required: credit.Length > 0);
        if (licence.Length > 0 && credit.Length == 0)
            fields.Refuse(fields.PlaceOf("licence"), "The 'licence' says nothing without a 'credit'.", "Name who made the picture in a line 'credit:'. If the clinic made it, take the line 'licence' out.");
        return credit.Length == 0 ? "Picture: made for this site." : $"Picture: {credit}. Licence: {licence}.";
    }

    private static IEnumerable<ContentProblem> ProblemsOfWords(Figure figure, Fields fields)
    {
        var words = new FigureWords(figure.File, figure.Title, figure.Caption, figure.Alternative);
        return [.. words.CheckAlternative(fields.PlaceOf("alt")), .. words.CheckNumbers(fields.PlaceOf("caption"), hasReading: figure.Reading is not null)];
    }

    private static string Ended(string title) => title is [.., '.' or '?' or '!'] ? title : title + ".";

    /// <summary>The lines between the two fences, as they stand in the file.</summary>
    private static Passage Lines(CustomContainer block, Passage passage)
    {
        var text = passage.Text.AsSpan(0, Math.Min(block.Span.End + 1, passage.Text.Length));
        var from = block.Span.Start + text[block.Span.Start..].IndexOf('\n') + 1;
        var to = text.LastIndexOf('\n') + 1;
        return new(passage.File, passage.Text[from..Math.Max(from, to)], passage.At(from).Line, 0);
    }
}
