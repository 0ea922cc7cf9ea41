using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using SpineCare.Content;

namespace SpineCare.Web.Tests.Site;

/// <summary>
/// The whole site in this process, over a content folder and a state folder of its own. It looks at the content once,
/// unless its settings say Content:Watch, and makes no page before a test asks for it.
/// </summary>
public class SiteUnderTest(string content, params (string Key, string Value)[] settings) : WebApplicationFactory<Program>
{
    /// <summary>After so many looks any change has come to rest.</summary>
    private const int MostLooks = 6;

    private readonly TemporaryFolder _state = new();
    private HttpClient? _client;

    public Library Library => Services.GetRequiredService<LiveLibrary>().Current;

    /// <summary>A visitor that follows no redirect and keeps no cookie.</summary>
    public HttpClient Visitor => _client ??= CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });

    /// <summary>The clock of the site. It stands at a day after all days of the texts.</summary>
    public Clock Clock { get; } = new();

    /// <summary>What a test changes in the services of the site.</summary>
    public Action<IServiceCollection> Change { get; init; } = _ => { };

    public Task<Answer> Get(string address) => Ask(HttpMethod.Get, address);

    /// <summary>Asks with headers of the test's own.</summary>
    public async Task<Answer> Get(string address, params (string Name, string Value)[] headers) => await Answer.Of(await Send(HttpMethod.Get, address, headers));

    public async Task<HttpResponseMessage> Send(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri("http://localhost" + address));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        return await Visitor.SendAsync(request);
    }

    /// <summary>Lets the site see what has changed on the disk.</summary>
    public void Look()
    {
        var (live, before) = (Services.GetRequiredService<LiveLibrary>(), Library);
        for (var look = 0; look < MostLooks; look++)
            live.Look();
        Library.ShouldNotBeSameAs(before);
    }

    public async Task<Answer> Ask(HttpMethod method, string address, string? host = null)
    {
        using var request = new HttpRequestMessage(method, new Uri("http://localhost" + address));
        request.Headers.Host = host;
        return await Answer.Of(await Visitor.SendAsync(request));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        // One inotify instance for each host would soon be more than a process may have.
        builder.UseSetting("hostBuilder:reloadConfigOnChange", "false");
        builder.UseSetting("Content:Folder", content);
        builder.UseSetting("Content:Watch", "false");
        builder.UseSetting("State:Folder", _state.Path);
        builder.UseSetting("Pages:Ahead", "false");
        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
        builder.ConfigureTestServices(Change);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_state.Path))
            _state.Dispose();
    }
}
