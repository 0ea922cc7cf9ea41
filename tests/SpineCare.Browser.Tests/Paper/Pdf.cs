using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace SpineCare.Browser.Tests.Paper;

/// <summary>What Chromium printed, read as far as the tests ask: how many sheets, and which squares it drew.</summary>
internal sealed partial class Pdf(byte[] bytes)
{
    private readonly string _text = Encoding.Latin1.GetString(bytes);

    public int Sheets => Sheet().Count(_text);

    /// <summary>The dark squares of the one QR code on the sheets, row by row; none where there is none.</summary>
    public IEnumerable<(int X, int Y)> CodeSquares() => Streams().Where(drawing => Ground().IsMatch(drawing)).SelectMany(drawing =>
        Run().Matches(drawing[Ground().Match(drawing).Index..]).SelectMany(run => Enumerable.Range(NumberIn(run, "x"), NumberIn(run, "end") - NumberIn(run, "x")).Select(x => (x, NumberIn(run, "y")))));

    private static int NumberIn(Match run, string name) => int.Parse(run.Groups[name].Value, CultureInfo.InvariantCulture);

    private IEnumerable<string> Streams()
    {
        foreach (Match start in StreamStart().Matches(_text))
        {
            using var packed = new MemoryStream(bytes, start.Index + start.Length, bytes.Length - start.Index - start.Length);
            using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
            using var read = new StreamReader(unpacked, Encoding.Latin1);
            yield return read.ReadToEnd();
        }
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Sheet();

    [GeneratedRegex(@"/Filter /FlateDecode[^>]*>>\s*stream\r?\n")]
    private static partial Regex StreamStart();

    /// <summary>The white ground that the code is drawn on, in squares.</summary>
    [GeneratedRegex(@"^0 0 (?<side>\d+) \k<side> re$", RegexOptions.Multiline)]
    private static partial Regex Ground();

    [GeneratedRegex(@"^(?<x>\d+) (?<y>\d+) m\n(?<end>\d+) \k<y> l\n\k<end> \d+ l\n\k<x> \d+ l\n\k<x> \k<y> l\nh$", RegexOptions.Multiline)]
    private static partial Regex Run();
}
