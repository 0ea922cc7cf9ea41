using System.Collections.Immutable;
using System.Security.Cryptography;
using SpineCare.Content.Markdown;

namespace SpineCare.Content.Pictures;

/// <summary>A picture of the folder figures that is safe to show: its size, and the bytes that visitors are sent.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Sent">What visitors are sent: a photo as it is, an SVG without what only its drawing program needs.</param>
public sealed record PictureFile(string Name, int Width, int Height, ReadOnlyMemory<byte> Sent)
{
    /// <summary>What tells its file from itself after an edit.</summary>
    public required string Mark { get; init; }

    /// <summary>The texts that are drawn in it.</summary>
    public ImmutableArray<string> Texts { get; init; } = [];

    /// <summary>What tells the bytes that are sent from all others under this name.</summary>
    public string Fingerprint { get; } = Convert.ToHexStringLower(SHA256.HashData(Sent.Span))[..8];

    /// <summary>Where it stands for as long as it says the same.</summary>
    public string Address => Links.Picture(Name, Fingerprint);
}
