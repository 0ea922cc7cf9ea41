using System.Globalization;
using SpineCare.Browser.Tests.Visits;

namespace SpineCare.Browser.Tests.Offline;

/// <summary>What a device holds of the site, and what it does to hold more.</summary>
internal static class Device
{
    public const string Article = "/soreness/after-treatment";

    public static readonly Screen Phone = Screen.Phone with { RunsWorker = true };

    public static DateTimeOffset Now => TimeProvider.System.GetLocalNow();

    public static string Today => Now.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>The note at the top of a copy that was saved today.</summary>
    public static string NoteOfToday => $"You are offline, or this site cannot be reached. This copy was saved on {Today}.";

    public static ILocator Note(this Visit visit) => visit.Page.Locator("main > .site-notice");

    public static ILocator KeepButton(this Visit visit) => visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("offline") });

    /// <summary>Waits until the worker has taken up its work.</summary>
    public static Task IsReady(this Visit visit) => visit.Until(
        "() => navigator.serviceWorker.getRegistration().then(found => found?.active?.state === 'activated' && !found.waiting && !found.installing)");

    public static Task HasHelp(this Visit visit) => visit.Until("() => caches.match('/get-help-now', { ignoreVary: true }).then(kept => kept !== undefined)");

    /// <summary>Waits until a promise of the page is one of true. Playwright itself takes any promise for true.</summary>
    public static async Task Until(this Visit visit, string condition, object? argument = null)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(20));
        while (!await visit.Page.EvaluateAsync<bool>(condition, argument))
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
    }

    public static Task<string[]> Caches(this Visit visit) => visit.Page.EvaluateAsync<string[]>("() => caches.keys()");

    public static Task<int> Workers(this Visit visit) => visit.Page.EvaluateAsync<int>("async () => (await navigator.serviceWorker.getRegistrations()).length");

    /// <summary>Waits until the browser has nothing left to do, so that what does not happen by then does not happen.</summary>
    public static Task IsIdle(this Visit visit) =>
        visit.Page.EvaluateAsync("() => new Promise(done => requestIdleCallback(() => requestIdleCallback(() => navigator.serviceWorker.getRegistrations().then(done))))");

    public static async Task Keep(this Visit visit, string address)
    {
        await visit.GoTo(address);
        await visit.KeepButton().ClickAsync();
        await Assertions.Expect(visit.KeepButton()).ToHaveTextAsync("Kept for offline. Remove");
        await visit.IsReady();
    }
}
