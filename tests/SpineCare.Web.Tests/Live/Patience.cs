using System.Diagnostics;

namespace SpineCare.Web.Tests.Live;

/// <summary>Waits for what the site promises to do within two seconds, with room for a machine that is busy.</summary>
public static class Patience
{
    private static readonly TimeSpan s_deadline = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    /// <summary>How long it took until the answer was yes. Fails at the deadline.</summary>
    public static Task<TimeSpan> Until(string what, Func<Task<bool>> isSo) => Until(what, isSo, s_deadline);

    public static async Task<TimeSpan> Until(string what, Func<Task<bool>> isSo, TimeSpan deadline)
    {
        var watch = Stopwatch.StartNew();
        while (!await isSo())
        {
            watch.Elapsed.ShouldBeLessThan(deadline, what);
            await Task.Delay(s_pause);
        }

        return watch.Elapsed;
    }
}
