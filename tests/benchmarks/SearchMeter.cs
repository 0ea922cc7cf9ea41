using System.Diagnostics;
using System.Runtime.InteropServices;
using SpineCare.Web.Search.Indexing;

namespace SpineCare.Benchmarks;

/// <summary>
/// Lets readers search at once, each on a thread of their own, and prints how long each kind of query took: by the clock, and in
/// time of the processor, which counts nothing that other programs do on the machine.
/// </summary>
internal static class SearchMeter
{
    private const int WarmUp = 700;

    private sealed record Taken(string Kind, string Text, double Clock, double Processor);

    public static void Run(SearchIndex index, MadeUpQueries queries, int readers, int count)
    {
        var taken = new List<Taken>[readers];
        var threads = Enumerable.Range(0, readers).Select(reader => new Thread(() => taken[reader] = Read(index, queries.Make(reader), count))).ToArray();
        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
            thread.Join();

        Console.WriteLine("| Query | p50 | p90 | p99 | most | p50 of processor | p99 of processor |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        var all = taken.SelectMany(list => list).ToArray();
        foreach (var kind in all.GroupBy(query => query.Kind).Select(group => (Name: group.Key, Queries: group.ToArray())).Append((Name: "all", Queries: all)))
            Print(kind.Name, kind.Queries);
        foreach (var slow in all.OrderByDescending(query => query.Processor).Take(5))
            Console.WriteLine($"slowest: {slow.Text} ({slow.Kind}) {slow.Processor:0.0} ms");
    }

    private static List<Taken> Read(SearchIndex index, IEnumerable<(string Kind, string Text)> queries, int count)
    {
        List<Taken> taken = [];
        foreach (var (kind, text) in queries.Take(WarmUp + count))
        {
            var (clock, processor) = (Stopwatch.GetTimestamp(), ProcessorTime());
            index.Find(text, 10);
            taken.Add(new(kind, text, Stopwatch.GetElapsedTime(clock).TotalMilliseconds, ProcessorTime() - processor));
        }

        taken.RemoveRange(0, WarmUp);
        return taken;
    }

    private static void Print(string name, Taken[] queries)
    {
        var clock = queries.Select(query => query.Clock).Order().ToArray();
        var processor = queries.Select(query => query.Processor).Order().ToArray();
        Console.WriteLine($"| {name} | {At(clock, 0.5)} | {At(clock, 0.9)} | {At(clock, 0.99)} | {At(clock, 1)} | {At(processor, 0.5)} | {At(processor, 0.99)} |");
    }

    private static string At(double[] sorted, double share) => $"{sorted[(int)(share * (sorted.Length - 1))]:0.0} ms";

    /// <summary>The milliseconds that this thread has had of a processor; 0 where the system is not asked.</summary>
    private static double ProcessorTime()
    {
        const int ThreadClock = 3;
        if (!OperatingSystem.IsLinux() || GetTime(ThreadClock, out var time) != 0)
            return 0;
        return (time.Seconds * 1e3) + (time.Nanoseconds / 1e6);
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out TimeOfClock time);

    private struct TimeOfClock
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
