using System.Collections.Immutable;

namespace SpineCare.Web.Search;

/// <summary>What a search found, best first; at most ten.</summary>
public sealed record SearchResults(ImmutableArray<SearchResult> Found)
{
    /// <summary>False while there is nothing to search in: the site has only just started, or cannot write its index.</summary>
    public bool IsAvailable { get; init; } = true;

    public static SearchResults None { get; } = new([]);

    public static SearchResults NotAvailable { get; } = new([]) { IsAvailable = false };
}
