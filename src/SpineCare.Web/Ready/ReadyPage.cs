using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace SpineCare.Web.Ready;

/// <summary>A page as visitors get it: its headers, and its bytes in each coding.</summary>
internal sealed class ReadyPage
{
    /// <summary>Within how many seconds of its day the time of a change lies.</summary>
    private const uint Span = 6 * 60 * 60;

    private readonly Copies _copies;
    private readonly ImmutableArray<KeyValuePair<string, StringValues>> _headers;
    private readonly string _contentType;
    private readonly DateTimeOffset? _lastModified;
    private readonly DateTimeOffset _madeAt;

    /// <param name="made">The answer as it was made, with its headers.</param>
    /// <param name="copies">What it says.</param>
    /// <param name="madeAt">When it was made. Nobody has seen these bytes of this library before.</param>
    public ReadyPage(HttpResponse made, Copies copies, DateTimeOffset madeAt)
    {
        var changed = made.GetTypedHeaders().LastModified;
        _copies = copies;
        _headers = [.. made.Headers.Where(header => header.Key is not (nameof(HeaderNames.Vary) or "Last-Modified" or "Content-Type" or "Content-Length"))];
        _contentType = made.ContentType ?? "";
        Vary = StringValues.Concat(made.Headers.Vary, HeaderNames.AcceptEncoding);
        _lastModified = changed?.AddSeconds(BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(copies.In(Coding.Identity).Bytes)) % Span);
        _madeAt = madeAt;
    }

    private StringValues Vary { get; }

    /// <summary>Sends the page, its headers alone (HEAD), or word that the visitor has it already (304).</summary>
    public async Task Answer(HttpContext context, DateTimeOffset now)
    {
        var coding = Coding.Best(context.Request);
        var copy = _copies.In(coding);
        var (response, headers) = (context.Response, context.Response.GetTypedHeaders());
        foreach (var (name, value) in _headers)
            response.Headers[name] = value;
        response.Headers.Vary = Vary;
        headers.ETag = copy.Tag;
        headers.LastModified = _lastModified <= now ? _lastModified : null;
        if (IsHeldBy(context.Request, copy.Tag, now))
        {
            (response.ContentType, response.ContentLength) = (null, null);
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = _contentType;
        response.ContentLength = copy.Bytes.Length;
        if (coding != Coding.Identity)
            response.Headers.ContentEncoding = coding.Name;
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(copy.Bytes, context.RequestAborted);
    }

    /// <summary>
    /// True where the visitor's copy is this one (RFC 9110, 13.1.2 and 13.1.3). A day of change does not tell two versions of one
    /// day apart, nor a changed frame: so a time counts only if it is the very one that these bytes have, or lies after they were made.
    /// </summary>
    private bool IsHeldBy(HttpRequest request, EntityTagHeaderValue tag, DateTimeOffset now)
    {
        var asked = request.GetTypedHeaders();
        return request.Headers.IfNoneMatch.Count > 0
            ? asked.IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false))
            : asked.IfModifiedSince is { } since && since <= now && (since == _lastModified || since >= _madeAt);
    }
}
