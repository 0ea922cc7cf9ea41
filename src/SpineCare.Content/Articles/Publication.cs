using System.Collections.Immutable;
using SpineCare.Content.Calendar;
using SpineCare.Content.Glossary;
using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Plain;
using SpineCare.Content.Preview;
using SpineCare.Content.References;
using SpineCare.Content.Reviews;
using SpineCare.Content.Shapes;

namespace SpineCare.Content.Articles;

/// <summary>A page that came from one Markdown file and was proofread: only a sound proof can make one.</summary>
public abstract record Publication
{
    public required string Address { get; init; }

    /// <summary>The path of its file in the content folder.</summary>
    public required string File { get; init; }

    public required PageType Type { get; init; }
    public required string Title { get; init; }
    public required string ShortTitle { get; init; }

    /// <summary>What the page says, in at most 40 words. It is the summary of the page wherever one is needed.</summary>
    public required string MainMessage { get; init; }

    public required DateOnly Published { get; init; }
    public required DateOnly Changed { get; init; }

    /// <summary>What the last change was, and why.</summary>
    public string ChangeNote { get; init; } = "";

    /// <summary>The first address that its file names: the first of its old ones, or the one that it has now. It outlives moves.</summary>
    public string FirstAddress { get; init; } = "";

    public required Markup Body { get; init; }

    /// <summary>The key points, where the text begins with them.</summary>
    public Markup KeyPoints => OpeningText.Cut(Body).KeyPoints;

    /// <summary>The text after its key points.</summary>
    public Markup BodyAfterKeyPoints => OpeningText.Cut(Body).After;

    /// <summary>The headings of the text, in order.</summary>
    public required ImmutableArray<Heading> Headings { get; init; }

    /// <summary>What the page cites, numbered in the order of its first mention.</summary>
    public required ImmutableArray<NumberedReference> References { get; init; }

    /// <summary>The terms that the page uses, in the order of their first use.</summary>
    public required ImmutableArray<Term> Words { get; init; }

    /// <summary>True where the text has labels such as "Opinion", which readers may want explained.</summary>
    public required bool HasLabels { get; init; }

    /// <summary>Whether readers see it. Anything but public is on the shelves of a preview alone.</summary>
    public required PageState State { get; init; }

    /// <summary>The first day of a scheduled page.</summary>
    public DateOnly? PublishOn { get; init; }

    /// <summary>The first day on which readers no longer see the page.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>
    /// The first day on which a copy of today no longer says what the site says: the page has expired, or its review has passed the
    /// limit. Null for no such day.
    /// </summary>
    public virtual DateOnly? HoldsUntil => new[] { ExpiresOn, IsTakenDown ? null : Review.TakenDownOn }.Min();

    /// <summary>Why the page was withdrawn; "" for a page that was not.</summary>
    public string Withdrawn { get; init; } = "";

    /// <summary>What a preview tells the writer of the page; nothing anywhere else.</summary>
    public PreviewNotes Notes { get; init; } = PreviewNotes.None;

    /// <summary>The pictures that it shows, those of its answers included.</summary>
    public ImmutableArray<Picture> Pictures { get; init; } = [];

    /// <summary>Who signed it, when, and whether it is still what they signed.</summary>
    public Review Review { get; init; } = Review.None;

    /// <summary>The text of a section, with the sections in it. Nothing for one that lies inside a list or a quote.</summary>
    public Markup TextBelow(Heading heading) => SectionText.Of(Body, Headings, heading);

    /// <summary>True where its review is overdue past the limit of site.yml, so that only its urgent advice is left.</summary>
    public bool IsTakenDown { get; init; }

    /// <summary>True where the file now holds a mistake, or is gone, and this is the version before it.</summary>
    public required bool IsLastSound { get; init; }
}
