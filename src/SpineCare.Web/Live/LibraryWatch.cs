using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using SpineCare.Content;
using SpineCare.Content.Problems;

namespace SpineCare.Web.Live;

/// <summary>Looks at the content folder again and again while the site runs, and tells of every change and problem.</summary>
internal sealed partial class LibraryWatch(
    LiveLibrary live, SiteOptions options, IServer server, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<LibraryWatch> log)
    : BackgroundService
{
    private Library? _told;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        lifetime.ApplicationStarted.Register(TellStart);
        if (!options.WatchesContent)
            return;

        try
        {
            while (true)
            {
                // A whole pause between two looks: a timer would make up for a late look with an early one, and a file that
                // is half written would seem to be at rest.
                await Task.Delay(LiveLibrary.Pause, time, stoppingToken);
                Look();
            }
        }
        catch (OperationCanceledException)
        {
            // The site stops, or could not start.
        }
    }

    private void Look()
    {
        try
        {
            live.Look();
            if (_told is not null && !ReferenceEquals(live.Current, _told))
                TellLibrary("changed");
        }
#pragma warning disable CA1031 // A failure here must not end the site: the library in use stays, and the next look may succeed.
        catch (Exception e)
#pragma warning restore CA1031
        {
            LookFailed(e);
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

    [LoggerMessage(Level = LogLevel.Error, Message = "The content folder could not be looked at; the library in use stays")]
    private partial void LookFailed(Exception exception);
}
