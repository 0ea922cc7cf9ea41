using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Problems;

/// <summary>A slip that a writer may make, and the one problem that it must be told as.</summary>
public sealed record Slip(string Name, string Code, string File, (int Line, int Column) Place, Action<LittleSite> Make)
{
    /// <summary>A slip in the body of an article; the line counts from the first line of the body.</summary>
    public static Slip InBody(string name, string code, int line, int column, string body) =>
        new(name, code, LittleSiteTexts.HomeCare, (LittleSiteTexts.FirstBodyLine + line - 1, column), site => site.WriteBody(body));

    /// <summary>A slip that puts one text in the place of another.</summary>
    public static Slip InFile(string name, string code, string file, (int Line, int Column) place, (string Old, string Now) change) =>
        new(name, code, file, place, site => site.Change(file, change.Old, change.Now));

    public override string ToString() => Name;
}
