using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using SpineCare.Browser.Tests.Visits;
using SpineCare.Web;

namespace SpineCare.Browser.Tests.Preview;

/// <summary>A preview on a Kestrel of its own, over a copy of the content that we ship, whose files a test may change.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private readonly ContentCopy _content = new();
    private WebApplication _app;

    public RunningPreview()
    {
        _app = Start("http://127.0.0.1:0");
        Address = _app.Urls.Single();
    }

    /// <summary>Where it answers, without a slash at the end.</summary>
    public string Address { get; }

    /// <summary>Puts one text in the place of another, which must stand in the file once.</summary>
    public void Change(string path, string old, string now) => _content.Change(path, old, now);

    /// <summary>Stops the preview, does something, and starts it again at the same address.</summary>
    public async Task Restart(Action meanwhile)
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        meanwhile();
        _app = Start(Address);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _content.Dispose();
    }

    private WebApplication Start(string address)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "SpineCare.Web",
            ContentRootPath = Path.Combine(ContentCopy.Root, "src/SpineCare.Web"),
            EnvironmentName = "Production",
            Args = ["--hostBuilder:reloadConfigOnChange=false", $"--Content:Folder={_content.Folder}"],
        });
        builder.AddSpineCare(isPreview: true);
        builder.WebHost.UseUrls(address);
        var app = builder.Build();
        app.UseSpineCare();
        app.Start();
        return app;
    }
}
