using SpineCare.Content.Pictures;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Sources;

/// <summary>What came of reading one file: its text, or the problem that kept it from being read.</summary>
public sealed record FileReading(SourceText? Text, ContentProblem? Problem)
{
    /// <summary>The text of a file that is not UTF-8, to be shown to its writer: a '\uFFFD' stands for what cannot be read.</summary>
    public SourceText? Shown { get; init; }

    /// <summary>What came of reading a picture; null for a text.</summary>
    public PictureReading? Picture { get; init; }

    /// <summary>True where the file was not the listed one any more when it was read: it is being written.</summary>
    public bool IsChanging { get; private init; }

    /// <summary>True where the file could not be opened, which may change without the file changing.</summary>
    public bool IsUnreadable => Problem?.Kind == ProblemKind.FileUnreadable;

    public static FileReading Changing(SourceLocation place) => new(null, ProblemKind.FileUnreadable.At(place, "The file changed while it was read.",
        "Wait until it is saved, then check again."))
    { IsChanging = true };
}
