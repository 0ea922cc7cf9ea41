using SpineCare.Content;
using SpineCare.Content.Advice;
using SpineCare.Content.Articles;
using SpineCare.Content.Markdown;
using SpineCare.Content.Summaries;
using SpineCare.Web.Components;
using SpineCare.Web.Discovery.Graphs;
using SpineCare.Web.Discovery.Graphs.Vocabulary;

namespace SpineCare.Web.Pages;

/// <summary>Where a reader keeps a diary of soreness on this device, or prints one. The server learns nothing of it (decision 0032).</summary>
public sealed class DiaryModel(Library library) : LibraryPage(library)
{
    /// <summary>The days that the sheet of paper has room for.</summary>
    public const int DaysOnPaper = 10;

    public override string Title => OwnPage.Diary.Title;

    public override string Description => OwnPage.Diary.Description;

    public override string Address => Links.Diary;

    public override Topic? Shelf => Library.FindTopic(Links.Diary.Split('/')[1]);

    public override string StyleSheet => "diary";

    public Crumb? Above => Shelf is { } topic ? Crumb.Of(topic) : null;

    /// <summary>The four cards, the most urgent first, each with the name of its level.</summary>
    public IReadOnlyList<(string Level, Markup Card)> Cards { get; } =
        [.. Enum.GetValues<CareLevel>().Select(CareLevels.NameOf).Select(level => (level, library.CareCards.GetValueOrDefault(level)))];

    /// <summary>A diary that could not show a card would seem to say that nothing is wrong. Then there is the sheet of paper alone.</summary>
    public bool HasEveryCard => Cards.All(card => !card.Card.IsEmpty);

    /// <summary>The rest of what a reader should know of pain pills; null while readers do not see it.</summary>
    public Publication? HomeCare => Library.Find("/soreness/home-care");

    /// <summary>True where the site keeps this page for readers who are offline.</summary>
    public bool PromisesOffline => Site.KeepsOffline;

    public override Graph? GraphAt(Uri canonical) =>
        new GraphFrame(canonical, Site).Around(new MedicalWebPage { Name = Title, Description = Description }, Above);
}
