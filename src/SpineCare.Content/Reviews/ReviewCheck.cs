using SpineCare.Content.Articles;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Reviews;

/// <summary>Tells of signed pages that a clinician should look at again. A page that nobody has signed yet is no mistake.</summary>
internal static class ReviewCheck
{
    public static IEnumerable<ContentProblem> Check(IEnumerable<Publication> pages) => pages.SelectMany(Check);

    private static IEnumerable<ContentProblem> Check(Publication page)
    {
        if (page.Review.Signature is not { } signature)
            yield break;
        if (page.Review.State == ReviewState.Changed)
        {
            yield return ProblemKind.ReviewedTextChanged.At(new(signature.File), $"The page {page.Address} is not what {signature.By.Name} signed any more: {Sentences(page.Review)}.",
                $"See the changes with 'review list'. Then let a clinician sign the page again with 'review sign {page.Address[1..]} --by' and their name in reviewers.yml.");
        }

        if (page.Review.IsOverdue)
        {
            yield return ProblemKind.ReviewDue.At(new(signature.File), $"The page {page.Address} has been due for its review since {page.Review.DueOn:yyyy-MM-dd}. Readers are told so.",
                $"Let a clinician read it and sign it with 'review sign {page.Address[1..]} --by' and their name in reviewers.yml.");
        }
    }

    private static string Sentences(Review review)
    {
        var (gone, added) = (review.Changes.Count(change => !change.IsNew), review.Changes.Count(change => change.IsNew));
        return $"{gone} of the signed sentences {(gone == 1 ? "is" : "are")} gone, and {added} {(added == 1 ? "is" : "are")} new";
    }
}
