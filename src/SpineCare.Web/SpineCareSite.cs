using System.Collections.Frozen;
using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Content.Sources;
using SpineCare.Content.Summaries;
using SpineCare.Web.Addresses;
using SpineCare.Web.Api;
using SpineCare.Web.Discovery;
using SpineCare.Web.Live;
using SpineCare.Web.Logging;
using SpineCare.Web.Offline;
using SpineCare.Web.Paper;
using SpineCare.Web.Preview;
using SpineCare.Web.Ready;
using SpineCare.Web.Search;
using SpineCare.Web.Search.Indexing;
using SpineCare.Web.Security;
using SpineCare.Web.Services;
using SpineCare.Web.Sharing;
using SpineCare.Web.Texts;

namespace SpineCare.Web;

/// <summary>The whole composition of the site, in two verbs.</summary>
public static class SpineCareSite
{
    public const string DefaultAddress = "http://localhost:5080";

    /// <summary>The addresses that routes use, so that no file of the content folder can. A test compares them with the routes.</summary>
    public static readonly FrozenSet<string> ReservedAddresses =
    [
        .. OwnPage.Addresses.Where(address => address != Links.Home), Links.Search, Links.Preview, Links.Sitemap, Links.Robots, Links.Feed, Links.Contents, Links.Api, Links.Qr,
        SiteManifest.Address, Links.Worker, "/figures", Links.Chances, "/error",
    ];

    /// <param name="builder">What the site is put into.</param>
    /// <param name="isPreview">True to show drafts and problems. Whoever asks for it keeps all others out (<see cref="OnlyThisMachine"/>).</param>
    public static void AddSpineCare(this WebApplicationBuilder builder, bool isPreview = false)
    {
        builder.ListenByDefault();
        builder.AddSiteLog(isPreview);
        builder.Host.UseDefaultServiceProvider(provider => (provider.ValidateOnBuild, provider.ValidateScopes) = (true, true));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        var options = SiteOptions.Read(builder.Configuration, isPreview);
        var services = builder.Services;
        services.AddSingleton(options);
        services.PostConfigure<ForwardedHeadersOptions>(options.Proxies.Admit);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new LiveLibrary(
            new ContentFolder(options.ContentFolder),
            isPreview ? StateFolder.None : new StateFolder(options.StateFolder),
            new LibraryReader(ReservedAddresses, options.BaseAddress, provider.GetRequiredService<TimeProvider>(), isPreview)));
        services.AddScoped(provider => provider.GetRequiredService<LiveLibrary>().Current);
        services.AddScoped<ReferenceService>();
        services.AddScoped<FaqService>();
        services.AddScoped<SiteSearch>();
        services.AddSingleton<LiveIndex>();
        services.AddHostedService<LibraryWatch>();
        services.AddHostedService(provider => provider.GetRequiredService<LiveIndex>());
        services.AddSingleton<SiteInside>();
        services.AddHostedService<ReadyAhead>();
        services.AddRouting(routing =>
        {
            routing.ConstraintMap["topic"] = typeof(TopicConstraint);
            routing.ConstraintMap["handout"] = typeof(HandoutConstraint);
            routing.ConstraintMap["helpquestion"] = typeof(HelpQuestionConstraint);
            routing.ConstraintMap["helpend"] = typeof(HelpEndConstraint);
            routing.ConstraintMap["sitepage"] = typeof(SitePageConstraint);
        });
        services.AddPages(isPreview);
        services.WriteNoKeys();
        if (isPreview)
            builder.AddPreview();
    }

    public static void UseSpineCare(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<RequestLog>();
        app.Use(app.Services.GetRequiredService<SiteInside>().Begin);
        app.UseMiddleware<SecurityHeaders>();
        var isPreview = app.Services.GetRequiredService<SiteOptions>().IsPreview;
        if (isPreview)
            app.UseMiddleware<OnlyThisMachine>();
        app.UseMiddleware<OpenToAll>();
        app.UseMiddleware<ReadOnly>();
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseMiddleware<OneAddress>();
        app.UseMiddleware<FormChoice>();
        app.UseRouting();
        if (!isPreview)
            app.UseMiddleware<MadeOnce>();
        app.MapStaticAssets();
        app.MapFigures();
        app.MapChances();
        app.MapDiscovery();
        app.MapTexts();
        app.MapApi();
        SiteManifest.Map(app);
        app.MapWorker();
        app.MapQrCodes();
        app.MapSuggestions();
        if (isPreview)
            app.MapPreview();
        app.MapRazorPages().WithStaticAssets().MakeOnce();
    }

    /// <summary>Every way to set an address counts before the default does: --urls, ASPNETCORE_URLS, ports, endpoints.</summary>
    private static void ListenByDefault(this WebApplicationBuilder builder)
    {
        string[] settings = ["urls", "http_ports", "https_ports"];
        var isSet = settings.Any(setting => !string.IsNullOrEmpty(builder.Configuration[setting]))
            || builder.Configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!isSet)
            builder.WebHost.UseUrls(DefaultAddress);
    }

    /// <summary>
    /// The site has no form that posts and no cookie, so it needs no data-protection key, and leaves none in the home folder
    /// of the account that runs it.
    /// </summary>
    private static void WriteNoKeys(this IServiceCollection services)
    {
        foreach (var service in services.Where(service => service.ImplementationType?.Name == "DataProtectionHostedService").ToArray())
            services.Remove(service);
    }
}
