namespace SpineCare.Content.Pictures.Photos;

/// <summary>Finds in the EXIF and XMP data of a photo the place where it was taken.</summary>
internal static class Exif
{
    private const int PlaceFolder = 0x8825;
    private const int Latitude = 2;

    /// <summary>The most beginnings that are looked at: no camera writes as many.</summary>
    private const int MostBeginnings = 64;

    public static bool TellsPlace(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("GPSLatitude"u8) >= 0 || TellsPlace(bytes, "II*\0"u8, isLittle: true) || TellsPlace(bytes, "MM\0*"u8, isLittle: false);

    /// <summary>The data is a TIFF file of its own (TIFF 6.0, section 2) somewhere in the photo: a folder of entries names the folder of the place.</summary>
    private static bool TellsPlace(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> beginning, bool isLittle)
    {
        var from = 0;
        for (var tried = 0; tried < MostBeginnings && bytes[from..].IndexOf(beginning) is var next and >= 0; tried++)
        {
            var tiff = bytes[(from + next)..];
            if (FindEntry(tiff, Number(tiff, 4, 4, isLittle), PlaceFolder, isLittle) is { } place && FindEntry(tiff, place, Latitude, isLittle) is not null)
                return true;
            from += next + beginning.Length;
        }

        return false;
    }

    /// <summary>The value of an entry of a folder.</summary>
    private static long? FindEntry(ReadOnlySpan<byte> tiff, long folder, int tag, bool isLittle)
    {
        var count = Number(tiff, folder, 2, isLittle);
        for (var entry = 0; entry < count; entry++)
        {
            var at = folder + 2 + (12L * entry);
            if (!Bytes.Hold(tiff, at, 12))
                return null;
            if (Number(tiff, at, 2, isLittle) == tag)
                return Number(tiff, at + 8, 4, isLittle);
        }

        return null;
    }

    private static long Number(ReadOnlySpan<byte> tiff, long at, int count, bool isLittle) => isLittle ? Bytes.Little(tiff, at, count) : Bytes.Big(tiff, at, count);
}
