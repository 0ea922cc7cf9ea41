namespace SpineCare.Content.Reviews.Signatures;

/// <summary>A change of one line of a signed text (from 1) that somebody marked as not clinical: what was signed, and what readers see.</summary>
public sealed record WordingChange(int Line, string Was, string Is)
{
    public required DateOnly On { get; init; }
    public required string By { get; init; }
}
