using SpineCare.Content;
using SpineCare.Content.Search;

namespace SpineCare.Web.Search.Indexing;

/// <summary>
/// Keeps an index of the library in use: makes one beside the site's work whenever its texts have changed, and puts it in the
/// place of the one before. Without one the site still serves; why there is none is told once.
/// </summary>
public sealed partial class LiveIndex(LiveLibrary live, TimeProvider time, ILogger<LiveIndex> log) : BackgroundService
{
    /// <summary>How long a search may wait for the first index.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    /// <summary>How long to wait after a failure.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(30);

    private readonly TaskCompletionSource _firstIsDone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IndexFolder? _folder;
    private volatile IndexedLibrary? _current;

    /// <summary>The index in use, or null. The first one is waited for a little.</summary>
    public IndexedLibrary? Find()
    {
        if (_current is null)
            _firstIsDone.Task.Wait(s_patience);
        return _current;
    }

    public override void Dispose()
    {
        base.Dispose();
        var last = _current;
        _current = null;
        last?.Index.Dispose();
        _folder?.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var isLost = false;
            while (true)
            {
                var isMade = await Task.Run(() => TryRenew(tellsFailure: !isLost, stoppingToken), stoppingToken);
                if (isMade && isLost)
                    Available();
                isLost = !isMade;
                _firstIsDone.TrySetResult();
                await Task.Delay(isMade ? LiveLibrary.Pause : s_pause, time, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops.
        }
    }

    private bool TryRenew(bool tellsFailure, CancellationToken stoppingToken)
    {
        try
        {
            Renew(stoppingToken);
            return true;
        }
#pragma warning disable CA1031 // A failure here must not end the site: the index in use stays, and the next try may succeed.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            if (tellsFailure)
                Lost(Path.GetTempPath(), e);
            return false;
        }
    }

    private void Renew(CancellationToken stoppingToken)
    {
        var (library, before) = (live.Current, _current);
        if (ReferenceEquals(before?.Library, library))
            return;
        if (before is not null && SearchText.AreSame(before.Library, library))
        {
            _current = before with { Library = library };
            return;
        }

        var texts = SearchText.Of(library).Select(text =>
        {
            stoppingToken.ThrowIfCancellationRequested();
            return text;
        });
        _current = new(library, SearchIndex.Write((_folder ??= new()).NewFile(), texts, library.Synonyms));
        before?.Index.Dispose();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Readers cannot search: no index can be written to {Folder}. The site tries again and again")]
    private partial void Lost(string folder, Exception exception);

    [LoggerMessage(Level = LogLevel.Information, Message = "Readers can search again")]
    private partial void Available();
}

/// <summary>An index, and the library whose texts it holds.</summary>
public sealed record IndexedLibrary(Library Library, SearchIndex Index);
