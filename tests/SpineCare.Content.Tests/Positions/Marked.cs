using System.Text;
using SpineCare.Content.Problems;
using SpineCare.Content.Sources;
using SpineCare.Content.Tests.Sites;

namespace SpineCare.Content.Tests.Positions;

/// <summary>
/// A slip whose place is marked with a '¦' where it stands, so that no test counts columns by hand. The mark is taken out before
/// the file is read.
/// </summary>
public sealed record Marked(string Code, string File, string Old, string Now)
{
    private const char Mark = '¦';

    /// <summary>
    /// Makes the slip in a sound site, and expects that one problem at the mark, in each way in which editors begin files and end
    /// lines.
    /// </summary>
    /// <param name="change">What else is done to the bytes of each file.</param>
    public void CheckInEveryForm(Func<byte[], byte[]>? change = null)
    {
        Func<byte[], byte[]> asItIs = bytes => change?.Invoke(bytes) ?? bytes;
        foreach (var form in new[] { asItIs, bytes => WithMark(asItIs(bytes)), bytes => WithWindowsLines(asItIs(bytes)), bytes => WithMark(WithWindowsLines(asItIs(bytes))) })
            Check(form);
    }

    public override string ToString() => $"{File}: {Now}";

    private void Check(Func<byte[], byte[]> form)
    {
        using var site = new LittleSite();
        var lastSound = site.Read(SourceSet.Empty).LastSound;
        var text = System.IO.File.ReadAllText(site.Change(File, Old, Now).FileOf(File));
        var lines = text[..text.IndexOf(Mark, StringComparison.Ordinal)].Split('\n');
        site.Write(File, text.Replace(Mark.ToString(), "", StringComparison.Ordinal)).Resave(form);

        var problem = site.Read(lastSound).Library.Problems.Where(problem => problem.Kind.Code == Code).ShouldHaveSingleItem();

        (problem.Kind.Code, problem.Location).ShouldBe((Code, new SourceLocation(File, lines.Length, lines[^1].Length + 1)), problem.Message);
    }

    private static byte[] WithMark(byte[] bytes) => [.. Encoding.UTF8.Preamble, .. bytes];

    private static byte[] WithWindowsLines(byte[] bytes) => [.. bytes.SelectMany(sign => sign == (byte)'\n' ? "\r\n"u8.ToArray() : [sign])];
}
