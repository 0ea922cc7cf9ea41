using System.Collections.Immutable;

namespace SpineCare.Content.Preview;

/// <summary>What a preview tells the writer of a page: which version it shows, and what is wrong.</summary>
public sealed record PreviewNotes
{
    public static readonly PreviewNotes None = new();

    public ShownVersion Shows { get; init; }

    /// <summary>The problems of the page's own file that no block of the text shown carries.</summary>
    public ImmutableArray<ProblemNote> Above { get; init; } = [];

    /// <summary>The problems that stand in the text, each after its block.</summary>
    public ImmutableArray<ProblemNote> Beside { get; init; } = [];

    /// <summary>The problems of what the page uses of other files: its answers, cards, references, words, and rules.</summary>
    public ImmutableArray<ProblemNote> InOtherFiles { get; init; } = [];

    /// <summary>The problems of the page's own file.</summary>
    public IEnumerable<ProblemNote> Own => Above.Concat(Beside);
}

/// <summary>What a preview can show of a page.</summary>
public enum ShownVersion
{
    /// <summary>The file as it stands, mistakes and all.</summary>
    AsItStands,

    /// <summary>The version before it, since nothing tells where the text of the file begins.</summary>
    LastSound,

    /// <summary>No text, since there is no such version.</summary>
    Nothing,
}
