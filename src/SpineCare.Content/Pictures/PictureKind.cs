using SpineCare.Content.Pictures.Photos;

namespace SpineCare.Content.Pictures;

/// <summary>What a file is by its bytes, whatever its name says. <see cref="Ending"/> is "" for what the site does not show.</summary>
internal sealed record PictureKind(string Ending, string Words)
{
    public static readonly PictureKind Svg = new(".svg", "an SVG drawing");
    public static readonly PictureKind Jpeg = new(".jpg", "a JPEG photo");
    public static readonly PictureKind Png = new(".png", "a PNG picture");
    public static readonly PictureKind Webp = new(".webp", "a WebP picture");
    public static readonly PictureKind Avif = new(".avif", "an AVIF picture");

    public static PictureKind Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return Other("empty");
        if (Bytes.Big(bytes, 0, 3) == 0xFFD8FF)
            return Jpeg;
        if (bytes.StartsWith(PngHeader.Signature))
            return Png;
        if (bytes.StartsWith("RIFF"u8) && Bytes.Name(bytes, 8) is "WEBP")
            return Webp;
        if (Bytes.Name(bytes, 4) is "ftyp")
            return BrandOf(bytes);
        return bytes.StartsWith("GIF8"u8) ? Other("a GIF, which may blink and move")
            : bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) ? Other("a TIFF picture, which browsers do not show")
            : bytes.StartsWith("BM"u8) ? Other("a BMP picture, which is far too large for readers")
            : bytes.StartsWith("%PDF"u8) ? Other("a PDF")
            : IsMarkup(bytes) ? Svg
            : Other("no picture that a browser can show");
    }

    /// <summary>AVIF and HEIC have one form, and name themselves in their first box (ISO/IEC 23008-12).</summary>
    private static PictureKind BrandOf(ReadOnlySpan<byte> bytes)
    {
        var end = Math.Min(Bytes.Big(bytes, 0, 4), 256);
        for (var at = 8; at < end; at += 4)
        {
            if (Bytes.Name(bytes, at) is "avif" or "avis")
                return Avif;
        }

        return Other(Bytes.Name(bytes, 8) is "heic" or "heix" or "mif1" or "heim" ? "a HEIC photo, as iPhones take them: most browsers do not show it" : "a film or a sound");
    }

    private static bool IsMarkup(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        return bytes.TrimStart(" \t\r\n"u8).StartsWith("<"u8);
    }

    private static PictureKind Other(string words) => new("", words);
}
