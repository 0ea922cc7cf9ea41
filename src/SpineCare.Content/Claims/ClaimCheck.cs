using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using SpineCare.Content.Claims.Citing;
using SpineCare.Content.Claims.Counting;
using SpineCare.Content.Markdown.Blocks;
using SpineCare.Content.Markdown.Inlines;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Claims;

/// <summary>
/// Tells which claims have no source. In a section on benefits, risks, or evidence every passage needs one; elsewhere every
/// sentence that counts. What readers act on, and stories, are free: the text of the page cites for them.
/// </summary>
internal sealed class ClaimCheck
{
    private const string Cure = "End it with its source, such as [@key], before the period. If there is none, write {advice}, {opinion}, or {waiting} behind it";

    private readonly ImmutableArray<CitedPassage> _passages;
    private readonly Surroundings _around;
    private readonly HashSet<string> _told;

    private ClaimCheck(ImmutableArray<CitedPassage> passages)
    {
        _passages = passages;
        _around = new(passages);
        _told =
        [
            .. from passage in passages
               where !passage.IsIn(SectionRoles.InShort)
               from sentence in passage.Sentences
               where sentence.IsCited || (passage.FindClaimSection() is not null && passage.IsCited)
               from count in Counts.In(sentence.Text)
               select count.Value,
        ];
    }

    public static IEnumerable<ContentProblem> Check(ImmutableArray<CitedPassage> passages) => new ClaimCheck(passages).Check();

    private IEnumerable<ContentProblem> Check()
    {
        var tables = new HashSet<Table>();
        foreach (var passage in _passages.Where(passage => (passage.Words.Block.Length == 0 || IsOfPicture(passage)) && passage.Sentences.Length > 0))
        {
            if (passage.FindClaimSection() is not { } section || IsOfPicture(passage))
            {
                foreach (var problem in Uncounted(passage))
                    yield return problem;
            }
            else if (!_around.SpeakFor(passage) && (Surroundings.FindTable(passage) is not { } table || tables.Add(table)))
            {
                yield return ProblemKind.ClaimUncited.At(passage.Words.PlaceOf(passage.Sentences[0].Start),
                    $"Under '{section.Text}', this {Surroundings.NameOf(passage)} does not end with a citation or a label.", $"{Cure}.");
            }
        }
    }

    private IEnumerable<ContentProblem> Uncounted(CitedPassage passage) =>
        from sentence in passage.Sentences
        where !sentence.IsCited && !sentence.IsLabeled
        let counts = CountsIn(passage, sentence).Where(count => !passage.IsIn(SectionRoles.InShort) || !_told.Contains(count.Value)).ToArray()
        where counts.Length > 0 && !_around.CiteFor(passage)
        select ProblemKind.NumberUncited.At(passage.Words.PlaceOf(sentence.Start), $"The sentence {counts[0].InWords}, and no source.", $"{Cure}, or leave the number out.");

    /// <summary>A picture shows numbers in a section on benefits, risks, or evidence as in any other.</summary>
    private static bool IsOfPicture(CitedPassage passage) => passage.Words.Block is "figure" or ChanceBlock.Word;

    /// <summary>A chance counts by its form, whatever it counts.</summary>
    private static IEnumerable<Count> CountsIn(CitedPassage passage, CitedSentence sentence) =>
        passage.Words.Block == ChanceBlock.Word && sentence == passage.Sentences[0]
            ? [new(CountKind.People, 0, ChanceBlock.CountIn(sentence.Text))]
            : Counts.In(sentence.Text);
}
