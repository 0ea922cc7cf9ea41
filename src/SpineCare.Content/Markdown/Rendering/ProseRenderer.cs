using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using SpineCare.Content.Markdown.Blocks;
using SpineCare.Content.Markdown.Inlines;
using SpineCare.Content.Proofs;

namespace SpineCare.Content.Markdown.Rendering;

/// <summary>Turns proofread prose into markup, and numbers what one page cites.</summary>
internal class ProseRenderer : HtmlRenderer
{
    private int _headingLevel;
    private bool _marksTerms = true;

    public ProseRenderer(Desk desk, PageNotes notes, int headingLevel = 1)
        : base(new StringWriter())
    {
        (Desk, Notes, _headingLevel) = (desk, notes, headingLevel);
        ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.HeadingRenderer>(new HeadingMarkup());
        ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkMarkup());
        ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AutolinkMarkup());
        ObjectRenderers.ReplaceOrAdd<ListRenderer>(new ListMarkup());
        ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new CodeMarkup());
        ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(new TermMarkup());
        ObjectRenderers.Insert(0, new TypedBlockMarkup());
        ObjectRenderers.Insert(0, new TableMarkup());
        ObjectRenderers.Insert(0, new CitationMarkup());
        ObjectRenderers.Insert(0, new MarkerMarkup());
    }

    public Desk Desk { get; }

    public PageNotes Notes { get; }

    /// <summary>Where the text is printed.</summary>
    public Setting Setting { get; init; } = Setting.OwnPage;

    /// <summary>False inside headings, links, and care cards, and on a sheet, where a link to the meaning of a word would be in the way.</summary>
    public bool MarksTerms => !Setting.IsSheet && _marksTerms;

    /// <summary>The level of a heading that stands under the last heading of the text.</summary>
    public int NextHeadingLevel => Math.Min(_headingLevel + 1, 6);

    /// <summary>The label that the list being written tells once for all its items; "" outside such a list.</summary>
    public string LabelToldOnce { get; set; } = "";

    /// <summary>The markup of a whole text that stands under a heading of the level given.</summary>
    public static Markup Render(Prose prose, Desk desk, PageNotes notes, int headingLevel = 1, Setting? setting = null)
    {
        var renderer = new ProseRenderer(desk, notes, headingLevel) { Setting = setting ?? Setting.OwnPage };
        renderer.Render(prose.Document);
        return renderer.ToMarkup();
    }

    public Markup ToMarkup() => new(Writer.ToString()!.Trim());

    /// <summary>Writes something in which no term is marked.</summary>
    public void WithoutTerms(Action write)
    {
        var before = _marksTerms;
        _marksTerms = false;
        write();
        _marksTerms = before;
    }

    /// <summary>Writes a block that is not sound. Readers see no such text, so only a preview has something to write.</summary>
    public virtual void WriteUnsound(CustomContainer block)
    {
    }

    /// <summary>Writes a name in a text that nothing bears. Readers see no such text, so only a preview has something to write.</summary>
    public virtual void WriteUnsound(string name)
    {
    }

    /// <summary>Writes a text of one paragraph without a paragraph around it.</summary>
    public void WriteLine(Prose line)
    {
        if (line.Document is [ParagraphBlock paragraph])
            WriteLeafInline(paragraph);
    }

    private sealed class HeadingMarkup : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
        {
            var prose = (ProseRenderer)renderer;
            var level = prose._headingLevel = Math.Min(heading.Level + prose.Setting.Deeper, 6);
            renderer.Write($"<h{level}{(heading.TryGetAttributes()?.Id is { } id ? $" id=\"{prose.Setting.AnchorOf(id)}\"" : "")}>");
            prose.WithoutTerms(() => renderer.WriteLeafInline(heading));
            renderer.Write($"</h{level}>").WriteLine();
        }
    }

    /// <summary>Markdig would make a class of what a writer puts after the fence.</summary>
    private sealed class CodeMarkup : HtmlObjectRenderer<CodeBlock>
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock code)
        {
            renderer.Write("<pre><code>");
            renderer.WriteLeafRawLines(code, writeEndOfLines: true, escape: true);
            renderer.Write("</code></pre>").WriteLine();
        }
    }

    private sealed class TypedBlockMarkup : HtmlObjectRenderer<CustomContainer>
    {
        protected override void Write(HtmlRenderer renderer, CustomContainer block)
        {
            var prose = (ProseRenderer)renderer;
            if (BlockShape.IsSound(block) && BlockKind.All.TryGetValue(block.Info ?? "", out var kind))
                kind.Write(prose, block);
            else
                prose.WriteUnsound(block);
        }
    }
}
