using System.Collections.Immutable;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Proofs;

/// <summary>The proofs of all manuscripts: the sound ones by path, the addresses withheld, and everything found.</summary>
internal sealed record Proofreading(
    ImmutableDictionary<string, SoundProof> Sound, ImmutableArray<string> Withheld, ImmutableArray<ContentProblem> Problems)
{
    /// <summary>Proofreads each manuscript, and the last sound version of each that fails.</summary>
    public static Proofreading Read(IReadOnlyDictionary<string, ManuscriptVersions> manuscripts, Desk desk, Desk keptDesk, IProgress<Headway>? progress = null)
    {
        var (reader, keptReader) = (new Proofreader(desk), new Proofreader(keptDesk));
        var read = Headway.Over(manuscripts, "Proofreading pages", progress, manuscript =>
        {
            var (path, versions) = manuscript;
            var proof = versions.Current is { } current ? reader.Read(current) : null;
            var lastSound = versions.LastSound is { } kept ? keptReader.ReadLastSound(kept) : null;
            return (Path: path, versions.Newest.Place.Address, Sound: proof?.Sound ?? lastSound?.Sound, Problems: proof?.Problems ?? []);
        });
        return new(
            read.Where(page => page.Sound is not null).ToImmutableDictionary(page => page.Path, page => page.Sound!),
            [.. read.Where(page => page.Sound is null).Select(page => page.Address)],
            [.. read.SelectMany(page => page.Problems)]);
    }
}
