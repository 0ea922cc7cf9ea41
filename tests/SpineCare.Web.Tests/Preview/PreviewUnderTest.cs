using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SpineCare.Content;
using SpineCare.Web.Tests.Site;

namespace SpineCare.Web.Tests.Preview;

/// <summary>The whole preview in this process, over a content folder. It looks at the content once, unless it is told to watch.</summary>
public sealed class PreviewUnderTest : IAsyncDisposable
{
    private readonly WebApplication _app;

    public PreviewUnderTest(string content, bool watches = false, string environment = "Production")
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "SpineCare.Web",
            ContentRootPath = Repository.FileOf("src/SpineCare.Web"),
            EnvironmentName = environment,
            Args = ["--hostBuilder:reloadConfigOnChange=false", $"--Content:Folder={content}", $"--Content:Watch={watches}"],
        });
        builder.AddSpineCare(isPreview: true);
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<TimeProvider>(Clock);
        _app = builder.Build();
        _app.UseSpineCare();
        _app.Start();
        Visitor = _app.GetTestClient();
    }

    /// <summary>The clock of the preview. It stands at a day after all days of the texts.</summary>
    public Clock Clock { get; } = new();

    public HttpClient Visitor { get; }

    public IServiceProvider Services => _app.Services;

    public Library Library => Services.GetRequiredService<LiveLibrary>().Current;

    public async Task<Answer> Get(string address, string host = "localhost")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("http://localhost" + address));
        request.Headers.Host = host;
        return await Answer.Of(await Visitor.SendAsync(request));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
