using SpineCare.Content.Problems;

namespace SpineCare.Content.Sources;

/// <summary>What can be seen of a file without reading it. <see cref="Refusal"/> says why it must not be read.</summary>
public sealed record FileStamp(long Length, DateTime Written, ContentProblem? Refusal = null)
{
    /// <summary>For a file that is no part of the site, such as a copy: the path of the file that it may have been made of.</summary>
    public string? StandsFor { get; private init; }

    public bool IsStray => StandsFor is not null;

    public static FileStamp Refused(ContentProblem problem) => new(0, default, problem);

    public static FileStamp Stray(string standsFor, ContentProblem problem) => Refused(problem) with { StandsFor = standsFor };
}
