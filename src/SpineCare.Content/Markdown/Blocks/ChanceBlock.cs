using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using SpineCare.Content.Markdown.Rendering;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown.Blocks;

/// <summary>A count of people as a picture: ':::chance 55 of 100 people feel sore [@key].', one line that is also the text below the picture.</summary>
internal sealed partial class ChanceBlock() : BlockKind(Word)
{
    public const string Word = "chance";

    /// <summary>A count, with the sentence that tells it and where its whole stands.</summary>
    internal sealed record Chance(int Number, int Whole, Prose Sentence, SourceLocation Place);

    public override bool HoldsProse => false;

    public override bool RefusesCitations => false;

    /// <summary>The chance of a block that was read and holds what it should; null for any other.</summary>
    public static Chance? Find(CustomContainer block) => block.GetData(typeof(Chance)) as Chance;

    /// <summary>The words of a sentence that are its count.</summary>
    public static string CountIn(string sentence) => Count().Match(sentence).Value;

    public override BlockShape Read(CustomContainer block, Passage passage)
    {
        var line = FirstLine().Match(passage.Text, block.Span.Start).Groups["line"];
        var place = passage.At(line.Index);
        if (block.Count > 0)
            return BlockShape.Of(Misshaped(block, passage, "A chance is one line of text.", "Write all of it behind ':::chance'. More text stands below it, after an empty line."));
        if (Count().Match(line.Value) is not { Success: true } count || line.Value.Length == count.Length)
        {
            return BlockShape.Of(Misshaped(block, passage, "A chance begins with a count, 'so many of 100', and goes on as a sentence.",
                "Write ':::chance 55 of 100 people feel sore after a treatment [@key].' with your numbers and words."));
        }

        if (Problem(count.Groups["number"].Value, count.Groups["whole"].Value) is var (message, cure))
            return BlockShape.Of(ProblemKind.BlockMisshaped.At(place, message, cure));

        var sentence = Prose.ParseLine(new(passage.File, line.Value, place.Line, place.Column - 1));
        block.SetData(typeof(Chance), new Chance(NumberIn(count.Groups["number"].Value), NumberIn(count.Groups["whole"].Value), sentence, place));
        return new(sentence.Problems, sentence.Mentions);
    }

    public override Prose? FindText(CustomContainer block) => Find(block)?.Sentence;

    public override void Write(ProseRenderer renderer, CustomContainer block)
    {
        var (number, whole, sentence, _) = Find(block)!;
        var (width, height) = ChanceDrawing.SizeOf(whole);
        renderer.Write($"<figure class=\"chance\"><img src=\"{Links.Chance(number, whole)}\" alt=\"\" width=\"{width}\" height=\"{height}\" loading=\"lazy\"><figcaption>");
        renderer.WriteLine(sentence);
        renderer.Write("</figcaption></figure>").WriteLine();
    }

    private static (string Message, string Cure)? Problem(string number, string whole) =>
        Broken().IsMatch(number) || Broken().IsMatch(whole)
            ? ($"'{number} of {whole}' is no count: nobody can draw a part of a person.", "Write whole numbers. For less than 1 of 100, count out of 1000: '5 of 1000'.")
        : !ChanceDrawing.Wholes.Contains(NumberIn(whole)) ? ($"A chance is drawn out of 10, 100, or 1000, and not out of {whole}.", $"{Suggestion(NumberIn(number), NumberIn(whole))} Keep to one whole on a page, so that readers can compare.")
        : NumberIn(number) > NumberIn(whole) ? ($"{number} is more than {whole}.", "Correct the numbers: the first is a part of the second.")
        : null;

    private static string Suggestion(int number, int whole) =>
        whole is > 0 and < 1000 && number <= whole && number * 100 % whole == 0 ? $"Write '{number * 100 / whole} of 100'." : "Write so many of 100, if the source allows it.";

    /// <summary>A number of too many digits is more than any whole.</summary>
    private static int NumberIn(string digits) => int.TryParse(digits.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;

    [GeneratedRegex(@"\G:{3,}[ \t]*chance[ \t]*(?<line>.*?)[ \t]*\r?$", RegexOptions.Multiline)]
    private static partial Regex FirstLine();

    [GeneratedRegex(@"^(?<number>\d[\d.,]*)[ \t]+of[ \t]+(?<whole>\d(?:[\d.,]*\d)?)(?!\S)")]
    private static partial Regex Count();

    /// <summary>A point or comma that does not part thousands.</summary>
    [GeneratedRegex(@"[.,](?!\d{3}(?!\d))|\.|^,")]
    private static partial Regex Broken();
}
