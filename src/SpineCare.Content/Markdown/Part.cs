using System.Collections.Immutable;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Markdown;

/// <summary>
/// A heading, a typed block, or a table of a text: its name ("heading", "table", or the word after ':::'), what follows that
/// word, the headings that it stands under (a heading under itself), and its place.
/// </summary>
internal sealed record Part(string Name, string Argument, ImmutableArray<Heading> Path, SourceLocation Place)
{
    public const string Heading = "heading";
    public const string Table = "table";

    /// <summary>True where the part stands in the section of that role.</summary>
    public bool IsIn(string role) => Path.Any(heading => heading.Role == role);
}
