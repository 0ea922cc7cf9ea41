using System.Collections.Immutable;
using SpineCare.Content.Shapes;

namespace SpineCare.Content.Reviews;

/// <summary>After how many months the signature under a page is due again, and when a page may no longer stand on it.</summary>
public sealed record ReviewTimes
{
    /// <summary>The most months that site.yml may name.</summary>
    public const int Longest = 60;

    private const int OfAdvice = 12;
    private const int OfPlans = 24;

    /// <summary>The months that site.yml sets, by type of page.</summary>
    public ImmutableDictionary<PageType, int> Every { get; init; } = ImmutableDictionary<PageType, int>.Empty;

    /// <summary>After how many months a page keeps its urgent advice alone; null for never.</summary>
    public int? Limit { get; init; }

    /// <summary>The months for a type of page. Pages about the site are due as often as advice: the page of urgent help is one of them.</summary>
    public int MonthsFor(PageType type) => Every.GetValueOrDefault(type, type is PageType.Planning or PageType.Note ? OfPlans : OfAdvice);

    public DateOnly DueAfter(DateOnly day, PageType type) => day.AddMonths(MonthsFor(type));

    /// <summary>The first day on which a page that was signed on a day keeps its urgent advice alone, never before it is due; null for no such day.</summary>
    public DateOnly? TakenDownAfter(DateOnly day, PageType type) => Limit is { } months ? day.AddMonths(Math.Max(months, MonthsFor(type))) : null;
}
