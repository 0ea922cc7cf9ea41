namespace SpineCare.Web.Search.Ranking;

/// <summary>How well a page answers a query, and the section that answers best; the first one stands for the page as a whole.</summary>
internal sealed record PageMatch(int Page, double Score, int Section);
