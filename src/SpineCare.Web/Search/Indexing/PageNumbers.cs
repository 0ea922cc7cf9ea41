using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SpineCare.Content.Search;
using SpineCare.Web.Search.Words;

namespace SpineCare.Web.Search.Indexing;

/// <summary>
/// The words of a page by their numbers: its title, its other names, and the heading and text of each section. -1 stands between
/// two names or sentences, so that no phrase goes over it.
/// </summary>
internal sealed record PageNumbers(ImmutableArray<int[]> Parts)
{
    private const int Break = -1;

    /// <summary>The title, and the other names.</summary>
    private const int PartsBefore = 2;

    public ReadOnlySpan<int> Title => Parts[0];

    public ReadOnlySpan<int> Also => Parts[1];

    public int Sections => (Parts.Length - PartsBefore) / 2;

    public IEnumerable<int> Heads => Parts.Where((_, part) => part < PartsBefore || IsHeading(part)).SelectMany(part => part);

    public IEnumerable<int> All => Parts.SelectMany(part => part);

    public ReadOnlySpan<int> Heading(int section) => Parts[PartsBefore + (2 * section)];

    public ReadOnlySpan<int> Text(int section) => Parts[PartsBefore + (2 * section) + 1];

    public static PageNumbers Of(SearchText text, WordNumbers words)
    {
        return new(
        [
            Numbers([text.Title]), Numbers(text.Also),
            .. text.Sections.SelectMany(section => new[] { Numbers([section.Heading]), Numbers(section.Sentences) }),
        ]);

        int[] Numbers(IEnumerable<string> texts) => [.. texts.SelectMany(part => PlainWords.In(part).Select(words.NumberOf).Append(Break))];
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    public static PageNumbers Parse(byte[] bytes)
    {
        var numbers = MemoryMarshal.Cast<byte, int>(bytes);
        var parts = ImmutableArray.CreateBuilder<int[]>();
        for (var at = 0; at < numbers.Length; at += numbers[at] + 1)
            parts.Add(numbers.Slice(at + 1, numbers[at]).ToArray());
        return new(parts.ToImmutable());
    }

    /// <summary>Each part after its length.</summary>
    public byte[] ToBytes() => MemoryMarshal.AsBytes<int>(Parts.SelectMany(part => part.Prepend(part.Length)).ToArray()).ToArray();

    private static bool IsHeading(int part) => (part - PartsBefore) % 2 == 0;
}
