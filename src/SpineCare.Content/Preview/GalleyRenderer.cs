using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Syntax;
using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Blocks;
using SpineCare.Content.Markdown.Rendering;
using SpineCare.Content.Proofs;

namespace SpineCare.Content.Preview;

/// <summary>
/// Turns prose into markup as it stands, sound or not: after each block of the text the problems of its lines, and in the place
/// of a block or name that is not sound a word that says so. What is sound it writes as readers see it.
/// </summary>
internal sealed class GalleyRenderer : ProseRenderer
{
    private readonly Prose _prose;
    private readonly Queue<ProblemNote> _ahead;

    public GalleyRenderer(Prose prose, Desk desk, PageNotes notes, IEnumerable<ProblemNote> problems)
        : base(desk, notes)
    {
        (_prose, _ahead) = (prose, new(problems));
        ObjectWriteAfter += WriteNotes;
    }

    /// <summary>The markup of the text of a page with its problems.</summary>
    public Markup Render()
    {
        Render(_prose.Document);
        WriteNotesBefore(int.MaxValue);
        return ToMarkup();
    }

    public override void WriteUnsound(CustomContainer block)
    {
        EnsureLine();
        Write($"<div class=\"unsound\">\n<p class=\"unsound__why\">The block of line {LineOf(block)} cannot be shown as it is meant. See the problem below.</p>").WriteLine();
        if (!BlockKind.All.TryGetValue(block.Info ?? "", out var kind) || kind.HoldsProse)
            WriteChildren(block);
        EnsureLine();
        Write("</div>").WriteLine();
    }

    public override void WriteUnsound(string name) => Write(" <code class=\"unsound-name\">").WriteEscape(name).Write("</code>");

    private void WriteNotes(IMarkdownRenderer renderer, MarkdownObject written)
    {
        if (written is Block { Parent: MarkdownDocument text } block and not LinkReferenceDefinitionGroup)
            WriteNotesBefore(text.Skip(text.IndexOf(block) + 1).FirstOrDefault(next => next is not LinkReferenceDefinitionGroup) is { } next ? LineOf(next) : int.MaxValue);
    }

    private void WriteNotesBefore(int line)
    {
        while (_ahead.TryPeek(out var note) && note.Problem.Location.Line < line)
        {
            EnsureLine();
            Write(ProblemMarkup.Html(_ahead.Dequeue()));
        }
    }

    private int LineOf(Block block) => _prose.Passage.At(block.Span.Start).Line;
}
