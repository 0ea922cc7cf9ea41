using System.Collections.Frozen;
using System.Collections.Immutable;
using SpineCare.Content.Articles;
using SpineCare.Content.Booklets;
using SpineCare.Content.Calendar;
using SpineCare.Content.Faq;
using SpineCare.Content.Glossary;
using SpineCare.Content.Help;
using SpineCare.Content.Pictures;
using SpineCare.Content.Preview;
using SpineCare.Content.Problems;
using SpineCare.Content.Reading;
using SpineCare.Content.RedFlags;
using SpineCare.Content.References;
using SpineCare.Content.Reviews;
using SpineCare.Content.Reviews.Wording;
using SpineCare.Content.Search;
using SpineCare.Content.Site;
using SpineCare.Content.Summaries;

namespace SpineCare.Content;

/// <summary>Everything that the site can show, as it stood at one moment. It never changes; it is replaced.</summary>
public sealed record Library
{
    public SiteFacts Site { get; init; } = new();

    /// <summary>The day whose pages it shows, by the clock of the site.</summary>
    public DateOnly Day { get; init; }

    /// <summary>What all readers are told on this day; null for nothing.</summary>
    public Notice? Notice => Site.Notice is { } notice && notice.StandsOn(Day) ? notice : null;

    /// <summary>The topics in their order.</summary>
    public ImmutableArray<Topic> Topics { get; init; } = [];

    /// <summary>The articles by address.</summary>
    public FrozenDictionary<string, Article> Articles { get; init; } = FrozenDictionary<string, Article>.Empty;

    /// <summary>The pages about the site by address.</summary>
    public FrozenDictionary<string, SitePage> Pages { get; init; } = FrozenDictionary<string, SitePage>.Empty;

    /// <summary>The sheets that a clinic hands out, by address.</summary>
    public FrozenDictionary<string, Handout> Handouts { get; init; } = FrozenDictionary<string, Handout>.Empty;

    /// <summary>The pages that were public and are no more, by address.</summary>
    public FrozenDictionary<string, GonePage> Gone { get; init; } = FrozenDictionary<string, GonePage>.Empty;

    /// <summary>What search engines and shared links tell of each page, by address.</summary>
    public FrozenDictionary<string, Summary> Summaries { get; init; } = FrozenDictionary<string, Summary>.Empty;

    /// <summary>The page that each old address leads to.</summary>
    public FrozenDictionary<string, string> Aliases { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The addresses of files that hold a mistake and were never sound.</summary>
    public FrozenSet<string> BeingCorrected { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Those who may sign pages, by the name of their entry.</summary>
    public FrozenDictionary<string, Reviewer> Reviewers { get; init; } = FrozenDictionary<string, Reviewer>.Empty;

    /// <summary>The words whose change is never a mere change of spelling.</summary>
    public ProtectedWords ProtectedWords { get; init; } = new([], [], []);

    /// <summary>The bibliography, by first author and year.</summary>
    public ImmutableArray<Reference> References { get; init; } = [];

    /// <summary>The glossary in the order of its words.</summary>
    public ImmutableArray<Term> Glossary { get; init; } = [];

    /// <summary>The words that a search takes for each other.</summary>
    public ImmutableArray<Synonyms> Synonyms { get; init; } = [];

    public QuestionsAndAnswers Questions { get; init; } = new([], [], []);

    /// <summary>The shared care cards as markup, by name; their headings are of level 2.</summary>
    public FrozenDictionary<string, Markup> CareCards { get; init; } = FrozenDictionary<string, Markup>.Empty;

    /// <summary>The questions by which readers find out how soon to get help.</summary>
    public HelpQuestions Help { get; init; } = HelpQuestions.None;

    /// <summary>What patients say of signs that cannot wait.</summary>
    public RedFlagList RedFlags { get; init; } = RedFlagList.None;

    /// <summary>The pictures of the folder figures that may be shown, by name.</summary>
    public FrozenDictionary<string, PictureFile> Pictures { get; init; } = FrozenDictionary<string, PictureFile>.Empty;

    /// <summary>How easy each text is to read, as it stands in the content folder.</summary>
    public ImmutableArray<TextReading> Readings { get; init; } = [];

    /// <summary>Everything that was wrong, by file and line.</summary>
    public ImmutableArray<ContentProblem> Problems { get; init; } = [];

    /// <summary>The problems as a preview tells them; empty anywhere else.</summary>
    public ImmutableArray<ProblemNote> Notes { get; init; } = [];

    /// <summary>The article or page at an address, or null.</summary>
    public Publication? Find(string address) => Articles.GetValueOrDefault(address) ?? Pages.GetValueOrDefault(address) ?? (Publication?)Handouts.GetValueOrDefault(address);

    public Topic? FindTopic(string slug) => Topics.FirstOrDefault(topic => topic.Slug == slug);

    /// <summary>The articles of a topic in their order.</summary>
    public IEnumerable<Article> On(Topic topic) => Articles.Values
        .Where(article => article.Topic.Slug == topic.Slug)
        .OrderBy(article => article.Order)
        .ThenBy(article => article.Title, StringComparer.Ordinal)
        .ThenBy(article => article.Address, StringComparer.Ordinal);

    /// <summary>All pages of a topic as one text. It is made when it is asked for: few ask.</summary>
    public Booklet BookletOf(Topic topic) => Bind(topic);

    internal Func<Topic, Booklet> Bind { get; init; } = topic => new(topic);

    /// <summary>All that can be read: the articles in the order of topics, then the pages about the site, then the handouts.</summary>
    public IEnumerable<Publication> Publications =>
        Topics.SelectMany(On).Concat<Publication>(Pages.Values.OrderBy(page => page.Address, StringComparer.Ordinal)).Concat(Handouts.Values.OrderBy(page => page.Address, StringComparer.Ordinal));

    /// <summary>
    /// The day on which a page last changed; null where that is not known: no day is named, or one still to come, or only the
    /// urgent advice of the page is left.
    /// </summary>
    public DateOnly? FindChangedDay(Publication page) =>
        page.Changed == default || page.Changed > Day || page.IsTakenDown ? null : page.Changed;

    /// <summary>What cites a reference.</summary>
    public IEnumerable<Publication> Citing(Reference reference) =>
        Publications.Where(publication => publication.References.Any(cited => cited.Reference.Key == reference.Key));

    /// <summary>What uses a term of the glossary.</summary>
    public IEnumerable<Publication> Using(Term term) =>
        Publications.Where(publication => publication.Words.Any(word => word.Key == term.Key));
}
