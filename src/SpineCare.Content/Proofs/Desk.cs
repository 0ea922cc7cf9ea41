using System.Collections.Immutable;
using SpineCare.Content.Advice;
using SpineCare.Content.Articles;
using SpineCare.Content.Calendar;
using SpineCare.Content.Glossary;
using SpineCare.Content.Handouts;
using SpineCare.Content.Help;
using SpineCare.Content.Pictures;
using SpineCare.Content.Reading;
using SpineCare.Content.References;
using SpineCare.Content.Safety;
using SpineCare.Content.Site;
using SpineCare.Content.Summaries;

namespace SpineCare.Content.Proofs;

/// <summary>What lies on the proofreader's desk: everything that one text may name in another file.</summary>
internal sealed record Desk
{
    public required SiteFacts Site { get; init; }

    /// <summary>The day on which the texts are read.</summary>
    public required DateOnly Day { get; init; }

    public required ImmutableDictionary<string, Reference> References { get; init; }
    public required ImmutableDictionary<string, CareCard> Cards { get; init; }
    /// <summary>The questions that lead to the cards.</summary>
    public HelpQuestions Help { get; init; } = HelpQuestions.None;

    public required ImmutableDictionary<string, Topic> Topics { get; init; }

    /// <summary>The pages by address, each with its anchors; null where they are not known.</summary>
    public required ImmutableDictionary<string, ImmutableHashSet<string>?> Pages { get; init; }

    /// <summary>The pages that a handout may take pieces from, by address; nothing while the pages themselves are read.</summary>
    public ImmutableDictionary<string, LentPage> Lent { get; init; } = ImmutableDictionary<string, LentPage>.Empty;

    /// <summary>The pages that readers do not see on this day: a link to one is plain words to them.</summary>
    public ImmutableDictionary<string, PageState> Hidden { get; init; } = ImmutableDictionary<string, PageState>.Empty;

    /// <summary>Which page says what first in its title or main message.</summary>
    public Namesakes Namesakes { get; init; } = Namesakes.None;

    /// <summary>The page that each old address leads to.</summary>
    public required ImmutableDictionary<string, string> Aliases { get; init; }

    /// <summary>True for addresses that the site's own routes use.</summary>
    public required Func<string, bool> IsReserved { get; init; }

    /// <summary>The addresses of the articles among the pages.</summary>
    public required ImmutableHashSet<string> Articles { get; init; }

    /// <summary>The addresses of all pages that a Markdown file fills.</summary>
    public required ImmutableHashSet<string> Publications { get; init; }

    /// <summary>The names of the pictures that are there, sound or not.</summary>
    public required ImmutableHashSet<string> Pictures { get; init; }

    /// <summary>The pictures that may be shown, some perhaps in their last sound form.</summary>
    public required ImmutableDictionary<string, PictureFile> SoundPictures { get; init; }

    public required ReadingRoom ReadingRoom { get; init; }

    public TermFinder Terms => ReadingRoom.Terms;

    /// <summary>The safety rules by name.</summary>
    public required ImmutableDictionary<string, SafetyRule> Rules { get; init; }

    /// <summary>A picture that may be shown; null for one that is bad or gone.</summary>
    public PictureFile? FindPicture(string name) => SoundPictures.GetValueOrDefault(name);

    public Reference? FindReference(string key) => References.GetValueOrDefault(key);

    public bool HasPage(string address) => Pages.ContainsKey(address);

    /// <summary>True where the pages that readers do not see are shown, too.</summary>
    public bool IsOfPreview { get; init; }

    /// <summary>True for a page that can be opened on this day.</summary>
    public bool Shows(string address) => HasPage(address) && (IsOfPreview || !Hidden.ContainsKey(address));
}
