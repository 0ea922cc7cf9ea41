using System.Collections.Frozen;
using System.Collections.Immutable;
using SpineCare.Content.Advice;
using SpineCare.Content.Articles;
using SpineCare.Content.Data;
using SpineCare.Content.Faq;
using SpineCare.Content.Markdown;
using SpineCare.Content.Problems;
using SpineCare.Content.References;
using SpineCare.Content.Site;
using SpineCare.Content.Sources;

namespace SpineCare.Content;

/// <summary>
/// Reads all sources into a library: parses each, proofreads it against the others, publishes what is sound, and keeps the
/// last sound version of what is not.
/// </summary>
/// <param name="reserved">The addresses that the site's own routes use.</param>
/// <param name="baseAddress">The base address that the host sets; null leaves it to site.yml.</param>
public sealed class LibraryReader(FrozenSet<string> reserved, Uri? baseAddress = null)
{
    private readonly ManuscriptCache _manuscripts = new();

    /// <summary>Makes a library of the current sources. Never fails: what is wrong is in its problems.</summary>
    public Edition Read(SourceSet current, SourceSet lastSound)
    {
        var kept = BuiltInSources.Below(lastSound);
        var site = DataFile<SiteSchema.Change>.Read("site.yml", current, kept, SiteSchema.Read);
        var topics = Shelves.Keep(DataFile<Topic>.Read("topics.yml", current, kept, entry => TopicSchema.Read(entry, IsReserved)), current);
        var references = DataFile<Reference>.Read("references.yml", current, kept, ReferenceSchema.Read);
        var cards = DataFile<CareCard>.Read("advice.yml", current, kept, CareCardSchema.Read);
        var questions = DataFile<Question>.Read("faq.yml", current, kept, QuestionSchema.Read);
        var files = ManuscriptFiles.Find(current, kept, topics.ByKey, reserved);

        var manuscripts = files.Paths.ToDictionary(path => path, path => (
            Current: _manuscripts.Read(path, current),
            Kept: _manuscripts.Read(path, kept)));
        _manuscripts.Forget();

        var facts = site.Items.Aggregate(new SiteFacts(), (sum, item) => item.Value(sum));
        facts = baseAddress is null ? facts : facts with { BaseAddress = baseAddress };
        var desk = new Desk
        {
            Site = facts,
            References = references.ByKey,
            Cards = cards.ByKey,
            Topics = topics.ByKey,
            Pages = PagesOf(topics, manuscripts),
            Articles = [.. manuscripts.Values.Select(pair => (pair.Current ?? pair.Kept)!.Place).Where(place => place.IsArticle).Select(place => place.Address)],
            Pictures = PicturesOf(current),
        };
        var keptDesk = desk with { References = references.ByKeyWithRemoved, Cards = cards.ByKeyWithRemoved };

        var asked = QuestionProofs.Read(questions, desk, keptDesk);
        var proofs = Proofs.Read(manuscripts, desk, keptDesk);
        var publications = proofs.Sound.Values.Select(proof => proof.Publish(asked.On(proof.Manuscript.Place.Address))).ToArray();

        var library = new Library
        {
            Site = facts,
            Topics = [.. topics.Items.Select(item => item.Value).OrderBy(topic => topic.Order).ThenBy(topic => topic.Title, StringComparer.Ordinal)],
            Articles = publications.OfType<Article>().ToFrozenDictionary(article => article.Address),
            Pages = publications.OfType<SitePage>().ToFrozenDictionary(page => page.Address),
            BeingCorrected = [.. proofs.Withheld, .. files.Unreadable],
            References = [.. references.Items.Select(item => item.Value).OrderBy(Bibliography.Order, StringComparer.OrdinalIgnoreCase)],
            CareCards = cards.Items.ToFrozenDictionary(item => item.Key, item => CardMarkup(item.Value, desk)),
            Pictures = [.. desk.Pictures],
        };
        library = library with { Questions = asked.Publish(library.Topics, keptDesk) };

        ImmutableArray<ContentProblem> problems =
        [
            .. current.Problems, .. site.Problems, .. topics.Problems, .. references.Problems, .. cards.Problems, .. questions.Problems,
            .. files.Problems, .. asked.Problems, .. proofs.Problems, .. SiteProblems(facts),
        ];
        if (!problems.Any(problem => problem.IsError))
            problems = problems.AddRange(Bibliography.Unused(references, manuscripts.Values.Select(pair => pair.Current), questions));

        var needed = proofs.Sound.Values.Where(proof => proof.IsLastSound).SelectMany(proof => proof.Body.Mentions)
            .Concat(asked.LastSound.SelectMany(question => question.Answer.Mentions))
            .ToLookup(mention => mention.Kind, mention => mention.Name);
        return new(library with { Problems = InOrder(problems) }, SourceSet.Empty with
        {
            Texts = proofs.Sound.Values.Select(proof => proof.Manuscript.Source)
                .Concat([
                    site.ToSource(), topics.ToSource(), references.ToSource(needed[MentionKind.Reference].Contains),
                    cards.ToSource(needed[MentionKind.Card].Contains), asked.ToSource(questions),
                ])
                .ToImmutableSortedDictionary(source => source.Path, source => source, StringComparer.Ordinal),
        });
    }

    private bool IsReserved(string address) => reserved.Contains(address) || ManuscriptFiles.OwnPages.Contains(address);

    private ImmutableDictionary<string, ImmutableHashSet<string>?> PagesOf(
        DataFile<Topic> topics, Dictionary<string, (Manuscript? Current, Manuscript? Kept)> manuscripts)
    {
        var pages = ImmutableDictionary.CreateBuilder<string, ImmutableHashSet<string>?>();
        foreach (var address in reserved.Concat(topics.Items.Select(item => item.Value.Address)).Append(Links.Home))
            pages[address] = null;
        foreach (var (current, kept) in manuscripts.Values)
            pages[(current ?? kept)!.Place.Address] = (current ?? kept)!.Body?.Headings.Select(heading => heading.Anchor).ToImmutableHashSet();
        return pages.ToImmutable();
    }

    private static ImmutableHashSet<string> PicturesOf(SourceSet current) =>
    [
        .. current.Files.Where(file => file.Key.StartsWith("figures/", StringComparison.Ordinal) && file.Value.Refusal is null)
            .Select(file => file.Key["figures/".Length..])
            .Where(PictureName.IsPicture),
    ];

    private static Markup CardMarkup(CareCard card, Desk desk)
    {
        var renderer = new ProseRenderer(desk, new Citations());
        Markdown.Blocks.CareCardMarkup.Write(renderer, card, headingLevel: 2);
        return renderer.ToMarkup();
    }

    private static IEnumerable<ContentProblem> SiteProblems(SiteFacts site) => site.BaseAddress is not null ? [] :
    [
        ProblemKind.BaseAddressMissing.At(new("site.yml"), "The site does not know its own address, so it asks search engines to stay away.",
            "Write the address of the site after 'base_address:', or set Site__BaseAddress."),
    ];

    private static ImmutableArray<ContentProblem> InOrder(IEnumerable<ContentProblem> problems) =>
    [
        .. problems.Distinct()
            .OrderBy(problem => problem.Location.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Location.Line)
            .ThenBy(problem => problem.Location.Column),
    ];
}
