using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using SpineCare.Content;
using SpineCare.Content.Problems;

namespace SpineCare.Web.Live;

/// <summary>
/// Looks at the content folder again and again while the site runs, and tells of every change and problem. A look that fails or
/// never ends is told once; readers have the library in use meanwhile.
/// </summary>
internal sealed partial class LibraryWatch(
    LiveLibrary live, SiteOptions options, IServer server, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<LibraryWatch> log)
    : BackgroundService
{
    /// <summary>After how long a look is told to hang: the network may have lost the disk.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private Library? _told;
    private string _failure = "";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        lifetime.ApplicationStarted.Register(TellStart);
        if (!options.WatchesContent)
            return;

        try
        {
            var took = TimeSpan.Zero;
            while (true)
            {
                // A whole pause between two looks: a timer would make up for a late look with an early one, and a file that
                // is half written would seem to be at rest. A huge folder must leave the machine to readers.
                await Task.Delay(took > LiveLibrary.Pause ? took : LiveLibrary.Pause, time, stoppingToken);
                var start = time.GetTimestamp();
                await Look(stoppingToken);
                took = time.GetElapsedTime(start);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops, or could not start.
        }
    }

    /// <summary>Looks once, on another thread: a disk that does not answer must not keep the site from stopping.</summary>
    private async Task Look(CancellationToken stoppingToken)
    {
        try
        {
            var look = Task.Run(live.Look, CancellationToken.None);
            await ((Task)look).WaitAsync(s_patience, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var hangs = !look.IsCompleted && !stoppingToken.IsCancellationRequested;
            if (hangs)
                LookHangs(options.ContentFolder, s_patience.TotalSeconds);
            await look.WaitAsync(stoppingToken);
            if (_told is not null && !ReferenceEquals(live.Current, _told))
                TellLibrary("changed");
            if (hangs || _failure.Length > 0)
                LooksAgain(options.ContentFolder);
            _failure = "";
        }
#pragma warning disable CA1031 // A failure here must not end the site: the library in use stays, and the next look may succeed.
        catch (Exception e) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            // Told once, not three times a second.
            if (_failure != e.Message)
                LookFailed(options.ContentFolder, e);
            _failure = e.Message;
        }
    }

    private void TellStart()
    {
        foreach (var address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            Ready(address, options.ContentFolder);
        TellLibrary("opened");
    }

    private void TellLibrary(string what)
    {
        var library = _told = live.Current;
        Shelved(what, library.Articles.Count, library.Problems.Length);
        foreach (var problem in library.Problems)
        {
            if (problem.IsError)
                Found(problem, problem.Cure);
            else
                Noticed(problem, problem.Cure);
        }

        if (live.StateIsLost)
            StateLost(options.StateFolder);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "SpineCare is ready on {Address} with the content of {Folder}")]
    private partial void Ready(string address, string folder);

    [LoggerMessage(Level = LogLevel.Information, Message = "Library {What}. Articles on the shelves: {Articles}. Problems found: {Problems}.")]
    private partial void Shelved(string what, int articles, int problems);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Problem} {Cure}")]
    private partial void Found(ContentProblem problem, string cure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Problem} {Cure}")]
    private partial void Noticed(ContentProblem problem, string cure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The last sound versions cannot be written to {Folder}: a restart during a mistake would lose them")]
    private partial void StateLost(string folder);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content of {Folder} could not be read; readers keep what they have, and the site tries again and again")]
    private partial void LookFailed(string folder, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The disk of {Folder} has not answered for {Seconds} seconds; readers keep what they have, and the site waits")]
    private partial void LookHangs(string folder, double seconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "The content of {Folder} can be read again")]
    private partial void LooksAgain(string folder);
}
