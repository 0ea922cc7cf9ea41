using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using SpineCare.Content;

namespace SpineCare.Web.Preview;

/// <summary>Tells the open pages of a preview which library there is to show, so that one that shows another can load itself again.</summary>
public sealed class Changes(LiveLibrary live, TimeProvider time, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    /// <summary>How soon a page asks again after the preview was stopped.</summary>
    private static readonly TimeSpan s_reconnect = TimeSpan.FromMilliseconds(500);

    private readonly ConditionalWeakTable<Library, string> _names = [];

    /// <summary>A name that no other library has, of this run or of another.</summary>
    public string NameOf(Library library) => _names.GetValue(library, _ => Guid.NewGuid().ToString("N"));

    /// <summary>The name of the library in use, and of each that takes its place, until the listener has gone or the preview stops.</summary>
    public async IAsyncEnumerable<SseItem<string>> Follow([EnumeratorCancellation] CancellationToken gone)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(gone, lifetime.ApplicationStopping);
        var told = "";
        while (!end.IsCancellationRequested)
        {
            if (NameOf(live.Current) is var name && name != told)
                yield return new(told = name) { ReconnectionInterval = s_reconnect };
            await Task.Delay(s_pause, time, end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
