using System.Text;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.BadEdits;

/// <summary>What people do to a file, and the problem that they must be told of it.</summary>
/// <param name="Name">What they did.</param>
/// <param name="Code">The code of the problem.</param>
/// <param name="File">The file that it is told in.</param>
/// <param name="At">The words of the changed file at which the problem must stand; "" for its first line and column.</param>
/// <param name="Make">Does it to the files of a site.</param>
public sealed record BadEdit(string Name, string Code, string File, string At, Action<LittleSite> Make)
{
    /// <summary>Puts one text in the place of another in the article on home care.</summary>
    public static BadEdit InArticle(string name, string code, string at, string old, string now) => In(LittleSiteTexts.HomeCare, name, code, at, old, now);

    public static BadEdit In(string file, string name, string code, string at, string old, string now) =>
        new(name, code, file, at, site => site.Change(file, old, now));

    /// <summary>Writes one more paragraph into the article on home care.</summary>
    public static BadEdit Written(string name, string code, string at, string text) =>
        InArticle(name, code, at, "## What does not\n", $"{text}\n\n## What does not\n");

    /// <summary>Writes bytes in the place of the letters of a word.</summary>
    public static BadEdit Bytes(string name, string code, string file, string word, byte[] bytes) => new(name, code, file, "\uFFFD", site =>
    {
        var text = System.IO.File.ReadAllBytes(site.FileOf(file));
        var at = text.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word));
        System.IO.File.WriteAllBytes(site.FileOf(file), [.. text[..at], .. bytes, .. text[(at + word.Length)..]]);
    });

    /// <summary>The line and column where the problem must stand, counted in the file as it is now.</summary>
    public (int Line, int Column) PlaceIn(LittleSite site)
    {
        if (At.Length == 0)
            return (1, 1);
        var text = System.IO.File.ReadAllText(site.FileOf(File));
        var at = text.IndexOf(At, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"'{At}' in {File}");
        return (text[..at].Count(sign => sign == '\n') + 1, at - text[..at].LastIndexOf('\n'));
    }

    public override string ToString() => Name;
}
