using SpineCare.Content.Data;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Site;

/// <summary>Tells that nobody has said where the public reaches the site.</summary>
internal static class BaseAddress
{
    /// <summary>A mistake in the entry itself, or a name that may have been meant for it, has been told already.</summary>
    public static IEnumerable<ContentProblem> Check(SiteFacts site, DataFile<SiteSchema.Change> file) =>
        site.BaseAddress is not null || MayBeTold(file) ? [] :
    [
        ProblemKind.BaseAddressMissing.At(PlaceIn(file), "The site does not know its own address, so it asks search engines to stay away.",
            "Write the address of the site after 'base_address:', or set Site__BaseAddress."),
    ];

    private static SourceLocation PlaceIn(DataFile<SiteSchema.Change> file) =>
        file.Items.FirstOrDefault(item => item.Key == "base_address" && !item.IsLastSound)?.Source.Start ?? new(file.Path);

    private static bool MayBeTold(DataFile<SiteSchema.Change> file) =>
        file.Faulty.Contains("base_address")
        || (file.Problems.Any(problem => problem.Kind == ProblemKind.KeyUnknown) && file.Items.All(item => item.Key != "base_address"));
}
