using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SpineCare.Content.Markdown.Inlines;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;
using SpineCare.Content.Templates;

namespace SpineCare.Content.Markdown.Parsing;

/// <summary>Reads the text inside blocks: adds the names that it uses to the mentions, and what is wrong to the problems.</summary>
internal sealed class InlineReader(Passage passage, List<ContentProblem> problems, List<Mention> mentions)
{
    /// <summary>Reads a run of text and everything inside it.</summary>
    public void Read(ContainerInline container, int depth)
    {
        if (depth > Measure.Deepest)
        {
            problems.Add(Measure.TooDeep(passage.At(container.FirstChild?.Span.Start ?? 0)));
            return;
        }

        foreach (var inline in container)
        {
            ReadOne(inline);
            if (inline is LinkInline { IsImage: false } link)
                RefuseLinksIn(link);
            if (inline is ContainerInline inner)
                Read(inner, depth + 1);
        }
    }

    private void ReadOne(Inline inline)
    {
        switch (inline)
        {
            case CitationInline { Keys.IsEmpty: true } citation:
                problems.Add(ProblemKind.CitationMalformed.At(Place(), $"The citation '{citation.Raw}' cannot be read.",
                    "Write [@key], or [@key; @other-key] for several."));
                break;
            case CitationInline citation:
                var place = Place();
                mentions.AddRange(citation.Keys.Select(key => new Mention(MentionKind.Reference, key, place)));
                break;
            case MarkerInline { RuleName: { } rule }:
                mentions.Add(new(MentionKind.Rule, rule, Place()));
                break;
            case MarkerInline { Name: MarkerInline.Rule }:
                problems.Add(ProblemKind.MarkerUnknown.At(Place(), "The word '{rule}' lacks the name of a rule.", "Write '{rule name}', with a name of safety-rules.yml."));
                break;
            case MarkerInline { IsPlaceholder: true }:
                problems.Add(Placeholder.At(Place()));
                break;
            case MarkerInline marker when !Labels.IsKnown(marker):
                problems.Add(ProblemKind.MarkerUnknown.At(Place(), $"There is no word '{{{marker.Name}}}'.{Spelling.DidYouMean(marker.Name, Labels.Names.Concat(SectionRoles.All))}",
                    $"The words in braces are: {string.Join(", ", Labels.Names)}. At the end of a heading: {string.Join(", ", SectionRoles.All.Order(StringComparer.Ordinal))}. For a real brace, write '\\{{'."));
                break;
            case LinkInline { IsImage: true }:
                problems.Add(ProblemKind.PictureOutsideFigure.At(Place(), "A picture stands in the text.",
                    "Use a block ':::figure', which gives it a caption, a text alternative, and a credit."));
                break;
            case LinkInline { Reference: null } link:
                ReadLink(link.Url ?? "", Place());
                break;
            case AutolinkInline auto:
                ReadLink(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, Place());
                break;
            case LiteralInline literal when Measure.FindTag(passage, literal) is { } tag:
                problems.Add(ProblemKind.HtmlRefused.At(passage.At(tag), "HTML stands in the text; readers would see it as it is.",
                    "Use Markdown or one of the blocks. For a real '<', write '\\<'."));
                break;
        }

        SourceLocation Place() => passage.At(inline.Span.Start);
    }

    /// <summary>What would be a link inside a link.</summary>
    public static IEnumerable<Inline> LinksIn(LinkInline link) => link.Descendants<Inline>()
        .Where(inline => inline is CitationInline or AutolinkInline || (inline is MarkerInline marker && Labels.Phones.Contains(marker.Name)));

    /// <summary>HTML knows no link in a link: a browser would close the first one early.</summary>
    private void RefuseLinksIn(LinkInline link)
    {
        foreach (var inner in LinksIn(link))
        {
            problems.Add(ProblemKind.LinkInLink.At(passage.At(inner.Span.Start), "A phone number, a citation, or an address stands inside a link, and is a link itself.",
                "Put it before or after the link."));
        }
    }

    private void ReadLink(string address, SourceLocation place)
    {
        if (Links.Find(address) is not { } target)
            problems.Add(Measure.UnsafeLink(address, place));
        else if (target.Page is not null)
            mentions.Add(new(MentionKind.Page, address, place));
    }

    /// <summary>Reads link definitions, each in its own place, also those that nothing uses: the next edit may.</summary>
    public void ReadDefinitions(MarkdownDocument document)
    {
        foreach (var definition in document.Descendants<LinkReferenceDefinition>())
            ReadLink(definition.Url ?? "", passage.At(definition.Span.Start));
    }
}
