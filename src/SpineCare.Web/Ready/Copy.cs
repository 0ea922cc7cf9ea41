using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace SpineCare.Web.Ready;

/// <summary>The bytes of a page in one coding, and the tag that names them: the same wherever the same bytes are made.</summary>
internal sealed record Copy(byte[] Bytes)
{
    public EntityTagHeaderValue Tag { get; } = TagOf(Bytes);

    public static EntityTagHeaderValue TagOf(byte[] bytes) => new($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"");
}
