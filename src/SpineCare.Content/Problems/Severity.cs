namespace SpineCare.Content.Problems;

/// <summary>What a problem does: an error keeps its file or entry from going live, a warning does not.</summary>
public enum Severity
{
    Warning,
    Error,
}
