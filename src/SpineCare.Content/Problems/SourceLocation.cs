namespace SpineCare.Content.Problems;

/// <summary>A place in a content file. Line and column count from 1; the path is relative to the content folder.</summary>
public sealed record SourceLocation(string File, int Line = 1, int Column = 1)
{
    /// <summary>The form that editors and CI make links of: <c>file(line,column)</c>.</summary>
    public override string ToString() => $"{File}({Line},{Column})";
}
