using System.Buffers.Binary;
using System.Text;

namespace SpineCare.Content.Tests.Pictures;

/// <summary>Photos built byte by byte: only as much of each form as tells its size, and what a camera adds.</summary>
public static class Photos
{
    /// <summary>The photos of each form by the end of their names, with the data of a camera or without.</summary>
    public static IReadOnlyDictionary<string, Func<int, int, byte[]?, byte[]>> ByEnding { get; } = new Dictionary<string, Func<int, int, byte[]?, byte[]>>
    {
        [".jpg"] = Jpeg,
        [".png"] = (width, height, exif) => Png(width, height, exif is null ? [] : Chunk("eXIf", exif)),
        [".webp"] = (width, height, exif) => Webp(Vp8X(width, height), exif is null ? [] : RiffChunk("EXIF", exif)),
        [".avif"] = (width, height, exif) => Avif(width, height, exif),
    };

    /// <summary>EXIF data: one entry that names the camera, or one that leads to the place.</summary>
    public static byte[] Exif(bool hasPlace, bool isLittle = true)
    {
        byte[] Number(long value, int bytes)
        {
            var all = BitConverter.GetBytes(value)[..bytes];
            return isLittle ? all : [.. all.Reverse()];
        }

        byte[] Entry(int tag, int type, int count, int value) => [.. Number(tag, 2), .. Number(type, 2), .. Number(count, 4), .. Number(value, 4)];
        return
        [
            .. isLittle ? "II*\0"u8 : "MM\0*"u8, .. Number(8, 4),
            .. Number(1, 2), .. hasPlace ? Entry(0x8825, 4, 1, 26) : Entry(0x010F, 2, 4, 0), .. Number(0, 4),
            .. Number(1, 2), .. Entry(2, 5, 3, 0), .. Number(0, 4),
        ];
    }

    public static byte[] Jpeg(int width, int height, byte[]? exif = null) =>
    [
        0xFF, 0xD8, .. Segment(0xE0, "JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0"u8.ToArray()), .. exif is null ? [] : Segment(0xE1, [.. "Exif\0\0"u8, .. exif]), 0xFF, .. Segment(0xDB, new byte[65]),
        .. Segment(0xC2, [8, .. Big(height, 2), .. Big(width, 2), 1, 1, 0x11, 0]), .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 1, 2, 3, 0xFF, 0xD9,
    ];

    public static byte[] Png(int width, int height, params byte[] between) =>
        [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR", [.. Big(width, 4), .. Big(height, 4), 8, 2, 0, 0, 0]), .. between, .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IEND", [])];

    public static byte[] Chunk(string name, byte[] data) => [.. Big(data.Length, 4), .. Encoding.Latin1.GetBytes(name), .. data, 0, 0, 0, 0];

    public static byte[] Webp(params byte[][] chunks)
    {
        byte[] all = [.. chunks.SelectMany(chunk => chunk)];
        return [.. "RIFF"u8, .. Little(all.Length + 4, 4), .. "WEBP"u8, .. all];
    }

    public static byte[] Vp8X(int width, int height) => RiffChunk("VP8X", [8, 0, 0, 0, .. Little(width - 1, 3), .. Little(height - 1, 3)]);

    public static byte[] Vp8(int width, int height) => RiffChunk("VP8 ", [1, 2, 3, 0x9D, 1, 0x2A, .. Little(width, 2), .. Little(height, 2), 0]);

    public static byte[] Vp8L(int width, int height) => RiffChunk("VP8L", [0x2F, .. Little((width - 1) | ((height - 1) << 14), 4), 0]);

    public static byte[] RiffChunk(string name, byte[] data) => [.. Encoding.Latin1.GetBytes(name), .. Little(data.Length, 4), .. data, .. new byte[data.Length & 1]];

    public static byte[] Avif(int width, int height, byte[]? exif = null, int turns = 0)
    {
        byte[] Item(string type) => Box("infe", [2, 0, 0, 0, 0, 1, 0, 0, .. Encoding.Latin1.GetBytes(type), 0]);
        byte[] items = [.. Item("av01"), .. exif is null ? [] : Item("Exif")];
        byte[] properties = [.. Box("ispe", [0, 0, 0, 0, .. Big(16, 4), .. Big(16, 4)]), .. Box("ispe", [0, 0, 0, 0, .. Big(width, 4), .. Big(height, 4)]), .. Box("irot", [(byte)turns])];
        byte[] meta = [0, 0, 0, 0, .. Box("iinf", [0, 0, 0, 0, 0, 2, .. items]), .. Box("iprp", Box("ipco", properties))];
        return [.. Box("ftyp", [.. "mif1"u8, 0, 0, 0, 0, .. "mif1avif"u8]), .. Box("meta", meta), .. Box("mdat", exif ?? [])];
    }

    public static byte[] Box(string name, byte[] data) => [.. Big(data.Length + 8, 4), .. Encoding.Latin1.GetBytes(name), .. data];

    private static byte[] Segment(byte kind, byte[] data) => [0xFF, kind, .. Big(data.Length + 2, 2), .. data];

    private static byte[] Big(int value, int bytes)
    {
        var all = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(all, value);
        return all[^bytes..];
    }

    private static byte[] Little(int value, int bytes) => BitConverter.GetBytes(value)[..bytes];
}
