using System.Diagnostics;
using System.Globalization;
using SpineCare.Web.Tests.Live;
using SpineCare.Web.Tests.Published;
using SpineCare.Web.Tests.Site;
using Xunit.Abstractions;

namespace SpineCare.Web.Tests.Chaos;

/// <summary>
/// A minute in which everything happens to the content folder of a running program while visitors ask for every page. A failure
/// names its seed; CHAOS_SEED plays the same tricks again.
/// </summary>
[Collection(Publishing.Name)]
public sealed class ChaosTests(PublishedProgram published, ITestOutputHelper output)
{
    private const long MostMemory = 800L * 1024 * 1024;
    private const int Saves = 10;

    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan s_promise = TimeSpan.FromSeconds(2);

    [LinuxFact]
    public async Task A_minute_of_chaos_in_the_content_folder_takes_no_page_from_any_reader()
    {
        var seed = int.Parse(Environment.GetEnvironmentVariable("CHAOS_SEED") ?? $"{Random.Shared.Next()}", CultureInfo.InvariantCulture);
        output.WriteLine($"Seed {seed}");
        using var home = new TemporaryFolder();
        home.OpenToAll();
        using var folder = new TormentedFolder(seed);
        using var program = await RunningProgram.Start(published.CallWith(folder.Content, home)
            .With("State__Folder", folder.State).With("Serilog__MinimumLevel__Override__SpineCare.Web.Logging", "Warning").AsNobody());
        var visitors = new Visitors(program, VersionedPages.Addresses)
        {
            FindFault = VersionedPages.FindFault,
            Fleeting = VersionedPages.FleetingPaths.Select(VersionedPages.AddressOf).ToHashSet(),
        };

        await visitors.VisitUntil(Task.Factory.StartNew(() => Torment(folder), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));

        var story = $"seed {seed}: {string.Join(", ", folder.Done)}";
        program.IsRunning.ShouldBeTrue(story + program.Output);
        output.WriteLine($"{visitors.Answers} answers, {program.Memory / 1024 / 1024} MB, {story}");
        visitors.Faults.Take(5).ShouldBeEmpty(story);
        visitors.Answers.ShouldBeGreaterThan(VersionedPages.Addresses.Count);
        program.Memory.ShouldBeLessThan(MostMemory, story);
        program.Lines.ShouldAllBe(line => !line.Contains("could not be read", StringComparison.Ordinal) && !line.Contains("xception", StringComparison.Ordinal), story);

        folder.RenewAll();
        folder.PutBack();
        foreach (var path in VersionedPages.Paths)
            await UntilItShows(program, folder.Pages, path);
        await IsLiveWithinTwoSeconds(program, folder);
        await Patience.Until("nothing is wrong any more", () => Task.FromResult(
            program.Lines.Last(line => line.Contains("Problems found", StringComparison.Ordinal)).Contains("Problems found: 1.", StringComparison.Ordinal)), s_patience);
    }

    private static void Torment(TormentedFolder folder)
    {
        var watch = Stopwatch.StartNew();
        for (var step = 0; watch.Elapsed < s_minute; step++)
        {
            if (step == 3)
                folder.AddAThousand();
            folder.Torment();
        }
    }

    /// <summary>The quickest of several saves: a machine that is busy may delay one, and not the site.</summary>
    private async Task IsLiveWithinTwoSeconds(RunningProgram program, TormentedFolder folder)
    {
        var path = VersionedPages.Paths[0];
        var soonest = TimeSpan.MaxValue;
        for (var save = 0; save < Saves && soonest > s_promise; save++)
        {
            folder.Save(path, File.WriteAllText);
            var took = await UntilItShows(program, folder.Pages, path);
            soonest = took < soonest ? took : soonest;
        }

        output.WriteLine($"Live {soonest.TotalMilliseconds:0} ms after it was saved");
        soonest.ShouldBeLessThan(s_promise);
    }

    private static Task<TimeSpan> UntilItShows(RunningProgram program, VersionedPages pages, string path) => Patience.Until(
        $"{path} shows version {pages.VersionOf(path)}",
        async () => VersionedPages.FindVersion(await program.Get(VersionedPages.AddressOf(path))) == pages.VersionOf(path),
        s_patience);
}
