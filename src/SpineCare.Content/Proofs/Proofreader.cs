using System.Collections.Immutable;
using SpineCare.Content.Addresses;
using SpineCare.Content.Advice;
using SpineCare.Content.Calendar;
using SpineCare.Content.Faq;
using SpineCare.Content.Handouts;
using SpineCare.Content.Help;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Markdown;
using SpineCare.Content.Problems;
using SpineCare.Content.Safety;
using SpineCare.Content.Subjects;
using SpineCare.Content.Summaries;

namespace SpineCare.Content.Proofs;

/// <summary>Compares a text with everything it names: references, pages, care cards, pictures, topics.</summary>
internal sealed class Proofreader(Desk desk)
{
    /// <summary>Reads the version that stands in the content folder. Every name that it uses must be known.</summary>
    public Proof Read(Manuscript manuscript)
    {
        List<ContentProblem> problems =
            [.. manuscript.Problems, .. manuscript.Body is { } body ? Check(body).Concat(SafetyRuleCheck.Check(manuscript, body, desk)).Concat(CardPlaces.Check(manuscript, body, desk)).Concat(PictureWords.Check(manuscript, body, desk)) : [],
            .. manuscript is { Front: { } known, Body: { } text } ? SubjectCheck.Check(known, text) : [],
            .. manuscript.Claims.Check(desk),
            .. manuscript.Front is { } front ? SiteDay.Check(manuscript, front, desk).Concat(Aliases.Check(manuscript, front, desk)).Concat(SummaryCheck.Check(manuscript, front, desk)) : [], .. desk.ReadingRoom.Of(manuscript).Problems];
        foreach (var (address, place) in manuscript.Front?.Related ?? [])
        {
            if (!desk.Publications.Contains(address))
                problems.Add(UnknownPage(address, place, desk.Publications));
        }

        if (manuscript.Front is { FullPage: { Length: > 0 } full } && !desk.Publications.Contains(full))
            problems.Add(UnknownPage(full, manuscript.Front.Places["full_page"], desk.Publications));
        return Prove(manuscript, [.. Acceptances.Apply(manuscript.Front?.Accept ?? [], HiddenParts.LeaveOut(problems))], isLastSound: false);
    }

    /// <summary>
    /// Reads a version that was sound once. Names that have become unknown since do not count against it: readers keep the
    /// page, and the version in the content folder reports them.
    /// </summary>
    public Proof ReadLastSound(Manuscript manuscript) => Prove(manuscript, [.. manuscript.Problems], isLastSound: true);

    /// <summary>Everything that a care card names and that is not there.</summary>
    public IEnumerable<ContentProblem> Check(CareCard card) => card.Texts.SelectMany(Check);

    /// <summary>Everything that a question about help names and that is not there.</summary>
    public IEnumerable<ContentProblem> Check(HelpQuestion question) => question.Texts.SelectMany(Check);

    /// <summary>Everything that a question names and that is not there.</summary>
    public IEnumerable<ContentProblem> Check(Question question)
    {
        if (!desk.Topics.ContainsKey(question.Topic))
        {
            yield return ProblemKind.ValueRefused.At(question.TopicPlace, $"There is no topic '{question.Topic}'.{Spelling.DidYouMean(question.Topic, desk.Topics.Keys)}",
                $"The topics are: {string.Join(", ", desk.Topics.Keys.Order(StringComparer.Ordinal))}.");
        }

        foreach (var (address, place) in question.Articles.Where(article => !desk.Articles.Contains(article.Address)))
            yield return UnknownPage(address, place, desk.Articles);
        foreach (var problem in Check(question.Answer).Concat(question.Claims.Check(desk)))
            yield return problem;
    }

    private Proof Prove(Manuscript manuscript, List<ContentProblem> problems, bool isLastSound)
    {
        var sound = manuscript is { Front: { } front, Body: { } body } && !problems.Exists(problem => problem.IsError)
            && (!manuscript.Place.IsArticle || desk.Topics.ContainsKey(manuscript.Place.Topic))
            ? new SoundProof(manuscript, front, body, desk, isLastSound)
            : null;
        return new(manuscript, [.. problems], sound);
    }

    private IEnumerable<ContentProblem> Check(Prose prose)
    {
        var ownAnchors = prose.Headings.Select(heading => heading.Anchor).ToImmutableHashSet();
        return prose.Mentions.SelectMany(mention => Check(mention, ownAnchors));
    }

    private IEnumerable<ContentProblem> Check(Mention mention, ImmutableHashSet<string> ownAnchors) => mention.Kind switch
    {
        MentionKind.Page => CheckLink(mention, ownAnchors),
        MentionKind.Piece => CheckPiece(mention),
        MentionKind.Reference when !desk.References.ContainsKey(mention.Name) =>
        [
            ProblemKind.ReferenceUnknown.At(mention.Place, $"No sound entry of references.yml is named '{mention.Name}'.{Spelling.DidYouMean(mention.Name, desk.References.Keys)}",
                "Correct the name, or add the reference to references.yml."),
        ],
        MentionKind.Card when !desk.Cards.ContainsKey(mention.Name) =>
        [
            ProblemKind.CardUnknown.At(mention.Place, $"No sound card of advice.yml is named '{mention.Name}'.{Spelling.DidYouMean(mention.Name, desk.Cards.Keys)}",
                $"The cards are: {string.Join(", ", desk.Cards.Keys.Order(StringComparer.Ordinal))}."),
        ],
        MentionKind.Picture when !desk.Pictures.Contains(mention.Name) =>
        [
            ProblemKind.FigureMissing.At(mention.Place, $"There is no picture '{mention.Name}' in the folder figures.{Spelling.DidYouMean(mention.Name, desk.Pictures)}",
                "Put the picture into content/figures, or correct its name."),
        ],
        MentionKind.Rule when !desk.Rules.ContainsKey(mention.Name) =>
        [
            ProblemKind.SafetyRuleUnknown.At(mention.Place, $"No sound entry of safety-rules.yml is named '{mention.Name}'.{Spelling.DidYouMean(mention.Name, desk.Rules.Keys)}",
                "Correct the name, or add the rule to safety-rules.yml."),
        ],
        _ => [],
    };

    private IEnumerable<ContentProblem> CheckLink(Mention mention, ImmutableHashSet<string> ownAnchors)
    {
        var target = Links.Find(mention.Name)!;
        if (target.Page!.Length > 0 && !desk.HasPage(target.Page))
            return [desk.Aliases.TryGetValue(target.Page, out var page) ? MovedPage(target.Page, page, mention.Place) : UnknownPage(target.Page, mention.Place, desk.Pages.Keys)];
        if (desk.Hidden.TryGetValue(target.Page, out var state))
            return [HiddenPage(target.Page, state, mention.Place)];
        var anchors = target.Page.Length > 0 ? desk.Pages[target.Page] : ownAnchors;
        return anchors is null || target.Anchor.Length == 0 || anchors.Contains(target.Anchor) ? [] :
        [
            ProblemKind.AnchorUnknown.At(mention.Place, $"{(target.Page.Length > 0 ? $"The page {target.Page}" : "This text")} has no place '#{target.Anchor}'.{Spelling.DidYouMean(target.Anchor, anchors)}",
                "Use the words of a heading of that page in lower case, joined by '-'."),
        ];
    }

    private IEnumerable<ContentProblem> CheckPiece(Mention mention)
    {
        var piece = PieceName.Find(mention.Name)!;
        if (!desk.Publications.Contains(piece.Page))
            return [desk.Aliases.TryGetValue(piece.Page, out var page) ? MovedPage(piece.Page, page, mention.Place) : UnknownPage(piece.Page, mention.Place, desk.Publications)];
        if (desk.Hidden.TryGetValue(piece.Page, out var state))
            return [HiddenPage(piece.Page, state, mention.Place, "The handout says that this part cannot be shown")];

        // A page that was never sound is told of where it stands.
        if (!desk.Lent.TryGetValue(piece.Page, out var lent) || !lent.Find(piece).IsEmpty)
            return [];
        var anchors = lent.Text.Headings.Select(heading => heading.Anchor).ToArray();
        return
        [
            piece.Anchor.Length > 0 && !anchors.Contains(piece.Anchor)
                ? ProblemKind.PieceUnknown.At(mention.Place, $"The page {piece.Page} has no heading '#{piece.Anchor}'.{Spelling.DidYouMean(piece.Anchor, anchors)}",
                    "Use the words of a heading of that page in lower case, joined by '-'.")
                : ProblemKind.PieceUnknown.At(mention.Place, $"{(piece.Anchor.Length > 0 ? $"Below '#{piece.Anchor}', the page" : "The page")} {piece.Page} has no '{piece.Kind}'.{Spelling.DidYouMean(piece.Kind, lent.KindsBelow(piece.Anchor))}",
                    lent.KindsBelow(piece.Anchor) is { Length: > 0 } kinds ? $"What stands there is: {string.Join(", ", kinds)}." : "Name another heading of that page."),
        ];
    }

    private static ContentProblem MovedPage(string old, string address, SourceLocation place) =>
        ProblemKind.PageUnknown.At(place, $"The page '{old}' has a new address: {address}.", $"Write the new address: {address}.");

    private static ContentProblem HiddenPage(string address, PageState state, SourceLocation place, string effect = "They read the words of the link without the link") =>
        ProblemKind.PageHidden.At(place, $"Readers do not see the page {address}: {Reason(state)}. {effect}.",
            "Leave it if the page will be there soon. Otherwise take the link out, or link to another page.");

    private static string Reason(PageState state) => state switch
    {
        PageState.Draft => "it is a draft",
        PageState.Scheduled => "its first day is still to come",
        PageState.Expired => "its last day is over",
        _ => "it was withdrawn",
    };

    public static ContentProblem UnknownPage(string address, SourceLocation place, IEnumerable<string> known) =>
        ProblemKind.PageUnknown.At(place, $"There is no page '{address}'.{Spelling.DidYouMean(address, known)}",
            "Write the address as it stands in the browser after the site's name, such as /soreness/after-treatment.");
}
