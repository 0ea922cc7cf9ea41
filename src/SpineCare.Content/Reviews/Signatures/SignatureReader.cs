using System.Collections.Immutable;
using SpineCare.Content.Data;
using SpineCare.Content.Problems;
using SpineCare.Content.Proofs;
using SpineCare.Content.Reviews.Wording;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Reviews.Signatures;

/// <summary>
/// Reads the signatures of a content folder, and lets those count that a known reviewer gave, on a day that has been, under
/// the page that they lie for. One that is broken counts for nothing: there is no last sound form of a claim.
/// </summary>
internal sealed class SignatureReader
{
    private readonly Remembered<SourceText, SignatureSchema.Parsed> _parsed = new();

    public SignatureProofs Read(SourceSet current, SourceSet kept, DataFiles data, Desk desk)
    {
        var words = new ProtectedWords(data.Glossary.ByKey.Values, desk.Rules.Values, desk.Cards.Values);
        var signatures = ImmutableDictionary.CreateBuilder<string, Signature>(StringComparer.Ordinal);
        var sources = ImmutableArray.CreateBuilder<SourceText>();
        List<ContentProblem> problems = [];
        foreach (var source in Sources(current, kept))
        {
            var parsed = _parsed.Of(source, () => SignatureSchema.Read(source));
            ContentProblem[] found = [.. parsed.Problems, .. parsed.Value is { } read ? Check(parsed, read, data.Reviewers, desk) : []];
            problems.AddRange(found);
            if (parsed.Value is not { } signature || found.Length > 0)
                continue;
            var changes = signature.NotClinical.ToLookup(change => WhyRefused(change, signature, words).Length == 0);
            problems.AddRange(changes[false].Select(change => ProblemKind.ChangeClinical.At(parsed.Places["not_clinical"],
                $"The change of line {change.Line} cannot count as not clinical. {WhyRefused(change, signature, words)}", "Take the change out of the list, or let the reviewer sign the page again.")));
            signatures[signature.Address] = signature with { NotClinical = [.. changes[true]] };
            sources.Add(source);
        }

        _parsed.Forget();
        return new(signatures.ToImmutable(), sources.ToImmutable(), [.. problems]);
    }

    /// <summary>The files that are there. While the folder cannot be looked into, those that were there last.</summary>
    private static IEnumerable<SourceText> Sources(SourceSet current, SourceSet kept) =>
        current.Texts.Values.Concat(kept.Texts.Values.Where(text => current.Files.IsEmpty || current.MayHold(text.Path)))
            .Where(text => SignaturePlace.Find(text.Path) is not null);

    private static IEnumerable<ContentProblem> Check(SignatureSchema.Parsed parsed, Signature signature, DataFile<Reviewer> reviewers, Desk desk)
    {
        var address = SignaturePlace.Find(signature.File)!.Address;
        if (signature.Address != address)
        {
            yield return ProblemKind.SignatureMisplaced.At(parsed.Places["address"], $"This is the signature under {signature.Address}, and it lies where the one under {address} belongs.",
                "Move the file back. To sign a page that has moved, let the reviewer sign it again.");
        }
        else if (!desk.Publications.Contains(address))
        {
            yield return ProblemKind.SignedPageGone.At(parsed.Places["address"], $"There is no page '{address}'.{Spelling.DidYouMean(address, desk.Publications)}",
                "Delete the signature. If the page has moved, let the reviewer sign it at its new place.");
        }

        if (!reviewers.ByKey.ContainsKey(signature.By.Key))
        {
            yield return ProblemKind.ReviewerUnknown.At(parsed.Places["reviewer"], $"No sound entry of reviewers.yml is named '{signature.By.Key}'.{Spelling.DidYouMean(signature.By.Key, reviewers.ByKey.Keys)}",
                "Put the reviewer back into reviewers.yml, also one who has left. Otherwise delete this signature.");
        }

        if (signature.SignedOn > desk.Day)
        {
            yield return ProblemKind.SignedInFuture.At(parsed.Places["signed"], $"The day of the signature, {signature.SignedOn:yyyy-MM-dd}, is still to come.",
                "Let the reviewer sign the page again. The verb 'review sign' writes the right day.");
        }
    }

    private static string WhyRefused(WordingChange change, Signature signature, ProtectedWords words) =>
        change.Line > signature.Text.Lines.Length || signature.Text.Lines[change.Line - 1] != change.Was ? "The signed text has no such line there."
        : signature.NotClinical.Count(other => other.Line == change.Line) > 1 ? "The line stands in the list twice."
        : WordingComparison.Between(change.Was, change.Is, words).WhyClinical;
}
