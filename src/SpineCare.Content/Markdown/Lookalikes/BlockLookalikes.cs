using System.Text.RegularExpressions;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Markdown.Lookalikes;

/// <summary>Blocks and headings that are none: too few colons, colons with blanks, colons at the end of a text, '##Heading'.</summary>
internal static partial class BlockLookalikes
{
    public static IReadOnlyList<Lookalike> All { get; } =
    [
        Of(Colons(), "These colons begin or end no block; readers see them.", "Write three colons without a blank between them, at the beginning of a line of their own: ':::'."),
        new(ProblemKind.HeadingPrinted, "#", Heading(), _ => "Readers see the '#' and no heading: a space is missing behind it.", heading => $"Write '{(heading.Value.Length < 2 ? "##" : heading.Value)} {heading.Groups["words"].Value.Trim()}'."),
    ];

    private static Lookalike Of(Regex form, string message, string cure) => new(ProblemKind.BlockPrinted, ":", form, _ => message, _ => cure);

    [GeneratedRegex(@":::+|(?<=^[ \t]*)(?:::(?!\S*::)|: : ?:?|:(?=(?:advice|care|chance|checklist|do|dont|example|figure|key-points|say-it-back|steps)\b))", RegexOptions.Multiline)]
    private static partial Regex Colons();

    [GeneratedRegex(@"(?<=^[ \t]*)\#{1,6}(?=(?<words>[\p{L}\u00A0][^\r\n]*))", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
