using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SpineCare.Content.Markdown.Blocks;
using SpineCare.Content.Markdown.Form;
using SpineCare.Content.Markdown.Inlines;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;

namespace SpineCare.Content.Markdown.Parsing;

/// <summary>Reads a passage of Markdown: parses it, names its headings, and finds what is wrong with its form.</summary>
internal sealed class ProseReader
{
    private readonly Passage _passage;
    private readonly List<ContentProblem> _problems = [];
    private readonly List<Mention> _mentions = [];
    private readonly List<Heading> _headings = [];
    private readonly List<Part> _parts = [];
    private readonly List<RulePassage> _passages = [];
    private readonly Anchors _anchors = new();
    private readonly InlineReader _inlines;

    private ProseReader(Passage passage) => (_passage, _inlines) = (passage, new(passage, _problems, _mentions));

    public static Prose Read(Passage passage)
    {
        if ((Measure.TooLong(passage) ?? Measure.TooManyOpen(passage)) is { } tooMuch)
            return new(passage, []) { Problems = [tooMuch] };

        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(passage.Text, ProseExtension.Pipeline);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Markdig's own limit on nesting, which gives no position, or a fault of its own: neither may cost more than this text.
            return new(passage, []) { Problems = [Measure.TooDeep(Measure.DeepestLine(passage))] };
        }

        var reader = new ProseReader(passage);
        reader._inlines.ReadDefinitions(document);
        reader.ReadBlocks(document, 0);
        var prose = new Prose(passage, document)
        {
            Headings = [.. reader._headings],
            Parts = [.. reader._parts],
            RulePassages = [.. reader._passages],
            Mentions = [.. reader._mentions],
        };
        return prose with { Problems = FormCheck.Add(prose, reader._problems) };
    }

    /// <summary>The headings that the text read so far leaves open, from the outermost.</summary>
    private ImmutableArray<Heading> Path => _parts.LastOrDefault(part => part.Name == Part.Heading)?.Path ?? [];

    private void ReadBlocks(ContainerBlock container, int depth)
    {
        if (depth > Measure.Deepest)
        {
            _problems.Add(Measure.TooDeep(_passage.At(container.Span.Start)));
            return;
        }

        foreach (var block in container)
            ReadBlock(block, depth);
    }

    private void ReadBlock(Block block, int depth)
    {
        switch (block)
        {
            case CustomContainer typed:
                ReadTypedBlock(typed, depth);
                break;
            case HeadingBlock heading:
                ReadHeading(heading);
                break;
            case LeafBlock { Inline: { } inline }:
                _inlines.Read(inline, depth);
                ReadMarkers(inline);
                break;
            case ContainerBlock inner:
                if (inner is Table)
                    _parts.Add(new(Part.Table, "", Path, _passage.At(inner.Span.Start)));
                ReadBlocks(inner, depth + 1);
                break;
        }
    }

    private void ReadMarkers(ContainerInline text)
    {
        foreach (var marker in text.Descendants<MarkerInline>().Where(marker => marker is { IsSilent: true, IsPlaceholder: false }))
        {
            var place = _passage.At(marker.Span.Start);
            if (marker.RuleName is { } rule)
                _passages.Add(new(rule, PlainText.Of(text), Path, place));
            else
                _problems.Add(ProblemKind.MarkerUnknown.At(place, $"The word '{{{marker.Name}}}' tells what a section is for, and this is no heading.",
                    "Write it at the end of the heading of the section."));
        }
    }

    private void ReadTypedBlock(CustomContainer block, int depth)
    {
        var place = _passage.At(block.Span.Start);

        // A block inside this one that has no end took none: its end closed this one.
        if (block.ClosingFencedCharCount == 0 || block.Descendants<CustomContainer>().Any(inner => inner is { ClosingFencedCharCount: 0, Info.Length: > 0 }))
        {
            _problems.Add(LostEnd.Problem(block, _passage));
            return;
        }

        if (!BlockKind.All.TryGetValue(block.Info ?? "", out var kind))
        {
            _problems.Add(ProblemKind.BlockUnknown.At(place, $"There is no block ':::{block.Info}'.{Spelling.DidYouMean(block.Info ?? "", BlockKind.All.Keys)}",
                $"The blocks are: {string.Join(", ", BlockKind.All.Keys.Order(StringComparer.Ordinal))}."));
            return;
        }

        if (block.Parent is not MarkdownDocument)
        {
            _problems.Add(ProblemKind.BlockMisshaped.At(place, $"The block ':::{block.Info}' stands inside another block or list.",
                "Close the outer block first, and begin this one at the left margin."));
            return;
        }

        var shape = kind.Read(block, _passage);
        block.SetData(typeof(BlockShape), shape);
        _problems.AddRange(shape.Problems);
        _mentions.AddRange(shape.Mentions);
        _parts.Add(new(kind.Name, block.Arguments?.Trim() ?? "", Path, place));
        if (kind.HoldsProse)
            ReadBlocks(block, depth + 1);
        if (kind.RefusesCitations)
            RefuseCitations(block);
    }

    private void RefuseCitations(CustomContainer block)
    {
        foreach (var citation in block.Descendants<CitationInline>())
        {
            _problems.Add(ProblemKind.CitationMisplaced.At(_passage.At(citation.Span.Start), $"A block ':::{block.Info}' holds no citation.",
                "Cite the claim where the text of the page makes it, and take the citation out here."));
        }
    }

    private void ReadHeading(HeadingBlock heading)
    {
        var place = _passage.At(heading.Span.Start);
        var last = _headings.Count == 0 ? 1 : _headings[^1].Level;
        if (heading.Level == 1)
        {
            _problems.Add(ProblemKind.HeadingLevel.At(place, "A heading with one '#' is the title of the page, which stands in the front matter.",
                "Begin the heading with '##'."));
        }
        else if (heading.Level > last + 1)
        {
            _problems.Add(ProblemKind.HeadingLevel.At(place, $"The heading skips a level: '{new string('#', heading.Level)}' after '{new string('#', last)}'.",
                $"Begin it with '{new string('#', last + 1)}'."));
        }

        if (heading.Inline is null)
            return;
        _inlines.Read(heading.Inline, 0);
        foreach (var citation in heading.Inline.Descendants<CitationInline>())
        {
            _problems.Add(ProblemKind.CitationMisplaced.At(_passage.At(citation.Span.Start), "A heading holds no citation.",
                "Cite in the text below the heading."));
        }

        foreach (var marker in heading.Inline.Descendants<MarkerInline>().Where(marker => marker.RuleName is not null))
        {
            _problems.Add(ProblemKind.MarkerUnknown.At(_passage.At(marker.Span.Start), "A heading tells no safety rule.",
                "Mark the paragraph or the list item that tells it."));
        }

        var text = PlainText.Of(heading.Inline);
        if (text.Length == 0)
            _problems.Add(ProblemKind.BlockMisshaped.At(place, "The heading has no words.", "Write its words after the '#' signs, or take the line out."));
        var anchor = _anchors.Next(text);
        heading.GetAttributes().Id = anchor;
        var role = heading.Inline.Descendants<MarkerInline>().LastOrDefault(marker => SectionRoles.All.Contains(marker.Name))?.Name ?? "";
        _headings.Add(new(heading.Level, anchor, text, role));
        _parts.Add(new(Part.Heading, "", [.. Path.Where(above => above.Level < heading.Level), _headings[^1]], place));
    }
}
