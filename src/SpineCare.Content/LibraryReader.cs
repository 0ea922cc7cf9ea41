using System.Collections.Frozen;
using System.Collections.Immutable;
using SpineCare.Content.Addresses;
using SpineCare.Content.Advice;
using SpineCare.Content.Articles;
using SpineCare.Content.Booklets;
using SpineCare.Content.Calendar;
using SpineCare.Content.Data;
using SpineCare.Content.Faq;
using SpineCare.Content.Glossary;
using SpineCare.Content.Help;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Blocks;
using SpineCare.Content.Pictures;
using SpineCare.Content.Preview;
using SpineCare.Content.Problems;
using SpineCare.Content.Proofs;
using SpineCare.Content.Reading;
using SpineCare.Content.RedFlags;
using SpineCare.Content.References;
using SpineCare.Content.Reviews;
using SpineCare.Content.Reviews.Signatures;
using SpineCare.Content.Safety;
using SpineCare.Content.Site;
using SpineCare.Content.Sources;
using SpineCare.Content.Summaries;

namespace SpineCare.Content;

/// <summary>
/// Reads all sources into a library: parses each, proofreads it against the others, publishes what is sound, and keeps the
/// last sound version of what is not.
/// </summary>
/// <param name="reserved">The addresses that the site's own routes use.</param>
/// <param name="baseAddress">The base address that the host sets; null leaves it to site.yml.</param>
/// <param name="time">The clock that tells which pages are public; null for that of the system.</param>
/// <param name="isPreview">True to put every page on the shelves as its file stands, mistakes and all, with its problems.</param>
public sealed class LibraryReader(FrozenSet<string> reserved, Uri? baseAddress = null, TimeProvider? time = null, bool isPreview = false)
{
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly ManuscriptCache _manuscripts = new();
    private readonly EntryCache _entries = new();
    private readonly SignatureReader _signatures = new();
    private ReadingRoom? _readings;
    private RedFlagProofs? _redFlags;

    /// <summary>Who is told how far the reading has come.</summary>
    public IProgress<Headway>? Progress { get; init; }

    /// <summary>False to show all of a page that is past the limit of site.yml: those who review it must read it.</summary>
    public bool TakesPagesDown { get; init; } = true;

    /// <summary>False to put drafts and all other pages that readers do not see on the shelves: those who review them must read them.</summary>
    public bool HidesPages { get; init; } = true;

    /// <summary>The day that it is now by the clock of a site.</summary>
    public DateOnly DayOf(SiteFacts site) => site.DayAt(_time.GetUtcNow());

    /// <summary>Makes a library of the current sources. Never fails: what is wrong is in its problems.</summary>
    public Edition Read(SourceSet current, SourceSet lastSound)
    {
        var kept = BuiltInSources.Below(lastSound);
        var data = DataFiles.Read(current, kept, _entries, IsReserved);
        _entries.Forget();
        _redFlags = RedFlagProofs.For(data.RedFlags, _redFlags);
        data = data with { RedFlags = _redFlags.Keep(data.RedFlags) };
        var files = ManuscriptFiles.Find(current, kept, data.Topics.ByKey, reserved);
        var manuscripts = Headway.Over(files.Paths, "Reading pages", Progress, path => KeyValuePair.Create(path, new ManuscriptVersions(_manuscripts.Read(path, current), _manuscripts.Read(path, kept)))).ToDictionary();
        _manuscripts.Forget();

        _readings = ReadingRoom.For(data.Glossary, _readings);
        var desk = LayDesk(data, manuscripts.Values, files.Unreadable, current, _readings) with
        {
            SoundPictures = lastSound.SoundPictures.SetItems(current.SoundPictures),
        };
        var keptDesk = desk with { References = data.References.ByKeyWithRemoved };
        data = data with { Cards = CardRules.Keep(CareCardProofs.Read(data.Cards, desk), manuscripts, desk, keptDesk) };
        data = data with { Help = HelpProofs.Keep(data.Help, desk) };
        keptDesk = keptDesk with { Cards = data.Cards.ByKeyWithRemoved };
        keptDesk = keptDesk with { Help = HelpQuestions.Of(data.Help, keptDesk) };
        desk = desk with { Cards = data.Cards.ByKey, Help = keptDesk.Help };
        var questions = QuestionProofs.Read(data.Questions, desk, keptDesk);
        var proofs = Proofreading.Read(manuscripts, desk, keptDesk, Progress);
        var signatures = _signatures.Read(current, kept, data, desk);

        ImmutableArray<ContentProblem> problems =
            [.. current.Problems, .. current.MisnamedPictures, .. data.Problems, .. files.Problems, .. questions.Problems, .. proofs.Problems,
            .. data.Cards.Items.Where(item => !item.IsLastSound).SelectMany(item => _readings.Of(item.Value).Problems),
            .. questions.Items.Where(item => !item.IsLastSound).SelectMany(item => _readings.Of(item.Value).Problems),
            .. data.Help.Items.Where(item => !item.IsLastSound).SelectMany(item => _readings.Of(item.Value).Problems),
            .. SafetyRuleCheck.Check(data.Rules.Items.Where(item => !item.IsLastSound).Select(item => item.Value), desk),
            .. SharedWords.Check(data.Glossary), .. desk.Namesakes.Check(data.Topics), .. Bibliography.Twice(data.References), .. BaseAddress.Check(desk.Site, data.Site),
            .. ReviewTimesSchema.Check(desk.Site.Reviews, data.Site), .. signatures.Problems];
        if (!problems.Any(problem => problem.IsError))
            problems = problems.AddRange(Bibliography.Unused(data.References, manuscripts.Values.Select(versions => versions.Current), data.Questions));

        var shelves = Shelve(data, keptDesk, page => Publish(page, questions, signatures, keptDesk), proofs);
        problems = problems.AddRange(ReviewCheck.Check(shelves.Publications));
        var library = shelves with
        {
            Day = desk.Day,
            RedFlags = _redFlags.ListOf(data.RedFlags),
            Bind = new Binder(shelves, proofs, questions, keptDesk).Bind,
            BeingCorrected = [.. proofs.Withheld.Where(address => !desk.Hidden.ContainsKey(address)), .. files.Unreadable.Select(place => place.Address)],
            Readings = _readings.Of(manuscripts.Values, data, questions),
        };
        library = library with
        {
            Problems = ContentProblem.InOrder([.. SamePlaces.LeaveOut(problems), .. AddressList.Check(current, library), .. ChangedDay.Check(current, manuscripts.Values.Select(versions => versions.Current).OfType<Manuscript>(), desk.Day)]),
        };
        _readings.Forget();
        if (isPreview)
            library = new Galleys(current, desk with { Lent = proofs.Lent }, keptDesk, questions) { Signatures = signatures }.Shelve(library, manuscripts, proofs, files.Unreadable);
        return new(library with { Questions = questions.Publish(library.Topics, keptDesk), Summaries = AllSummaries.Of(library) }, LastSound(data, questions, proofs, signatures) with { SoundPictures = PicturesOf(proofs, questions, keptDesk) });
    }

    private bool IsReserved(string address) => reserved.Contains(address) || ManuscriptFiles.OwnPages.Contains(address);

    private Desk LayDesk(
        DataFiles data, IReadOnlyCollection<ManuscriptVersions> manuscripts, ImmutableArray<ManuscriptPlace> unreadable, SourceSet current,
        ReadingRoom readings)
    {
        ManuscriptPlace[] places = [.. manuscripts.Select(versions => versions.Newest.Place), .. unreadable];
        var pages = OwnPage.Addresses
            .Concat(data.Topics.Items.Select(item => item.Value.Address))
            .Concat(unreadable.Select(place => place.Address))
            .Distinct()
            .ToDictionary(address => address, _ => (ImmutableHashSet<string>?)null);
        foreach (var manuscript in manuscripts.Select(versions => versions.Newest))
            pages[manuscript.Place.Address] = manuscript.Body?.Headings.Select(heading => heading.Anchor).ToImmutableHashSet();
        var day = DayOf(data.Facts);
        var hidden = HidesPages ? SiteDay.Hidden(day, manuscripts, data.Rules.ByKey.Values) : ImmutableDictionary<string, PageState>.Empty;
        return new()
        {
            Site = baseAddress is null ? data.Facts : data.Facts with { BaseAddress = baseAddress },
            Day = day,
            Aliases = Aliases.Of(manuscripts),
            IsReserved = address => reserved.Contains("/" + address.Split('/')[1]) || reserved.Contains(address) || data.Topics.ByKey.Keys.Any(topic => address == Links.Booklet(topic)),
            IsOfPreview = isPreview,
            Hidden = hidden,
            Namesakes = Namesakes.Of(data.Topics, manuscripts, hidden.ContainsKey),
            References = data.References.ByKey,
            Cards = data.Cards.ByKey,
            Topics = data.Topics.ByKey,
            Pages = pages.ToImmutableDictionary(),
            Articles = [.. places.Where(place => place.IsArticle).Select(place => place.Address)],
            Publications = [.. places.Select(place => place.Address)],
            Pictures = current.Pictures,
            SoundPictures = current.SoundPictures,
            ReadingRoom = readings,
            Rules = data.Rules.ByKey,
        };
    }

    private Publication Publish(SoundProof proof, QuestionProofs questions, SignatureProofs signatures, Desk keptDesk)
    {
        var page = proof.Publish(questions.On(proof.Manuscript.Place.Address), keptDesk);
        if (!signatures.ByAddress.TryGetValue(page.Address, out var signature))
            return page;
        page = page with { Review = Review.Of(page, signature, keptDesk.Site.Reviews, keptDesk.Day) };
        return TakesPagesDown && page.Review.IsPastLimit ? TakenDownPage.Of(page, proof.UrgentAdvice) : page;
    }

    private Library Shelve(DataFiles data, Desk keptDesk, Func<SoundProof, Publication> publish, Proofreading proofs)
    {
        SoundProof[] shown = [.. proofs.Sound.Values.Where(proof => !HidesPages || proof.State == PageState.Public)];
        var publications = Headway.Over(shown, "Making pages", Progress, publish);
        return new()
        {
            Site = keptDesk.Site,
            Topics = [.. keptDesk.Topics.Values.OrderBy(topic => topic.Order).ThenBy(topic => topic.Title, StringComparer.Ordinal).ThenBy(topic => topic.Slug, StringComparer.Ordinal)],
            Articles = publications.OfType<Article>().ToFrozenDictionary(article => article.Address),
            Pages = publications.OfType<SitePage>().ToFrozenDictionary(page => page.Address),
            Handouts = publications.OfType<Handout>().ToFrozenDictionary(handout => handout.Address, handout => TakenDownPage.Of(handout, proofs.Sound[handout.File], publications)),
            Gone = !HidesPages ? FrozenDictionary<string, GonePage>.Empty : proofs.Sound.Values.Select(proof => proof.Gone).OfType<GonePage>().ToFrozenDictionary(page => page.Address),
            References = [.. data.References.ByKey.Values.OrderBy(Bibliography.Order, StringComparer.OrdinalIgnoreCase)],
            Glossary = [.. data.Glossary.Items.Select(item => item.Value).OrderBy(term => term.Word, StringComparer.OrdinalIgnoreCase)],
            Synonyms = [.. data.Synonyms.Items.Select(item => item.Value)],
            Aliases = Aliases.Leading(proofs.Sound.Values.Where(proof => !HidesPages || proof.State == PageState.Public || proof.Gone is not null), keptDesk),
            Help = keptDesk.Help,
            CareCards = data.Cards.Items.ToFrozenDictionary(item => item.Key, item => CareCardMarkup.Of(item.Value, keptDesk)),
            Pictures = keptDesk.SoundPictures.ToFrozenDictionary(),
            Reviewers = data.Reviewers.ByKey.ToFrozenDictionary(),
            ProtectedWords = new(data.Glossary.ByKey.Values, keptDesk.Rules.Values, keptDesk.Cards.Values),
        };
    }

    /// <summary>The pictures that readers are shown: one that turns bad stays as it was.</summary>
    private static ImmutableDictionary<string, PictureFile> PicturesOf(Proofreading proofs, QuestionProofs questions, Desk desk) =>
        proofs.Sound.Values.SelectMany(proof => proof.Body.Mentions).Concat(questions.Items.SelectMany(item => item.Value.Answer.Mentions))
            .Where(mention => mention.Kind == MentionKind.Picture)
            .Select(mention => desk.FindPicture(mention.Name))
            .OfType<PictureFile>()
            .Distinct()
            .ToImmutableDictionary(picture => picture.Name);

    /// <summary>The sources that the library was made of, and the entries that a last sound version still needs.</summary>
    private static SourceSet LastSound(DataFiles data, QuestionProofs questions, Proofreading proofs, SignatureProofs signatures)
    {
        var needed = proofs.Sound.Values.Where(proof => proof.IsLastSound).SelectMany(proof => proof.Body.Mentions)
            .Concat(questions.LastSound.SelectMany(question => question.Answer.Mentions))
            .ToLookup(mention => mention.Kind, mention => mention.Name);
        return SourceSet.Empty with
        {
            Texts = proofs.Sound.Values.Select(proof => proof.Source)
                .Append(data.Site.ToSource())
                .Append(data.Topics.ToSource())
                .Append(data.References.ToSource(needed[MentionKind.Reference].Contains))
                .Append(data.Cards.ToSource(card => needed[MentionKind.Card].Contains(card) || CareLevels.ByName.ContainsKey(card)))
                .Append((data.Questions with { Items = questions.Items }).ToSource())
                .Append(data.Glossary.ToSource())
                .Append(data.Rules.ToSource())
                .Append(data.Reviewers.ToSource())
                .Append(data.Synonyms.ToSource())
                .Append(data.RedFlags.ToSource())
                .Append(data.Help.ToSource())
                .Concat(signatures.Sources)
                .ToImmutableSortedDictionary(source => source.Path, source => source, StringComparer.Ordinal),
        };
    }
}
