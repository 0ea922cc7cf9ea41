using System.Collections.Immutable;
using System.IO.Compression;

namespace SpineCare.Web.Ready;

/// <summary>A way to send the bytes of a page: as they are, or compressed.</summary>
internal sealed record Coding(string Name, Func<Stream, Stream> Wrap)
{
    public static readonly Coding Identity = new("identity", output => output);

    /// <summary>
    /// An article of 34 kB becomes 7.9 kB in 1 ms. The highest quality would save 0.9 kB more, take 60 ms, and be asked for again
    /// after every edit.
    /// </summary>
    private static readonly Coding s_brotli = new("br", output => new BrotliStream(output, new BrotliCompressionOptions { Quality = 6 }, leaveOpen: true));

    private static readonly Coding s_gzip = new("gzip", output => new GZipStream(output, CompressionLevel.SmallestSize, leaveOpen: true));

    /// <summary>All of them, the one that saves most first.</summary>
    public static readonly ImmutableArray<Coding> All = [s_brotli, s_gzip, Identity];

    /// <summary>
    /// What the visitor likes best (RFC 9110, 12.5.3). Whoever refuses all gets the page as it is: it may hold urgent advice.
    /// </summary>
    public static Coding Best(HttpRequest request) =>
        All.Where(coding => coding.WeightIn(request) > 0).MaxBy(coding => coding.WeightIn(request)) ?? Identity;

    public byte[] Write(byte[] bytes)
    {
        if (this == Identity)
            return bytes;
        using var written = new MemoryStream();
        using (var coded = Wrap(written))
            coded.Write(bytes);
        return written.ToArray();
    }

    private double WeightIn(HttpRequest request)
    {
        // "x-gzip" is another name of gzip (RFC 9110, 8.4.1.3).
        var asked = request.GetTypedHeaders().AcceptEncoding;
        var named = asked.FirstOrDefault(item => item.Value.Equals(Name, StringComparison.OrdinalIgnoreCase) || item.Value.Equals("x-" + Name, StringComparison.OrdinalIgnoreCase))
            ?? asked.FirstOrDefault(item => item.Value == "*");
        // What is named nowhere is refused, but for the page as it is: that comes last.
        return named is null ? (this == Identity ? double.Epsilon : 0) : named.Quality ?? 1;
    }
}
