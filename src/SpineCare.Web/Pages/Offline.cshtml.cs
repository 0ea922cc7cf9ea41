using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Content.Summaries;
using SpineCare.Web.Offline;

namespace SpineCare.Web.Pages;

/// <summary>What a device shows in the place of a page that it cannot reach and has not kept.</summary>
public sealed class OfflineModel(Library library) : LibraryPage(library)
{
    public override string Title => OwnPage.Offline.Title;

    public override string Description => OwnPage.Offline.Description;

    public override string Address => Links.Offline;

    public override string StyleSheet => "preferences";

    /// <summary>The pages beside urgent help that every device keeps.</summary>
    public static IEnumerable<OwnPage> Kept { get; } = [.. OwnPage.All.Where(page => Shell.Pages.Contains(page.Address) && page != OwnPage.Offline).OrderByDescending(page => page.Address, StringComparer.Ordinal)];
}
