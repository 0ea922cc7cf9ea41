using System.Collections.Immutable;
using SpineCare.Content.Calendar;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Rendering;
using SpineCare.Content.Problems;
using SpineCare.Content.Proofs;
using SpineCare.Content.Shapes;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Preview;

/// <summary>
/// A page as a preview shows it, with its problems in the margin: printers mark mistakes on a galley. Readers never see one.
/// </summary>
internal sealed record Galley(Manuscript Manuscript, FrontMatter Front, Prose Body, Desk Desk, bool IsLastSound)
    : PageProof(Manuscript, Front, Body, Desk, IsLastSound)
{
    public required PreviewNotes Notes { get; init; }

    /// <summary>The file as it stands, whatever is wrong with it. Null where its front matter cannot be read at all.</summary>
    /// <param name="current">The file.</param>
    /// <param name="desk">What it may name.</param>
    /// <param name="problems">The problems of the file in the order of their lines.</param>
    public static Galley? FindAsItStands(Manuscript current, Desk desk, ImmutableArray<ProblemNote> problems) =>
        current is not { FrontAsItStands: { } front, Body: { } body } ? null : new(current, Named(front, current), body, desk, IsLastSound: false)
        {
            Notes = new()
            {
                Above = [.. problems.Where(note => note.Problem.Location.Line < body.Passage.FirstLine)],
                Beside = [.. problems.Where(note => note.Problem.Location.Line >= body.Passage.FirstLine)],
            },
        };

    /// <summary>The version before a file that cannot be shown.</summary>
    public static Galley OfLastSound(SoundProof sound, ImmutableArray<ProblemNote> problems) =>
        new(sound.Manuscript, sound.Front, sound.Body, sound.Desk, IsLastSound: true) { Notes = new() { Shows = ShownVersion.LastSound, Above = problems } };

    /// <summary>A page without a text, for a file that cannot be shown and has no version before it.</summary>
    public static Galley OfNothing(Manuscript manuscript, Desk desk, ImmutableArray<ProblemNote> problems) =>
        new(manuscript, Named(s_nothing, manuscript), Prose.Parse(new Passage(manuscript.Source.Path, "", 1, 0)), desk, IsLastSound: false)
        {
            Notes = new() { Shows = ShownVersion.Nothing, Above = problems },
        };

    protected override Markup Render(PageNotes notes) => new GalleyRenderer(Body, Desk, notes, Notes.Beside) { Setting = Setting }.Render();

    private static readonly FrontMatter s_nothing = new()
    {
        Title = "",
        ShortTitle = "",
        MainMessage = "",
        Type = PageType.Note,
        Published = default,
        Changed = default,
        ChangeNote = "",
        Days = new PageDays(),
        Places = ImmutableDictionary<string, SourceLocation>.Empty,
    };

    /// <summary>A page without a title is called by its file, so that links to it have words.</summary>
    private static FrontMatter Named(FrontMatter front, Manuscript manuscript)
    {
        var file = manuscript.Source.Path.Split('/')[^1];
        return front with
        {
            Title = front.Title.Length > 0 ? front.Title : file,
            ShortTitle = front.ShortTitle.Length > 0 ? front.ShortTitle : file,
        };
    }
}
