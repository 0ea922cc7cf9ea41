namespace SpineCare.Content.Pictures.Photos;

/// <summary>Reads the chunks of a WebP picture (RFC 9649).</summary>
internal static class WebpHeader
{
    public static PhotoFacts? Find(ReadOnlySpan<byte> bytes)
    {
        PhotoFacts? found = null;
        var tellsMore = false;
        var at = 12L;
        while (Bytes.Little(bytes, at + 4, 4) is var length and >= 0)
        {
            if (!Bytes.Hold(bytes, at + 8, length))
                return null;
            var name = Bytes.Name(bytes, at);
            found ??= SizeIn(bytes, name, at + 8);
            tellsMore |= name is "EXIF" or "XMP ";
            at += 8 + length + (length & 1);
        }

        return found is { } size ? size with { TellsMore = tellsMore } : null;
    }

    private static PhotoFacts? SizeIn(ReadOnlySpan<byte> bytes, string name, long at) => name switch
    {
        "VP8X" when Bytes.Hold(bytes, at, 10) => new(Bytes.Little(bytes, at + 4, 3) + 1, Bytes.Little(bytes, at + 7, 3) + 1, false),
        "VP8 " when Bytes.Hold(bytes, at, 10) && Bytes.Big(bytes, at + 3, 3) == 0x9D012A => new(Bytes.Little(bytes, at + 6, 2) & 0x3FFF, Bytes.Little(bytes, at + 8, 2) & 0x3FFF, false),
        "VP8L" when Bytes.Hold(bytes, at, 5) && bytes[(int)at] == 0x2F => new((Bytes.Little(bytes, at + 1, 4) & 0x3FFF) + 1, ((Bytes.Little(bytes, at + 1, 4) >> 14) & 0x3FFF) + 1, false),
        _ => null,
    };
}
