using System.Collections.Immutable;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Articles;

/// <summary>The proofs of all manuscripts: the sound ones by path, the addresses withheld, and everything found.</summary>
internal sealed record Proofs(
    ImmutableDictionary<string, SoundProof> Sound, ImmutableArray<string> Withheld, ImmutableArray<ContentProblem> Problems)
{
    /// <summary>Proofreads each manuscript, and the last sound version of each that fails.</summary>
    public static Proofs Read(IReadOnlyDictionary<string, (Manuscript? Current, Manuscript? Kept)> manuscripts, Desk desk, Desk keptDesk)
    {
        var (reader, keptReader) = (new Proofreader(desk), new Proofreader(keptDesk));
        var sound = ImmutableDictionary.CreateBuilder<string, SoundProof>();
        var withheld = ImmutableArray.CreateBuilder<string>();
        List<ContentProblem> problems = [];
        foreach (var (path, (current, kept)) in manuscripts)
        {
            var proof = current is null ? null : reader.Read(current);
            problems.AddRange(proof?.Problems ?? []);
            if ((proof?.Sound ?? (kept is null ? null : keptReader.ReadLastSound(kept).Sound)) is { } good)
                sound[path] = good;
            else
                withheld.Add((current ?? kept)!.Place.Address);
        }

        return new(sound.ToImmutable(), withheld.ToImmutable(), [.. problems]);
    }
}
