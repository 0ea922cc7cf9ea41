using System.Collections.Concurrent;

namespace SpineCare.Content;

/// <summary>How far a long run has come: what is being done, and with how many things of how many.</summary>
public sealed record Headway(string Work, int Done, int All)
{
    /// <summary>What is made of each thing, in the order of the things; all processors work on it. Each one done is told, one at a time.</summary>
    public static TMade[] Over<T, TMade>(IReadOnlyCollection<T> things, string work, IProgress<Headway>? progress, Func<T, TMade> make)
    {
        var (done, teller) = (0, new Lock());
        return [.. Partitioner.Create([.. things], loadBalance: true).AsParallel().AsOrdered().Select(thing =>
        {
            var made = make(thing);
            lock (teller)
                progress?.Report(new(work, ++done, things.Count));
            return made;
        })];
    }
}
