using System.Collections.Immutable;
using SpineCare.Content.Handouts;
using SpineCare.Content.Manuscripts;
using SpineCare.Content.Problems;

namespace SpineCare.Content.Proofs;

/// <summary>The proofs of all manuscripts: the sound ones by path, the addresses withheld, and everything found.</summary>
internal sealed record Proofreading(
    ImmutableDictionary<string, SoundProof> Sound, ImmutableArray<string> Withheld, ImmutableArray<ContentProblem> Problems)
{
    /// <summary>What handouts may take from the pages.</summary>
    public ImmutableDictionary<string, LentPage> Lent => Sound.Values.Where(proof => !proof.Manuscript.Place.IsHandout)
        .ToImmutableDictionary(proof => proof.Manuscript.Place.Address, proof => new LentPage(proof.Body, proof.Front.Ask));

    /// <summary>Proofreads each manuscript, and the last sound version of each that fails: the handouts last, since they take from the pages.</summary>
    public static Proofreading Read(IReadOnlyDictionary<string, ManuscriptVersions> manuscripts, Desk desk, Desk keptDesk, IProgress<Headway>? progress = null)
    {
        var pages = ReadAll(manuscripts.Where(file => !file.Value.Newest.Place.IsHandout), desk, keptDesk, progress);
        var lent = pages.Lent;
        var handouts = ReadAll(manuscripts.Where(file => file.Value.Newest.Place.IsHandout), desk with { Lent = lent }, keptDesk with { Lent = lent }, progress: null);
        return new(pages.Sound.AddRange(handouts.Sound), pages.Withheld.AddRange(handouts.Withheld), pages.Problems.AddRange(handouts.Problems));
    }

    private static Proofreading ReadAll(IEnumerable<KeyValuePair<string, ManuscriptVersions>> manuscripts, Desk desk, Desk keptDesk, IProgress<Headway>? progress)
    {
        var (reader, keptReader) = (new Proofreader(desk), new Proofreader(keptDesk));
        var read = Headway.Over([.. manuscripts], "Proofreading pages", progress, manuscript =>
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
