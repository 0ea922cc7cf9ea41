namespace SpineCare.Content;

/// <summary>How far a long run has come: what is being done, and with how many things of how many.</summary>
public sealed record Headway(string Work, int Done, int All)
{
    /// <summary>What is made of each thing, in the order of the things; all processors work on it. Each one done is told, one at a time.</summary>
    public static TMade[] Over<T, TMade>(IReadOnlyCollection<T> things, string work, IProgress<Headway>? progress, Func<T, TMade> make)
    {
        var (done, teller) = (0, new Lock());
        return Over([.. things], thing =>
        {
            var made = make(thing);
            lock (teller)
                progress?.Report(new(work, ++done, things.Count));
            return made;
        });
    }

    /// <summary>The same for a short run, of which nobody is told.</summary>
    internal static TMade[] Over<T, TMade>(IReadOnlyList<T> things, Func<T, TMade> make)
    {
        // Not PLINQ: some 300 methods of it would be compiled at each start, and `check` waits for them.
        var made = new TMade[things.Count];
        Parallel.For(0, made.Length, at => made[at] = make(things[at]));
        return made;
    }
}
