namespace SpineCare.Content.Summaries;

/// <summary>What others tell of a page, such as a search engine or a shared link: no more than they show of it.</summary>
public sealed record Summary(string Title, string Description)
{
    public const int LongestTitle = 60;
    public const int LongestDescription = 160;

    /// <summary>The summary of a page by itself. The name of the site follows the title where both fit.</summary>
    public static Summary Of(string title, string description, string site)
    {
        var withSite = $"{title} | {site}";
        var namesSite = title.Contains(site, StringComparison.OrdinalIgnoreCase);
        return new(
            !namesSite && withSite.Length <= LongestTitle ? withSite : Fitting.InWords(title, LongestTitle),
            Fitting.InSentences(description, LongestDescription));
    }
}
