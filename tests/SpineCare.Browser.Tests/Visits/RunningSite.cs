using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace SpineCare.Browser.Tests.Visits;

/// <summary>The whole site on a Kestrel of its own, on a free port, with the articles that we ship.</summary>
internal sealed class RunningSite : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _state = Directory.CreateTempSubdirectory("spinecare-browser-");

    /// <summary>Where the site answers, without a slash at the end.</summary>
    public string Address => ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);

    /// <summary>Where the public reaches the site; "" for a site that does not know that.</summary>
    public string BaseAddress { get; private init; } = "";

    public static RunningSite Start(string baseAddress = "")
    {
        RunningSite site = new() { BaseAddress = baseAddress };
        site.UseKestrel();
        site.StartServer();
        return site;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.UseSetting("Content:Watch", "false");
        builder.UseSetting("Site:BaseAddress", BaseAddress);
        builder.UseSetting("State:Folder", _state.FullName);
        builder.UseSetting("Pages:Ahead", "false");
        builder.UseSetting("hostBuilder:reloadConfigOnChange", "false");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_state.FullName))
            _state.Delete(recursive: true);
    }
}
