using System.Collections.Immutable;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Proofs;

/// <summary>The proofs of all manuscripts: the sound ones by path, the addresses withheld, and everything found.</summary>
internal sealed record Proofreading(
    ImmutableDictionary<string, SoundProof> Sound, ImmutableArray<string> Withheld, ImmutableArray<ContentProblem> Problems)
{
    /// <summary>Proofreads each manuscript, and the last sound version of each that fails.</summary>
    public static Proofreading Read(IEnumerable<KeyValuePair<string, ManuscriptVersions>> manuscripts, Desk desk, Desk keptDesk)
    {
        var (reader, keptReader) = (new Proofreader(desk), new Proofreader(keptDesk));
        var sound = ImmutableDictionary.CreateBuilder<string, SoundProof>();
        var withheld = ImmutableArray.CreateBuilder<string>();
        List<ContentProblem> problems = [];
        foreach (var (path, versions) in manuscripts)
        {
            var proof = versions.Current is { } current ? reader.Read(current) : null;
            problems.AddRange(proof?.Problems ?? []);
            var lastSound = versions.LastSound is { } kept ? keptReader.ReadLastSound(kept) : null;
            if ((proof?.Sound ?? lastSound?.Sound) is { } good)
                sound[path] = good;
            else
                withheld.Add(versions.Newest.Place.Address);
        }

        return new(sound.ToImmutable(), withheld.ToImmutable(), [.. problems]);
    }
}
