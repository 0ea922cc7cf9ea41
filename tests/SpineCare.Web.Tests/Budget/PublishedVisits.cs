using SpineCare.Content.Markdown;
using SpineCare.Web.Tests.Published;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Budget;

/// <summary>A first visit to every page of the sitemap of the published program, made once for all that is asked of it.</summary>
public sealed class PublishedVisits : IAsyncLifetime, IDisposable
{
    private const string Home = "https://spine.example.org";

    private readonly PublishedProgram _published = new();

    public IReadOnlyList<FirstVisit> All { get; private set; } = [];

    /// <summary>The scripts of the site by name, with the bytes of their smallest form. The worker is no file: the site makes it.</summary>
    public IReadOnlyDictionary<string, long> Scripts { get; private set; } = new Dictionary<string, long>();

    public async Task InitializeAsync()
    {
        await _published.InitializeAsync();
        using var home = new TemporaryFolder();
        using var program = await RunningProgram.Start(_published.CallWith(Repository.FileOf("content"), home).With("Site__BaseAddress", Home).With("State__Folder", home["state"]));
        var addresses = (await program.Get("/sitemap.xml")).Text.Split($"<loc>{Home}").Skip(1).Select(rest => rest.Split('<')[0]);
        List<FirstVisit> visits = [];
        foreach (var address in addresses)
            visits.Add(await FirstVisit.Of(program, address));
        All = visits;
        using var worker = await program.Ask(Links.Worker, "br");
        Scripts = new DirectoryInfo(Path.Combine(_published.Folder, "wwwroot")).GetFiles("*.js.br", SearchOption.AllDirectories)
            .Select(script => KeyValuePair.Create(script.Name, script.Length))
            .Append(KeyValuePair.Create(Links.Worker, (await worker.Content.ReadAsByteArrayAsync()).LongLength))
            .ToDictionary();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _published.Dispose();
}
