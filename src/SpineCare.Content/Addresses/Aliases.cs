using System.Collections.Frozen;
using System.Collections.Immutable;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Problems;
using SpineCare.Content.Proofs;

namespace SpineCare.Content.Addresses;

/// <summary>The old addresses of pages: each leads to one page, and is the address of no other.</summary>
internal static class Aliases
{
    /// <summary>The page that each old address leads to. Where two pages name one, the first file has it.</summary>
    public static ImmutableDictionary<string, string> Of(IEnumerable<ManuscriptVersions> manuscripts) => manuscripts
        .OrderBy(versions => versions.Newest.Source.Path, StringComparer.Ordinal)
        .SelectMany(versions => (versions.Shown?.Aliases ?? []).Select(alias => (alias.Address, Page: versions.Newest.Place.Address)))
        .DistinctBy(alias => alias.Address)
        .ToImmutableDictionary(alias => alias.Address, alias => alias.Page);

    public static IEnumerable<ContentProblem> Check(Manuscript manuscript, FrontMatter front, Desk desk) => front.Aliases
        .Select(alias => (alias.Place, Taken: Taken(alias.Address, manuscript.Place.Address, desk)))
        .Where(alias => alias.Taken.Length > 0)
        .Select(alias => ProblemKind.AliasTaken.At(alias.Place, alias.Taken, "Take the line out, or correct the address."));

    /// <summary>The old addresses that lead to a page, or to the reason why it is gone.</summary>
    public static FrozenDictionary<string, string> Leading(IEnumerable<SoundProof> proofs, Desk desk) => proofs
        .SelectMany(proof => proof.Front.Aliases.Select(alias => (alias.Address, Page: proof.Manuscript.Place.Address)))
        .Where(alias => !desk.HasPage(alias.Address) && !desk.IsReserved(alias.Address))
        .DistinctBy(alias => alias.Address)
        .ToFrozenDictionary(alias => alias.Address, alias => alias.Page);

    private static string Taken(string alias, string own, Desk desk) =>
        alias == own ? $"The old address {alias} is the address of this page itself."
        : desk.HasPage(alias) ? $"The old address {alias} is the address of another page, which would never be seen."
        : desk.IsReserved(alias) ? $"The site itself uses the address {alias}."
        : desk.Aliases.GetValueOrDefault(alias) is { } page && page != own ? $"The old address {alias} leads to {page} already."
        : "";
}
