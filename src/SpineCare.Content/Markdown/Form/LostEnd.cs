using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown.Form;

/// <summary>The problem of a block that is never closed, with the line that was perhaps meant to close it.</summary>
internal static partial class LostEnd
{
    public static ContentProblem Problem(CustomContainer block, Passage passage)
    {
        var place = passage.At(block.Span.Start);
        if (string.IsNullOrEmpty(block.Info))
            return ProblemKind.BlockUnclosed.At(place, "These colons end no block: none is open here.", "Take the line out, or write the name of a block behind the colons.");

        var meant = Colons().Match(passage.Text, Math.Clamp(passage.Text.IndexOf('\n', block.Span.Start), 0, passage.Text.Length));
        return ProblemKind.BlockUnclosed.At(place, $"The block ':::{block.Info}' has no end.",
            "Close it with a line that holds only ':::'." + (meant.Success ? $" Line {passage.At(meant.Groups["at"].Index).Line} has '{meant.Groups["at"].Value}', which does not close it." : ""));
    }

    /// <summary>Too few colons, colons with blanks between them, or colons at the end of a text.</summary>
    [GeneratedRegex(@"^[ \t]*(?<at>:{1,2}|: :(?: :)?)[ \t]*\r?$|(?<=\S[ \t]*)(?<![:\s])[ \t]*(?<at>:::+)[ \t]*\r?$", RegexOptions.Multiline)]
    private static partial Regex Colons();
}
