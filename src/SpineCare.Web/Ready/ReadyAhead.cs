using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Content.Summaries;

namespace SpineCare.Web.Ready;

/// <summary>
/// Makes the pages of each new library ready before anybody asks for them: the ones for urgent help first, one after another, with
/// rests, so that visitors come first. A newer library ends the work on the one before.
/// </summary>
internal sealed partial class ReadyAhead(
    LiveLibrary live, SiteOptions options, SiteInside site, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<ReadyAhead> log)
    : BackgroundService
{
    /// <summary>The most pages of a library, about two minutes of work. The others are made when they are asked for.</summary>
    private const int MostPages = 500;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.MakesAhead)
            return;

        try
        {
            await HasStarted(stoppingToken);
            Library? ready = null;
            while (true)
            {
                if (!ReferenceEquals(ready, live.Current))
                    await MakeAll(ready = live.Current, stoppingToken);
                await Task.Delay(LiveLibrary.Pause, time, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops.
        }
    }

    private static IEnumerable<string> AddressesIn(Library library) =>
    [
        Links.GetHelpNow,
        .. library.Help.Addresses,
        Links.Home,
        .. library.Topics.Select(topic => topic.Address),
        .. OwnPage.All.Select(page => page.Address).Order(StringComparer.Ordinal),
        .. library.Publications.Select(page => page.Address),
    ];

    private async Task HasStarted(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var told = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
    }

    private async Task MakeAll(Library library, CancellationToken stoppingToken)
    {
        foreach (var address in AddressesIn(library).Distinct(StringComparer.Ordinal).Take(MostPages).TakeWhile(_ => ReferenceEquals(library, live.Current)))
        {
            var start = time.GetTimestamp();
            await Make(address, stoppingToken);
            await Task.Delay(time.GetElapsedTime(start), time, stoppingToken);
        }
    }

    private async Task Make(string address, CancellationToken stoppingToken)
    {
        try
        {
            await site.Make(address, stoppingToken);
        }
#pragma warning disable CA1031 // A failure here must not end the site: whoever asks for the page is told of it.
        catch (Exception e) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            NotReady(address, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The page {Address} could not be made ready")]
    private partial void NotReady(string address, Exception exception);
}
