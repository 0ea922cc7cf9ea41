using System.Collections.Immutable;
using Markdig.Syntax.Inlines;

namespace SpineCare.Content.Markdown.Inlines;

/// <summary>A citation such as [@paige2017] or [@cassidy2008; @church2016]. No keys where it could not be read.</summary>
internal sealed class CitationInline(string raw, ImmutableArray<string> keys) : LeafInline
{
    public string Raw { get; } = raw;

    public ImmutableArray<string> Keys { get; } = keys;
}
