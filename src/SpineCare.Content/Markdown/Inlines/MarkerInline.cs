using Markdig.Syntax.Inlines;

namespace SpineCare.Content.Markdown.Inlines;

/// <summary>A word in braces: a phone number of the site such as {emergency}, or a label such as {opinion}.</summary>
internal sealed class MarkerInline(string name) : LeafInline
{
    public string Name { get; } = name;
}
