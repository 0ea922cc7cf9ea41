using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using SpineCare.Web;

namespace SpineCare.Browser.Tests.Preview;

/// <summary>A preview on a Kestrel of its own, over a copy of the content that we ship, whose files a test may change.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private readonly DirectoryInfo _content = Directory.CreateTempSubdirectory("spinecare-preview-");
    private WebApplication _app;

    public RunningPreview()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "content"), "*", SearchOption.AllDirectories))
        {
            var copy = FileOf(Path.GetRelativePath(Path.Combine(Root, "content"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        _app = Start("http://127.0.0.1:0");
        Address = _app.Urls.Single();
    }

    /// <summary>Where it answers, without a slash at the end.</summary>
    public string Address { get; }

    private static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Puts one text in the place of another, which must stand in the file once.</summary>
    public void Change(string path, string old, string now)
    {
        var text = File.ReadAllText(FileOf(path));
        text.Split(old).Length.ShouldBe(2, $"'{old}' in {path}");
        File.WriteAllText(FileOf(path), text.Replace(old, now, StringComparison.Ordinal));
    }

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
        _content.Delete(recursive: true);
    }

    private string FileOf(string path) => Path.Combine(_content.FullName, path);

    private WebApplication Start(string address)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "SpineCare.Web",
            ContentRootPath = Path.Combine(Root, "src/SpineCare.Web"),
            EnvironmentName = "Production",
            Args = ["--hostBuilder:reloadConfigOnChange=false", $"--Content:Folder={_content.FullName}"],
        });
        builder.AddSpineCare(isPreview: true);
        builder.WebHost.UseUrls(address);
        var app = builder.Build();
        app.UseSpineCare();
        app.Start();
        return app;
    }

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "SpineCare.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
