using System.Collections.Immutable;

namespace SpineCare.Web.Search;

/// <summary>Finds the pages of one library that answer a reader's words. It keeps nothing of what was asked.</summary>
public sealed class SiteSearch
{
    /// <summary>What any text at all finds. Never fails.</summary>
    public SearchResults Find(string query) => SearchResults.None;

    /// <summary>At most eight pages for what a reader has typed so far.</summary>
    public ImmutableArray<Suggestion> Suggest(string typed) => [];
}
