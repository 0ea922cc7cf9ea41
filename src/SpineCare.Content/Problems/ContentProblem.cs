namespace SpineCare.Content.Problems;

/// <summary>A mistake in the content: what is wrong, where, and how to mend it. A value, never an exception.</summary>
public sealed record ContentProblem(ProblemKind Kind, SourceLocation Location, string Message, string Cure)
{
    public bool IsError => Kind.Severity == Severity.Error;

    /// <summary>The line that compilers print: <c>file(line,column): error SC101: message</c>.</summary>
    public override string ToString() =>
        $"{Location}: {(IsError ? "error" : "warning")} {Kind.Code}: {Message}";
}
