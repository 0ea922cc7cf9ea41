using System.Collections.Immutable;
using System.IO.Compression;

namespace SpineCare.Web.Ready;

/// <summary>A way to send the bytes of a page: as they are, or compressed.</summary>
internal sealed record Coding(string Name, Func<byte[], byte[]> Write)
{
    public static readonly Coding Identity = new("identity", bytes => bytes);

    /// <summary>Up to how many bytes the smallest form is worth its time. A longer sitemap would take seconds.</summary>
    private const int MostForSmallest = 256 * 1024;

    /// <summary>
    /// The highest quality: the longest article becomes a ninth smaller than by quality 6, in 150 ms in place of 2. That is paid once
    /// for each text of a page (<see cref="Copies"/>), mostly before anybody asks (<see cref="ReadyAhead"/>).
    /// </summary>
    private static readonly Coding s_brotli = new("br", bytes => Through(
        output => new BrotliStream(output, new BrotliCompressionOptions { Quality = bytes.Length <= MostForSmallest ? 11 : 6 }, leaveOpen: true), bytes));

    private static readonly Coding s_gzip = new("gzip", bytes => Through(output => new GZipStream(output, CompressionLevel.SmallestSize, leaveOpen: true), bytes));

    /// <summary>All of them, the one that saves most first.</summary>
    public static readonly ImmutableArray<Coding> All = [s_brotli, s_gzip, Identity];

    /// <summary>
    /// What the visitor likes best (RFC 9110, 12.5.3). Whoever refuses all gets the page as it is: it may hold urgent advice.
    /// </summary>
    public static Coding Best(HttpRequest request) =>
        All.Where(coding => coding.WeightIn(request) > 0).MaxBy(coding => coding.WeightIn(request)) ?? Identity;

    private static byte[] Through(Func<Stream, Stream> wrap, byte[] bytes)
    {
        using var written = new MemoryStream();
        using (var coded = wrap(written))
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
