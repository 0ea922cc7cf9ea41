using System.Collections.Immutable;
using SpineCare.Content.Articles;
using SpineCare.Content.Calendar;
using SpineCare.Content.Faq;
using SpineCare.Content.Handouts;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Blocks;
using SpineCare.Content.Markdown.Inlines;
using SpineCare.Content.Markdown.Rendering;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;
using SpineCare.Content.Subjects;

namespace SpineCare.Content.Proofs;

/// <summary>A manuscript after proofreading, with everything found. Only a sound one can be published.</summary>
internal sealed record Proof(Manuscript Manuscript, ImmutableArray<ContentProblem> Problems, SoundProof? Sound);

/// <summary>A manuscript without an error, and the desk it was compared with: all that readers ever see is made of one.</summary>
internal sealed record SoundProof(Manuscript Manuscript, FrontMatter Front, Prose Body, Desk Desk, bool IsLastSound)
    : PageProof(Manuscript, Front, Body, Desk, IsLastSound)
{
    /// <summary>What readers are told of an expired or withdrawn page; null for any other.</summary>
    public GonePage? Gone => State is not (PageState.Expired or PageState.Withdrawn) ? null
        : new(Manuscript.Place.Address, Front.Title, Front.Days.Withdrawn, Desk.Shows(Front.Days.Instead) ? Front.Days.Instead : "")
        {
            LastDay = State == PageState.Expired ? Front.Days.ExpiresOn?.AddDays(-1) : null,
        };

    /// <summary>The source to keep: that of a handout holds the pieces that it shows, so that no edit of their pages takes them away.</summary>
    public SourceText Source => Manuscript.Place.IsHandout ? LentPieces.WriteOut(Manuscript.Source, Body, Desk) : Manuscript.Source;

    protected override Markup Render(PageNotes notes) => ProseRenderer.Render(Body, Desk, notes, setting: Setting);
}

/// <summary>A text with its front matter, and the desk it was compared with: what a page is made of.</summary>
internal abstract record PageProof(Manuscript Manuscript, FrontMatter Front, Prose Body, Desk Desk, bool IsLastSound)
{
    /// <summary>Makes the article or page, with the questions that belong to it.</summary>
    /// <param name="questions">The questions, some perhaps in their last sound form.</param>
    /// <param name="answersDesk">What their answers may name: more than the text, where one is in its last sound form.</param>
    public Publication Publish(IEnumerable<Question> questions, Desk answersDesk)
    {
        var notes = new PageNotes();
        var body = Render(notes);
        if (Manuscript.Place.IsHandout)
            return ToHandout(body, notes) with { Pictures = PicturesIn([]) };
        if (!Manuscript.Place.IsArticle)
            return ToPage(body, notes) with { Pictures = PicturesIn([]) };
        questions = [.. questions];
        ImmutableArray<AnsweredQuestion> answered =
            [.. questions.Select(question => new AnsweredQuestion(question.Key, question.Text, ProseRenderer.Render(question.Answer, answersDesk, notes, 3)))];
        return ToArticle(body, answered, notes) with { Pictures = PicturesIn(questions) };
    }

    private ImmutableArray<Picture> PicturesIn(IEnumerable<Question> questions) =>
    [
        .. Body.Mentions.Concat(questions.SelectMany(question => question.Answer.Mentions))
            .Where(mention => mention.Kind == MentionKind.Picture)
            .Select(mention => mention.Name)
            .Distinct()
            .Select(name => Picture.Of(name, Desk.FindPicture(name))),
    ];

    /// <summary>The care cards of the page alone, with the shared emergency card where it has none.</summary>
    public Markup UrgentAdvice => CareCardMarkup.AllOf(Body, Desk);

    /// <summary>The pages that a handout takes pieces from.</summary>
    public IEnumerable<string> Lenders =>
        Body.Mentions.Where(mention => mention.Kind == MentionKind.Piece).Select(mention => PieceName.Find(mention.Name)?.Page).OfType<string>().Append(Front.FullPage);

    /// <summary>Whether readers see the page on the day of the desk.</summary>
    public PageState State => Front.Days.StateOn(Desk.Day);

    protected abstract Markup Render(PageNotes notes);

    /// <summary>Where the text is printed.</summary>
    protected Setting Setting => Manuscript.Place.IsHandout ? new SheetSetting() : Setting.OwnPage;

    private ImmutableArray<Heading> Headings =>
        [.. Body.Headings.Select(heading => heading with { Text = Labels.WithNumbers(heading.Text, Desk.Site.Phones) })];

    private string FirstAddress => Front.Aliases is [var (first, _), ..] ? first : Manuscript.Place.Address;

    private Article ToArticle(Markup body, ImmutableArray<AnsweredQuestion> questions, PageNotes notes) => new()
    {
        Address = Manuscript.Place.Address,
        File = Manuscript.Source.Path,
        State = State,
        PublishOn = Front.Days.PublishOn,
        ExpiresOn = Front.Days.ExpiresOn,
        Withdrawn = Front.Days.Withdrawn,
        Type = Front.Type,
        Topic = Desk.Topics[Manuscript.Place.Topic],
        Title = Front.Title,
        ShortTitle = Front.ShortTitle,
        MainMessage = Labels.WithNumbers(Front.MainMessage, Desk.Site.Phones),
        Audience = Front.Audience,
        Objective = Front.Objective,
        Order = Front.Order,
        Ask = Front.Ask,
        Related = [.. Front.Related.Select(related => related.Address).Where(Desk.Publications.Contains)],
        Published = Front.Published,
        Changed = Front.Changed,
        ChangeNote = Front.ChangeNote,
        FirstAddress = FirstAddress,
        Body = body,
        Headings = Headings,
        Questions = questions,
        Subject = Subject.Find(Front, Body, Desk.Site.Phones),
        References = notes.Citations.Cited,
        Words = notes.Terms.Used,
        HasLabels = notes.HasLabels,
        IsLastSound = IsLastSound,
    };

    private Handout ToHandout(Markup body, PageNotes notes) => new()
    {
        Address = Manuscript.Place.Address,
        File = Manuscript.Source.Path,
        State = State,
        PublishOn = Front.Days.PublishOn,
        ExpiresOn = Front.Days.ExpiresOn,
        Withdrawn = Front.Days.Withdrawn,
        Type = Front.Type,
        Title = Front.Title,
        ShortTitle = Front.ShortTitle,
        MainMessage = Labels.WithNumbers(Front.MainMessage, Desk.Site.Phones),
        FullPage = Front.FullPage,
        Sheets = Front.Sheets,
        Published = Front.Published,
        Changed = Front.Changed,
        ChangeNote = Front.ChangeNote,
        FirstAddress = FirstAddress,
        Body = body,
        Headings = Headings,
        References = notes.Citations.Cited,
        Words = notes.Terms.Used,
        HasLabels = notes.HasLabels,
        IsLastSound = IsLastSound,
    };

    private SitePage ToPage(Markup body, PageNotes notes) => new()
    {
        Address = Manuscript.Place.Address,
        File = Manuscript.Source.Path,
        State = State,
        PublishOn = Front.Days.PublishOn,
        ExpiresOn = Front.Days.ExpiresOn,
        Withdrawn = Front.Days.Withdrawn,
        Type = Front.Type,
        Title = Front.Title,
        ShortTitle = Front.ShortTitle,
        MainMessage = Labels.WithNumbers(Front.MainMessage, Desk.Site.Phones),
        Published = Front.Published,
        Changed = Front.Changed,
        ChangeNote = Front.ChangeNote,
        FirstAddress = FirstAddress,
        Body = body,
        Headings = Headings,
        References = notes.Citations.Cited,
        Words = notes.Terms.Used,
        HasLabels = notes.HasLabels,
        IsLastSound = IsLastSound,
    };
}
