using System.Collections.Immutable;

namespace SpineCare.Web.Search.Asking;

/// <summary>What a reader asks for, ready to be looked up.</summary>
internal sealed record Query(ImmutableArray<Wanted> Wanted)
{
    /// <summary>So many words count, whatever is typed.</summary>
    public const int MostWords = 12;

    public double Rarity => Wanted.Sum(wanted => wanted.Rarity);
}
