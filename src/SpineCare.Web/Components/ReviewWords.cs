using SpineCare.Content.Articles;
using SpineCare.Content.Reviews;

namespace SpineCare.Web.Components;

/// <summary>What a page says of its review and its days, as plain words: the same that its review line says in HTML.</summary>
public static class ReviewWords
{
    public static string Of(Review review) =>
        review.Signature is not { } signature ? "Not yet reviewed by a clinician."
        : review.State == ReviewState.Changed ? $"Changed since its last review by {signature.By.Name}, {signature.By.Credentials} on {Dates.InWords(signature.SignedOn)}."
        : $"Reviewed by {signature.By.Name}, {signature.By.Credentials} on {Dates.InWords(signature.SignedOn)}, next review due {Dates.InWords(review.DueOn)}.";

    /// <summary>When the page was first published, and when it last changed, as far as both are known.</summary>
    public static string DaysOf(Publication page) => string.Join(' ', new[]
    {
        page.Published != default ? $"First published {Dates.InWords(page.Published)}." : "",
        page.Changed != default && page.Changed != page.Published ? $"Changed {Dates.InWords(page.Changed)}." : "",
    }.Where(words => words.Length > 0));

    /// <summary>What readers are told of a page that is due for its review; "" for any other.</summary>
    public static string NoticeOf(Publication page) =>
        page.IsTakenDown ? $"We took most of this page down. It was due for review on {Dates.InWords(page.Review.DueOn)}, and no clinician has checked it since. Please ask your clinician."
        : page.Review.IsOverdue ? $"This page was due for review on {Dates.InWords(page.Review.DueOn)}. Some of it may be out of date. Please ask your clinician if it still holds."
        : "";
}
