using System.Collections;
using System.Globalization;
using System.Text;
using QRCoder;

namespace SpineCare.Web.Paper;

/// <summary>A QR code as a picture: one path, whose squares are one unit wide, on white, with the margin of four squares that the norm asks for (ISO/IEC 18004).</summary>
internal static class QrCode
{
    /// <summary>A code that can still be read when 15 percent of it are smudged.</summary>
    public static string Svg(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var squares = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            foreach (var (start, length) in RunsOf(rows[y]))
                squares.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{length}v1h-{length}z");
        }

        return string.Create(CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {rows.Count} {rows.Count}\" width=\"{rows.Count}\" height=\"{rows.Count}\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{rows.Count}v{rows.Count}H0z\"/><path d=\"{squares}\"/></svg>");
    }

    /// <summary>The dark squares of a row: where each run of them starts, and how long it is.</summary>
    private static IEnumerable<(int Start, int Length)> RunsOf(BitArray row)
    {
        for (var x = 0; x < row.Count; x++)
        {
            var start = x;
            while (x < row.Count && row[x])
                x++;
            if (x > start)
                yield return (start, x - start);
        }
    }
}
