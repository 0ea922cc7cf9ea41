using System.Text.RegularExpressions;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Signs;

/// <summary>Tells of items of front matter with no space behind their dash: YAML takes them for a text, or joins them to the item above.</summary>
internal static partial class GluedDashes
{
    public static IEnumerable<ContentProblem> Check(Passage yaml) => Dash().Matches(yaml.Text).Take(1).Select(dash =>
        ProblemKind.ListPrinted.At(yaml.At(dash.Groups["at"].Index), "This dash begins no list item: a space is missing behind it.", "Begin each item with two spaces, a dash, and a space: '  - '."));

    [GeneratedRegex(@"^[ \t]+(?<at>-)(?=[\p{L}""'/“\u00A0])", RegexOptions.Multiline)]
    private static partial Regex Dash();
}
