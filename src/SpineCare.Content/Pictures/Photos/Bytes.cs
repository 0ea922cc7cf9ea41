using System.Text;

namespace SpineCare.Content.Pictures.Photos;

/// <summary>Reads numbers and names out of bytes that may end anywhere: -1 and "" stand for what is not there.</summary>
internal static class Bytes
{
    /// <summary>A number whose first byte counts most.</summary>
    public static long Big(ReadOnlySpan<byte> bytes, long at, int count)
    {
        if (!Hold(bytes, at, count))
            return -1;
        long number = 0;
        foreach (var part in bytes.Slice((int)at, count))
            number = (number << 8) | part;
        return number < 0 ? -1 : number;
    }

    /// <summary>A number whose last byte counts most.</summary>
    public static long Little(ReadOnlySpan<byte> bytes, long at, int count)
    {
        if (!Hold(bytes, at, count))
            return -1;
        long number = 0;
        for (var i = count - 1; i >= 0; i--)
            number = (number << 8) | bytes[(int)at + i];
        return number < 0 ? -1 : number;
    }

    /// <summary>The four letters that name a part of a file.</summary>
    public static string Name(ReadOnlySpan<byte> bytes, long at) => Hold(bytes, at, 4) ? Encoding.Latin1.GetString(bytes.Slice((int)at, 4)) : "";

    public static bool Hold(ReadOnlySpan<byte> bytes, long at, long count) => at >= 0 && count >= 0 && at <= bytes.Length - count;
}
