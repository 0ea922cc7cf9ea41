using SpineCare.Content.Problems;

namespace SpineCare.Content.Markdown;

/// <summary>A name that the text uses and another file must define, with its place.</summary>
internal sealed record Mention(MentionKind Kind, string Name, SourceLocation Place);

internal enum MentionKind
{
    /// <summary>A reference, by its key.</summary>
    Reference,

    /// <summary>A page, with its anchor where one is named: /soreness/after-treatment#home-care.</summary>
    Page,

    /// <summary>A shared care card, by its name in advice.yml.</summary>
    Card,

    /// <summary>A picture in the folder figures.</summary>
    Picture,

    /// <summary>A piece of a page, by the page and what it is: /soreness/after-treatment#what-you-can-do-now do.</summary>
    Piece,

    /// <summary>A rule of safety-rules.yml.</summary>
    Rule,
}
