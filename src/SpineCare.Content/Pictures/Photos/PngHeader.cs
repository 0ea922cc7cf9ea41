using System.Text;

namespace SpineCare.Content.Pictures.Photos;

/// <summary>Reads the chunks of a PNG picture (W3C PNG, third edition).</summary>
internal static class PngHeader
{
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static PhotoFacts? Find(ReadOnlySpan<byte> bytes)
    {
        var (width, height, tellsMore) = (-1L, -1L, false);
        var at = 8L;
        while (Bytes.Big(bytes, at, 4) is var length and >= 0 && Bytes.Hold(bytes, at, length + 12))
        {
            switch (Bytes.Name(bytes, at + 4))
            {
                case "IHDR":
                    (width, height) = (Bytes.Big(bytes, at + 8, 4), Bytes.Big(bytes, at + 12, 4));
                    break;
                case "eXIf":
                    tellsMore = true;
                    break;
                case "tEXt" or "zTXt" or "iTXt":
                    tellsMore |= IsOfCamera(bytes.Slice((int)at + 8, (int)Math.Min(length, 80)));
                    break;
                case "IEND":
                    return width < 0 ? null : new(width, height, tellsMore);
            }

            at += length + 12;
        }

        return null;
    }

    /// <summary>True for the keywords under which programs keep what a camera told them.</summary>
    private static bool IsOfCamera(ReadOnlySpan<byte> text)
    {
        var keyword = Encoding.Latin1.GetString(text[..(text.IndexOf((byte)0) is var end and >= 0 ? end : text.Length)]);
        return keyword.StartsWith("exif", StringComparison.OrdinalIgnoreCase) || keyword.StartsWith("Raw profile type", StringComparison.OrdinalIgnoreCase)
            || keyword.StartsWith("XML:com.adobe.xmp", StringComparison.OrdinalIgnoreCase);
    }
}
