using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SpineCare.Browser.Tests.Visits;
using SpineCare.Web;

namespace SpineCare.Browser.Tests.Offline;

/// <summary>A site with content, a clock, and a network of its own. It can be stopped, and started again at the same address.</summary>
internal sealed class StoppableSite : IAsyncDisposable
{
    private readonly ContentCopy _content = new();
    private readonly DirectoryInfo _state = Directory.CreateTempSubdirectory("spinecare-offline-");
    private WebApplication _app;

    public StoppableSite(Action<ContentCopy>? prepare = null, TimeSpan behind = default)
    {
        prepare?.Invoke(_content);
        Clock = new() { Behind = behind };
        _app = Start("http://127.0.0.1:0");
        Address = _app.Urls.Single();
    }

    /// <summary>Where it answers, without a slash at the end.</summary>
    public string Address { get; }

    public LateClock Clock { get; }

    /// <summary>What happens to a request on its way; false where it is answered.</summary>
    public Func<HttpContext, Task<bool>> OnTheWay { get; set; } = _ => Task.FromResult(true);

    /// <summary>Puts a time in a header of every answer.</summary>
    public void Say(string header, DateTimeOffset time) => OnTheWay = context =>
    {
        context.Response.OnStarting(() =>
        {
            context.Response.Headers[header] = time.ToString("R", CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        });
        return Task.FromResult(true);
    };

    /// <summary>Answers some addresses with a status and nothing else. The task ends when one of them is asked for.</summary>
    public Task Answer(int status, Func<string, bool> isMeant)
    {
        TaskCompletionSource isAsked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        OnTheWay = async context =>
        {
            if (!isMeant(context.Request.Path))
                return true;
            context.Response.StatusCode = status;
            if (status is 301)
                context.Response.Headers.Location = "/faq";
            isAsked.TrySetResult();
            await context.Response.WriteAsync("Answered on the way.");
            return false;
        };
        return isAsked.Task;
    }

    public async Task Stop()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    public void Restart() => _app = Start(Address);

    /// <summary>Stops the site, changes its content, and starts it again.</summary>
    public async Task Edit(Action<ContentCopy> edit)
    {
        await Stop();
        edit(_content);
        Restart();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _content.Dispose();
        _state.Delete(recursive: true);
    }

    private WebApplication Start(string address)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "SpineCare.Web",
            ContentRootPath = Path.Combine(ContentCopy.Root, "src/SpineCare.Web"),
            EnvironmentName = "Development",
            Args =
            [
                "--hostBuilder:reloadConfigOnChange=false", "--Content:Watch=false", "--Pages:Ahead=false",
                $"--Content:Folder={_content.Folder}", $"--State:Folder={_state.FullName}",
            ],
        });
        builder.AddSpineCare();
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.WebHost.UseUrls(address);
        var app = builder.Build();
        app.Use(async (context, next) =>
        {
            if (await OnTheWay(context))
                await next(context);
        });
        app.UseSpineCare();
        app.Start();
        return app;
    }
}

/// <summary>The clock of a site that is so long behind the devices of its readers.</summary>
internal sealed class LateClock : TimeProvider
{
    public TimeSpan Behind { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() - Behind;
}
