using System.Buffers;
using System.Text.RegularExpressions;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Markdown.Lookalikes;

/// <summary>A text that its writer meant as Markdown, and that readers see as it is typed.</summary>
/// <param name="Kind">The problem that it is.</param>
/// <param name="Signs">The signs of which it holds one at least, so that most texts need not be searched.</param>
/// <param name="Form">What it looks like. A group "at" is the sign to point at.</param>
/// <param name="Message">What readers see.</param>
/// <param name="Cure">What to write instead.</param>
internal sealed record Lookalike(ProblemKind Kind, string Signs, Regex Form, Func<Match, string> Message, Func<Match, string> Cure)
{
    /// <summary>True where the first one in a paragraph stands for all of them, such as the first line of a list.</summary>
    public bool IsToldOnce { get; init; }

    private SearchValues<char> SignsToFind { get; } = SearchValues.Create(Signs);

    public IEnumerable<Match> In(string text) => text.AsSpan().ContainsAny(SignsToFind) ? Form.Matches(text) : [];

    public static int PlaceOf(Match match) => match.Groups["at"] is { Success: true } at ? at.Index : match.Index;
}
