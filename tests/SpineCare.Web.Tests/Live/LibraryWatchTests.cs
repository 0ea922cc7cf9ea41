using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SpineCare.Content;
using SpineCare.Content.Sources;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Live;

/// <summary>A look at the content folder that fails or never ends: readers notice nothing, and whoever runs the site is told once.</summary>
public sealed class LibraryWatchTests : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly LittleSite _little = new();
    private readonly TemporaryFolder _state = new();
    private readonly Obstacle _obstacle = new();
    private readonly MemoryLog _log = new();

    [Fact]
    public async Task A_look_that_fails_is_told_once_and_tried_until_it_does_not()
    {
        using var site = Start();
        _obstacle.Act = () => throw new InvalidOperationException("A bug, made by a test.");

        _little.Change(LittleSiteTexts.FirstVisit, "Eat lightly", "Drink water");
        var met = _obstacle.Met;
        await Until("many looks have failed", () => _obstacle.Met > met + 20);

        _log.CountOf("could not be read").ShouldBe(1);
        (await site.Get("/massage/first-visit")).Words.ShouldContain("Eat lightly");
        _obstacle.Act = () => { };
        await Until("it is told that the content can be read", () => _log.CountOf("can be read again") == 1);
        await UntilTheEditIsLive(site);
    }

    [Fact]
    public async Task A_look_that_hangs_is_told_once_and_readers_have_every_page()
    {
        using var gate = new ManualResetEventSlim();
        using var site = Start();
        _obstacle.Act = () => gate.Wait();

        _little.Change(LittleSiteTexts.FirstVisit, "Eat lightly", "Drink water");
        await Until("it is told that the disk does not answer", () => _log.CountOf("has not answered") == 1);

        (await site.Get("/massage/first-visit")).Words.ShouldContain("Eat lightly");
        (await site.Get("/get-help-now")).Status.ShouldBe(HttpStatusCode.OK);
        gate.Set();
        await Until("it is told that the disk answers", () => _log.CountOf("can be read again") == 1);
        await UntilTheEditIsLive(site);
        _log.CountOf("has not answered").ShouldBe(1);
    }

    [Fact]
    public async Task A_look_that_hangs_does_not_keep_the_site_from_stopping()
    {
        using var gate = new ManualResetEventSlim();
        var site = Start();
        _obstacle.Act = () => gate.Wait();
        _little.Change(LittleSiteTexts.FirstVisit, "Eat lightly", "Drink water");
        var met = _obstacle.Met;
        await Until("the look hangs", () => _obstacle.Met > met);

        // The host waits 30 seconds for a service that does not stop.
        await Task.Run(site.Dispose).WaitAsync(TimeSpan.FromSeconds(25));

        gate.Set();
    }

    public void Dispose()
    {
        _log.Dispose();
        _little.Dispose();
        _state.Dispose();
    }

    private static Task<TimeSpan> Until(string what, Func<bool> isSo) => Patience.Until(what, () => Task.FromResult(isSo()), s_patience);

    private static Task<TimeSpan> UntilTheEditIsLive(SiteUnderTest site) => Patience.Until(
        "the edit is live", async () => (await site.Get("/massage/first-visit")).Words.Contains("Drink water", StringComparison.Ordinal), s_patience);

    private SiteUnderTest Start()
    {
        var site = new SiteUnderTest(_little.Content, ("Content:Watch", "true"))
        {
            Change = services => services
                .AddSingleton<TimeProvider>(new HastyClock())
                .AddSingleton<ILoggerProvider>(_log)
                .AddSingleton(new LiveLibrary(new ContentFolder(_little.Content), new StateFolder(_state.Path),
                    new LibraryReader(SpineCareSite.ReservedAddresses.ToFrozenSet(_obstacle)))),
        };
        _ = site.Services;
        return site;
    }

    /// <summary>Stands in the way of whoever reads the content.</summary>
    private sealed class Obstacle : IEqualityComparer<string>
    {
        private int _met;

        public Action Act { get; set; } = () => { };

        public int Met => _met;

        public bool Equals(string? x, string? y) => x == y;

        public int GetHashCode(string obj)
        {
            Interlocked.Increment(ref _met);
            Act();
            return StringComparer.Ordinal.GetHashCode(obj);
        }
    }

    /// <summary>A clock whose timers run a hundred times as fast.</summary>
    private sealed class HastyClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime / 100 : dueTime, period);
    }

    /// <summary>Keeps every line that the site writes.</summary>
    private sealed class MemoryLog : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = [];

        public int CountOf(string words) => _lines.Count(line => line.Contains(words, StringComparison.Ordinal));

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
