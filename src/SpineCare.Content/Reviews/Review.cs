using System.Collections.Immutable;
using SpineCare.Content.Changes;
using SpineCare.Content.Markdown;
using SpineCare.Content.Reviews.Signatures;

namespace SpineCare.Content.Reviews;

/// <summary>What a page can say of its review.</summary>
public enum ReviewState
{
    NotReviewed,
    Reviewed,

    /// <summary>What readers see is not what was signed.</summary>
    Changed,
}

/// <summary>The review of a page on one day: the last signature that counts, and what became of the text since.</summary>
public sealed record Review
{
    public static readonly Review None = new();

    /// <summary>Null for a page that nobody has signed.</summary>
    public Signature? Signature { get; private init; }

    /// <summary>The first day on which the page is due for its next review.</summary>
    public DateOnly DueOn { get; private init; }

    public bool IsOverdue { get; private init; }

    /// <summary>The first day past the limit of site.yml; null for no such day.</summary>
    public DateOnly? TakenDownOn { get; private init; }

    /// <summary>True where the limit of site.yml has passed since the last signature.</summary>
    public bool IsPastLimit { get; private init; }

    /// <summary>The sentences that were signed and are gone, and the ones that nobody signed.</summary>
    public ImmutableArray<SentenceChange> Changes { get; private init; } = [];

    public ReviewState State =>
        Signature is null ? ReviewState.NotReviewed : Changes.IsEmpty ? ReviewState.Reviewed : ReviewState.Changed;

    public static Review Of(Articles.Publication page, Signature signature, ReviewTimes times, DateOnly day)
    {
        var due = times.DueAfter(signature.SignedOn, page.Type);
        // The page of urgent help is urgent advice as a whole, and always stays.
        var limit = page.Address == Links.GetHelpNow ? null : times.TakenDownAfter(signature.SignedOn, page.Type);
        return new()
        {
            Signature = signature,
            DueOn = due,
            IsOverdue = day >= due,
            TakenDownOn = limit,
            IsPastLimit = day >= limit,
            Changes = signature.Accepted.ChangesTo(Texts.ReaderText.Of(page)),
        };
    }
}
