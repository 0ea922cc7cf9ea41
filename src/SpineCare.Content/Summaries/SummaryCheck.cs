using SpineCare.Content.Calendar;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Problems;
using SpineCare.Content.Proofs;
using SpineCare.Content.Templates;

namespace SpineCare.Content.Summaries;

/// <summary>Tells of a title or main message that search engines would cut, or that another page has, too.</summary>
internal static class SummaryCheck
{
    public static IEnumerable<ContentProblem> Check(Manuscript manuscript, FrontMatter front, Desk desk)
    {
        if (front.Days.StateOn(desk.Day) is PageState.Expired or PageState.Withdrawn)
            yield break;
        if (desk.Namesakes.FindProblem(front, manuscript.Place.Address) is { } twice)
            yield return twice;
        if (front.Title.Length > Summary.LongestTitle)
        {
            yield return ProblemKind.SummaryCut.At(front.Places["title"], $"The title has {front.Title.Length} characters. Search results show {Summary.LongestTitle} of them.",
                $"Make it at most {Summary.LongestTitle} characters long, with the main word near its start.");
        }

        if (!front.MainMessage.Contains(NewText.Mark, StringComparison.Ordinal) && !Fitting.HasSentenceOf(front.MainMessage, Summary.LongestDescription))
        {
            yield return ProblemKind.SummaryCut.At(front.Places["main_message"], $"The first sentence of the main message has more than {Summary.LongestDescription} characters. Search results cut it in the middle.",
                $"Begin with a sentence of at most {Summary.LongestDescription} characters that stands by itself.");
        }
    }
}
