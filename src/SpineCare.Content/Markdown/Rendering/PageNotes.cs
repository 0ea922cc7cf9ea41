using SpineCare.Content.Glossary;
using SpineCare.Content.References;

namespace SpineCare.Content.Markdown.Rendering;

/// <summary>What gathers while the texts of one page are written: what it cites, and which terms it uses.</summary>
internal sealed class PageNotes
{
    public Citations Citations { get; } = new();

    public TermUses Terms { get; } = new();

    /// <summary>True once a label such as "Opinion" was written.</summary>
    public bool HasLabels { get; set; }
}
