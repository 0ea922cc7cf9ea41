using SpineCare.Content.Articles;
using SpineCare.Content.Proofs;

namespace SpineCare.Content.Reviews;

/// <summary>
/// What is left of a page whose review is overdue past the limit: its name, its urgent advice, and the word that it waits.
/// Everything else leaves the library itself, so that no list, feed, or search can show it.
/// </summary>
internal static class TakenDownPage
{
    private const string Message = "A clinician must check this page again before we show all of it. Here is when to get help.";

    /// <summary>A handout goes with any page whose words it shows.</summary>
    public static Handout Of(Handout handout, SoundProof proof, IEnumerable<Publication> pages)
    {
        Publication[] lenders = [.. pages.IntersectBy(proof.Lenders, page => page.Address)];
        return lenders.Any(page => page.IsTakenDown) ? (Handout)Of(handout, proof.UrgentAdvice) : handout with { LentUntil = lenders.Min(page => page.HoldsUntil) };
    }

    public static Publication Of(Publication page, Markup urgentAdvice)
    {
        page = page with
        {
            IsTakenDown = true,
            MainMessage = Message,
            Body = urgentAdvice,
            Headings = [],
            References = [],
            Pictures = [],
            Words = [],
            HasLabels = false,
        };
        return page is Article article ? article with { Questions = [], Ask = [], Objective = Message, Subject = null } : page;
    }
}
