using Markdig.Syntax.Inlines;
using SpineCare.Content.Templates;

namespace SpineCare.Content.Markdown.Inlines;

/// <summary>
/// A word in braces: a phone number of the site such as {emergency}, a label such as {opinion}, the role of a section such
/// as {risks}, or the safety rule that a passage carries, such as {rule thin-bones}.
/// </summary>
internal sealed class MarkerInline(string text) : LeafInline
{
    public const string Rule = "rule";

    /// <summary>The whole text in the braces.</summary>
    public string Name { get; } = text;

    /// <summary>The safety rule that the marker names; null for every other marker.</summary>
    public string? RuleName { get; } = text.StartsWith(Rule + " ", StringComparison.Ordinal) ? text[(Rule.Length + 1)..].Trim() : null;

    /// <summary>True for the mark of a text that nobody has written yet.</summary>
    public bool IsPlaceholder => Name == Placeholder.Name;

    /// <summary>True where readers see nothing of it.</summary>
    public bool IsSilent => RuleName is not null || IsPlaceholder || SectionRoles.All.Contains(Name);
}
