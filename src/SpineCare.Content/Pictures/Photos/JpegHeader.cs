namespace SpineCare.Content.Pictures.Photos;

/// <summary>Reads the segments of a JPEG photo (ITU-T T.81, annex B) up to the one that tells its size.</summary>
internal static class JpegHeader
{
    public static PhotoFacts? Find(ReadOnlySpan<byte> bytes)
    {
        var at = 2L;
        while (Bytes.Big(bytes, at, 2) is var marker and >= 0xFF00)
        {
            var kind = (int)(marker & 0xFF);
            if (kind == 0xFF)
            {
                at++;
                continue;
            }

            var length = Bytes.Big(bytes, at + 2, 2);
            if (kind is < 0xC0 or (>= 0xD0 and <= 0xDA) || length < 2 || !Bytes.Hold(bytes, at + 2, length))
                return null;
            if (kind <= 0xCF && kind is not (0xC4 or 0xC8 or 0xCC))
                return new(Bytes.Big(bytes, at + 7, 2), Bytes.Big(bytes, at + 5, 2), TellsMore(bytes));
            at += 2 + length;
        }

        return null;
    }

    /// <summary>Looked for in the whole file: phones put a second photo, with data of its own, behind the first.</summary>
    private static bool TellsMore(ReadOnlySpan<byte> bytes) => bytes.IndexOf("Exif\0\0"u8) >= 0 || bytes.IndexOf("http://ns.adobe.com/xap/1.0/"u8) >= 0;
}
