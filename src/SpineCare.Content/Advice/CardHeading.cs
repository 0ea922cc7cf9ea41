using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Inlines;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Advice;

/// <summary>
/// Checks what stands in a care card for a worried reader: its heading tells one thing to do and begins with it, that of an
/// emergency tells the number, and no other number or link leads away from it.
/// </summary>
internal static partial class CardHeading
{
    private const string Actions = "Ask|Book|Call|Care|Check|Get|Go|Keep|Phone|Rest|See|Stay|Stop|Take|Talk|Tell|Text|Use|Visit|Wait|Watch";

    public static IEnumerable<ContentProblem> Check(Prose heading, CareLevel level)
    {
        var words = Said().Replace(heading.Passage.Text, "").Trim();
        if (words.Length == 0 || heading.Problems.Any(problem => problem.IsError))
            yield break;

        var place = heading.Passage.At(heading.Passage.Text.Length - heading.Passage.Text.TrimStart().Length);
        if (level == CareLevel.Emergency && !heading.Document.Descendants<MarkerInline>().Any(marker => marker.Name == Labels.Emergency))
        {
            yield return ProblemKind.CardLacksNumber.At(place, "The heading of this emergency card does not hold the emergency number.",
                $"Write 'Call {{{Labels.Emergency}}} now if you have:'. The word in braces prints the number of site.yml, and a tap dials it.");
        }
        else if (!Action().IsMatch(words))
        {
            yield return ProblemKind.CardHeadingForm.At(place, "The heading of this care card does not begin with what to do.",
                "Begin it with a verb, such as 'Call the clinic today if:'. Readers in a hurry read the first word.");
        }
        else if (Second().Match(words) is { Success: true } second)
        {
            yield return ProblemKind.CardHeadingForm.At(place, $"The heading of this care card names two things to do: '{second.Groups["verb"].Value}' is the second.",
                "Name one. Put the other below the list, or in a card of its own.");
        }
        else if (Stop().IsMatch(words))
        {
            yield return ProblemKind.CardHeadingForm.At(place, $"The heading of this care card ends with '{words[^1]}', and its list goes on from it.", "End it with ':', or with no sign.");
        }
    }

    /// <summary>A link, a written address, or a number to call other than the emergency number.</summary>
    public static bool LeadsAway(Inline inline) =>
        inline is LinkInline or AutolinkInline || (inline is MarkerInline marker && marker.Name != Labels.Emergency && Labels.Phones.Contains(marker.Name));

    /// <summary>Markers that readers do not see, and stars.</summary>
    [GeneratedRegex(@"\{rule [^}]*\}|\*\*|\[(?=[^\]]*\]\()")]
    private static partial Regex Said();

    [GeneratedRegex($@"^({Actions})\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Action();

    /// <summary>Before the word that tells when: "Call if you cannot walk or talk" names one thing to do.</summary>
    [GeneratedRegex($@"^((?!\b(if|when|because)\b).)*?(,|\b(and|or|then)) (?<verb>{Actions})\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Second();

    [GeneratedRegex(@"[.!?;,]\z")]
    private static partial Regex Stop();
}
