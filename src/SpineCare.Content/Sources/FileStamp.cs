using SpineCare.Content.Problems;

namespace SpineCare.Content.Sources;

/// <summary>What can be seen of a file without reading it. <see cref="Refusal"/> says why it must not be read.</summary>
public sealed record FileStamp(long Length, DateTime Written, ContentProblem? Refusal = null);
