using System.Collections.Frozen;
using System.Collections.Immutable;
using SpineCare.Content.Addresses;
using SpineCare.Content.Articles;
using SpineCare.Content.Calendar;
using SpineCare.Content.Faq;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Markdown;
using SpineCare.Content.Proofs;
using SpineCare.Content.Reviews;
using SpineCare.Content.Reviews.Signatures;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Preview;

/// <summary>Makes the library of a preview from that of the readers: every page stands in it, as its file stands.</summary>
/// <param name="sources">The content folder.</param>
/// <param name="desk">What a text may name.</param>
/// <param name="answersDesk">What an answer may name.</param>
/// <param name="questions">The questions that pages show.</param>
internal sealed class Galleys(SourceSet sources, Desk desk, Desk answersDesk, QuestionProofs questions)
{
    public required SignatureProofs Signatures { get; init; }

    public Library Shelve(
        Library library, IReadOnlyDictionary<string, ManuscriptVersions> manuscripts, Proofreading proofs, IReadOnlyCollection<ManuscriptPlace> unreadable)
    {
        var margins = new Margins(sources, library.Problems);
        Publication[] pages =
        [
            .. manuscripts.Where(file => !file.Value.Newest.Place.IsArticle || desk.Topics.ContainsKey(file.Value.Newest.Place.Topic))
                .Select(file => Publish(file.Value, proofs.Sound.GetValueOrDefault(file.Key), margins)),
            .. sources.Files.Keys.Where(path => ManuscriptPlace.Find(path) is { } place && unreadable.Contains(place))
                .Select(path => Publish(new(Manuscript.Parse(new SourceText(path, ""), ManuscriptPlace.Find(path)!), null), null, margins)),
        ];
        return library with
        {
            Articles = pages.OfType<Article>().ToFrozenDictionary(article => article.Address),
            Pages = pages.OfType<SitePage>().ToFrozenDictionary(page => page.Address),
            Handouts = pages.OfType<Handout>().ToFrozenDictionary(handout => handout.Address),
            Gone = FrozenDictionary<string, GonePage>.Empty,
            Aliases = Aliases.Leading(proofs.Sound.Values, answersDesk),
            BeingCorrected = [.. library.BeingCorrected.Except(pages.Select(page => page.Address))],
            Notes = ProblemNote.Of(library.Problems, sources),
        };
    }

    private Publication Publish(ManuscriptVersions versions, SoundProof? sound, Margins margins)
    {
        var own = margins.OfFile(versions.Newest.Source.Path);
        var galley = (versions.Current is { } current ? Galley.FindAsItStands(current, desk, own) : null)
            ?? (sound is not null ? Galley.OfLastSound(sound, own) : Galley.OfNothing(versions.Newest, desk, own));
        var asked = questions.On(versions.Newest.Place.Address).ToArray();
        var page = galley.Publish(asked, answersDesk);
        return page with { Notes = galley.Notes with { InOtherFiles = margins.OfEntries(UsedBy(page, galley, asked)) }, Review = ReviewOf(galley, asked) };
    }

    /// <summary>What a signature says of the page without the notes beside it: nobody signs those.</summary>
    private Review ReviewOf(Galley galley, Question[] asked) => !Signatures.ByAddress.TryGetValue(galley.Manuscript.Place.Address, out var signature)
        ? Review.None
        : Review.Of((galley with { Notes = PreviewNotes.None }).Publish(asked, answersDesk), signature, desk.Site.Reviews, desk.Day);

    private IEnumerable<(string File, string Entry)> UsedBy(Publication page, Galley galley, Question[] asked) =>
    [
        .. asked.Concat(questions.MissingOn(page.Address)).Select(question => ("faq.yml", question.Key)),
        .. asked.Select(question => question.Answer).Prepend(galley.Body).SelectMany(text => text.Mentions)
            .Where(mention => mention.Kind is MentionKind.Reference or MentionKind.Card)
            .Select(mention => (mention.Kind == MentionKind.Card ? "advice.yml" : "references.yml", mention.Name)),
        .. page.Words.Select(term => ("glossary.yml", term.Key)),
        .. desk.Rules.Values.Where(rule => rule.Page == page.Address).Select(rule => ("safety-rules.yml", rule.Key)),
    ];
}
