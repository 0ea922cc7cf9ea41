using System.Collections.Immutable;
using SpineCare.Content.Data;
using SpineCare.Content.Problems;
using SpineCare.Content.Shapes;
using SpineCare.Content.Site;
using SpineCare.Content.Yaml;

namespace SpineCare.Content.Reviews;

/// <summary>The keys of site.yml that say how long a review counts.</summary>
internal static class ReviewTimesSchema
{
    public const string LimitKey = "review_limit";

    public static DataFile<SiteSchema.Change>.Parsed ReadEvery(Entry entry) => EntrySchema.Read<SiteSchema.Change>(entry, fields =>
    {
        var every = PageTypes.OfArticles.Concat(PageTypes.OfPages)
            .Select(type => (type.Value, Months: fields.Number(type.Key, 1, ReviewTimes.Longest)))
            .Where(type => type.Months is not null)
            .ToImmutableDictionary(type => type.Value, type => type.Months!.Value);
        return (site => site with { Reviews = site.Reviews with { Every = every } }, []);
    });

    public static DataFile<SiteSchema.Change>.Parsed ReadLimit(Entry entry) => EntrySchema.ReadText<SiteSchema.Change>(entry, fields =>
    {
        var months = fields.Number(LimitKey, 1, ReviewTimes.Longest);
        return site => site with { Reviews = site.Reviews with { Limit = months } };
    });

    /// <summary>A limit that would take pages down before they are due.</summary>
    public static IEnumerable<ContentProblem> Check(ReviewTimes times, DataFile<SiteSchema.Change> site)
    {
        var (name, type) = PageTypes.OfArticles.Concat(PageTypes.OfPages).OrderByDescending(type => times.MonthsFor(type.Value)).ThenBy(type => type.Key, StringComparer.Ordinal).First();
        return times.Limit >= times.MonthsFor(type) ? [] : site.Items.Where(item => item.Key == LimitKey && !item.IsLastSound && times.Limit is not null).Select(item =>
            ProblemKind.ValueRefused.At(item.Source.Start, $"The limit of {times.Limit} months is over before a page of type '{name}' is due, which is after {times.MonthsFor(type)} months.",
                $"Write {times.MonthsFor(type)} or more. Until then, no page is taken down before it is due."));
    }
}
