using System.Collections.Immutable;
using SpineCare.Content.Claims.Citing;
using SpineCare.Content.Markdown;
using SpineCare.Content.Problems;
using SpineCare.Content.Proofs;

namespace SpineCare.Content.Claims;

/// <summary>What a text says without telling its source, how its citations stand, and what in it seems to be a citation and is none.</summary>
internal sealed record ClaimReading(ImmutableArray<ContentProblem> Problems, ImmutableArray<SeemingCitation> Seeming)
{
    public static readonly ClaimReading Nothing = new([], []);

    public static ClaimReading Of(Prose prose)
    {
        var passages = CitedText.Of(prose);
        return new(
            [.. ClaimCheck.Check(passages), .. passages.SelectMany(CitationCheck.Check), .. passages.SelectMany(passage => SeemingCitations.FootnotesIn(passage.Words))],
            [.. passages.SelectMany(passage => SeemingCitations.In(passage.Words))]);
    }

    /// <summary>Everything found, now that the names of the references are known.</summary>
    public IEnumerable<ContentProblem> Check(Desk desk) => Problems.Concat(SeemingCitations.Check(Seeming, desk));
}
