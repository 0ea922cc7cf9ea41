using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using SpineCare.Content.Markdown.Blocks;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Markdown.Form;

/// <summary>Tells of a chance that counts out of another whole than the first of its page: readers compare the pictures, not the wholes.</summary>
internal static class ChanceForm
{
    public static IEnumerable<ContentProblem> Check(MarkdownDocument text)
    {
        ChanceBlock.Chance[] chances = [.. text.Descendants<CustomContainer>().Select(ChanceBlock.Find).OfType<ChanceBlock.Chance>()];
        return from chance in chances.Skip(1)
               let first = chances[0]
               where chance.Whole != first.Whole
               select ProblemKind.ChancesDiffer.At(chance.Place,
                   $"This picture counts out of {chance.Whole}, and the one in line {first.Place.Line} out of {first.Whole}. Readers would compare what cannot be compared.",
                   $"Count both out of {Math.Max(chance.Whole, first.Whole)}. {Same(chance.Whole < first.Whole ? chance : first, Math.Max(chance.Whole, first.Whole))}");
    }

    private static string Same(ChanceBlock.Chance chance, int whole) =>
        $"'{chance.Number} of {chance.Whole}' is '{chance.Number * (whole / chance.Whole)} of {whole}'.";
}
