using System.Globalization;
using SpineCare.Content;
using SpineCare.Content.Articles;
using SpineCare.Content.Calendar;
using SpineCare.Content.Problems;
using SpineCare.Content.Reviews;

namespace SpineCare.Web.Reviewing;

/// <summary>Prints the state of each page, the ones that need a reviewer first, with the sentences that changed since they were signed.</summary>
internal static class ReviewList
{
    public static void Write(Library library, TextWriter output)
    {
        var pages = library.Publications.Where(page => page.State is not (PageState.Expired or PageState.Withdrawn)).ToArray();
        var (address, by) = (Width(pages, page => page.Address), Width(pages, By));
        foreach (var page in pages.OrderBy(Urgency))
        {
            output.WriteLine($"{State(page),-17}  {page.Address.PadRight(address)}  {By(page).PadRight(by)}  {Days(page)}".TrimEnd());
            SigningReport.WriteChanges(page, output);
        }

        output.WriteLine($"{pages.Length} pages. {Count(pages, page => page.Review.IsOverdue)} overdue, {Count(pages, page => page.Review.State == ReviewState.Changed)} changed since signed, {Count(pages, page => page.Review.State == ReviewState.NotReviewed)} not signed.");
        foreach (var withheld in library.BeingCorrected.Order(StringComparer.Ordinal))
            output.WriteLine($"{withheld} has a mistake and is not in the list: check tells how to mend it.");
        foreach (var problem in library.Problems.Where(IsOfSignature))
            output.WriteLine($"{problem}\n  {problem.Cure}");
    }

    private static string State(Publication page) => page.Review.State switch
    {
        ReviewState.NotReviewed => "not signed",
        ReviewState.Reviewed => page.Review.IsOverdue ? "overdue" : "reviewed",
        _ => page.Review.IsOverdue ? "overdue, changed" : "changed",
    };

    private static int Urgency(Publication page) =>
        page.Review.IsOverdue ? 0 : page.Review.State == ReviewState.Changed ? 1 : page.Review.State == ReviewState.NotReviewed ? 2 : 3;

    private static string By(Publication page) => page.Review.Signature is { } signature ? $"{signature.By.Name}, {signature.By.Credentials}" : "";

    private static string Days(Publication page) =>
        page.Review.Signature is { } signature ? $"signed {Day(signature.SignedOn)}  due {Day(page.Review.DueOn)}" : "";

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static int Width(Publication[] pages, Func<Publication, string> text) => pages.Select(page => text(page).Length).DefaultIfEmpty().Max();

    private static int Count(Publication[] pages, Func<Publication, bool> counts) => pages.Count(counts);

    /// <summary>A mistake that keeps a signature from counting. What is due or changed stands in the list itself.</summary>
    private static bool IsOfSignature(ContentProblem problem) =>
        problem.Location.File.StartsWith("reviews/", StringComparison.Ordinal) && problem.Kind != ProblemKind.ReviewDue && problem.Kind != ProblemKind.ReviewedTextChanged;
}
