using System.ComponentModel;
using SpineCare.Content.Articles;
using SpineCare.Content.Reviews;
using SpineCare.Web.Components;

namespace SpineCare.Web.Api;

/// <summary>What an article can say of its review. Whoever shows the article shows this with it.</summary>
[Description("The review of an article by a clinician. Show its words wherever you show the article.")]
public sealed record ReviewStanding
{
    [Description("not-reviewed; reviewed; changed: readers see another text than the one that was signed.")]
    public required string State { get; init; }

    [Description("The state in words for readers.")]
    public required string Words { get; init; }

    [Description("The name of who signed last.")]
    public required string? By { get; init; }

    public required string? Credentials { get; init; }

    [Description("The day of the last signature.")]
    public required DateOnly? SignedOn { get; init; }

    [Description("The day from which the article is due for its next review.")]
    public required DateOnly? DueOn { get; init; }

    public required bool IsOverdue { get; init; }

    public static ReviewStanding Of(Publication page)
    {
        var signature = page.Review.Signature;
        return new()
        {
            State = page.Review.State switch
            {
                ReviewState.Reviewed => "reviewed",
                ReviewState.Changed => "changed",
                _ => "not-reviewed",
            },
            Words = string.Join(' ', new[] { ReviewWords.Of(page.Review), ReviewWords.NoticeOf(page) }.Where(words => words.Length > 0)),
            By = signature?.By.Name,
            Credentials = signature?.By.Credentials,
            SignedOn = signature?.SignedOn,
            DueOn = signature is null ? null : page.Review.DueOn,
            IsOverdue = page.Review.IsOverdue,
        };
    }
}
