using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Live;

/// <summary>A little site that runs and watches its content while a test edits it.</summary>
public sealed class LiveSite : IDisposable
{
    public LiveSite(Action<LittleSite>? prepare = null)
    {
        prepare?.Invoke(Files);
        Site = new(Files.Content, ("Content:Watch", "true"));
        _ = Site.Services;
    }

    public LittleSite Files { get; } = new();

    public SiteUnderTest Site { get; }

    /// <summary>The words of a page that must be there.</summary>
    public async Task<string> Words(string address)
    {
        var answer = await Site.Get(address);
        answer.Status.ShouldBe(System.Net.HttpStatusCode.OK, address);
        return answer.Words;
    }

    public async Task<bool> Says(string address, string words) =>
        (await Words(address)).Contains(words, StringComparison.Ordinal);

    /// <summary>Waits until a page says something.</summary>
    public Task<TimeSpan> UntilItSays(string address, string words) =>
        Patience.Until($"{address} says '{words}'", () => Says(address, words));

    /// <summary>Waits until the site has found an error in a file.</summary>
    public Task UntilItReports(string file) =>
        Patience.Until($"{file} is reported", () => Task.FromResult(Site.Library.Problems.Any(problem => problem.IsError && problem.Location.File == file)));

    public void Dispose()
    {
        Site.Dispose();
        Files.Dispose();
    }
}

/// <summary>Tests that measure time run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class LiveEditing
{
    public const string Name = "live editing";
}
