using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using SpineCare.Content.Markdown.Inlines;

namespace SpineCare.Content.Markdown.Parsing;

/// <summary>Teaches Markdig the blocks, citations, and words in braces of this site.</summary>
internal sealed class ProseExtension : IMarkdownExtension
{
    /// <summary>CommonMark with pipe tables and the syntax of this site; no HTML.</summary>
    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UsePreciseSourceLocation()
        .DisableHtml()
        .Use<ProseExtension>()
        .Build();

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new CustomContainerParser());
        pipeline.BlockParsers.Insert(0, new ChanceParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new MarkerParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // ProseRenderer brings its own writers.
    }
}
