using System.Text.RegularExpressions;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Markdown.Lookalikes;

/// <summary>Links that are not links: a blank between the brackets, the brackets changed over, one of them open.</summary>
internal static partial class LinkLookalikes
{
    private const string Address = @"(?:/|\#|https?://|mailto:|tel:|www\.)";

    public static IReadOnlyList<Lookalike> All { get; } =
    [
        Of(Parted(), "A blank stands between the words and the address, so this is no link."),
        Of(Reversed(), "The words stand in the round brackets and the address in the square ones, so this is no link."),
        Of(Undefined(), "The address stands in square brackets, so this is no link."),
        new(ProblemKind.LinkPrinted, "[", Blank(), _ => "The address holds a blank, so this is no link.", link => $"Write the address without a blank: '{Link(link, Blanks().Replace(link.Groups["address"].Value.Trim(), "-"))}'."),
        Of(Open(), "The round bracket is not closed behind the address, so this is no link."),
        Of(OpenWords(), "The square bracket is not closed behind the words, so this is no link."),
    ];

    private static Lookalike Of(Regex form, string message) => new(ProblemKind.LinkPrinted, "[", form, _ => message, link => $"Write '{Link(link, link.Groups["address"].Value)}'.");

    private static string Link(Match link, string address) => $"[{link.Groups["words"].Value.Replace(PrintedText.Mark, '*')}]({address.TrimEnd('.', ',')})";

    [GeneratedRegex($@"\[(?<words>[^\[\]\n]+)\]\s+\((?<address>{Address}[^)\s]*)\)")]
    private static partial Regex Parted();

    [GeneratedRegex($@"\((?<words>[^()\[\]\n]+)\)\s?\[(?<address>{Address}[^\]\s]*)\]")]
    private static partial Regex Reversed();

    /// <summary>Not "[1][2]", and not a citation with a note after it.</summary>
    [GeneratedRegex(@"\[(?![@^0-9])(?<words>[^\[\]\n]+)\]\[(?<address>[^\[\]\n]*)\]")]
    private static partial Regex Undefined();

    [GeneratedRegex(@"\[(?<words>[^\[\]\n]*)\]\((?<address>[^()\n]*?\S[ \t]+\S[^()\n]*)\)")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\[(?<words>[^\[\]\n]*)\]\((?<address>[^)\s]*)")]
    private static partial Regex Open();

    [GeneratedRegex($@"\[(?<words>[^\[\]()\n]+)\((?<address>{Address}[^)\s]+)\)")]
    private static partial Regex OpenWords();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
