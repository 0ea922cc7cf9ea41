using SpineCare.Content.Markdown;

namespace SpineCare.Web.Preview;

/// <summary>What a preview has beyond the site: its address, its own style and script, and the news of changes.</summary>
internal static class PreviewSite
{
    /// <summary>The pages that only a preview has. The site does not know their addresses.</summary>
    private const string Pages = "/Preview";

    public static void AddPreview(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Changes>();
        // Started from its build folder, the program finds its style by the list of the build alone.
        builder.WebHost.UseStaticWebAssets();
    }

    public static void AddPages(this IServiceCollection services, bool isPreview) =>
        services.AddRazorPages(pages => pages.Conventions.AddFolderRouteModelConvention(Pages, page =>
        {
            if (!isPreview)
                page.Selectors.Clear();
        }));

    public static void MapPreview(this WebApplication app)
    {
        app.MapGet(Links.Preview + "/changes", (Changes changes, CancellationToken gone) => TypedResults.ServerSentEvents(changes.Follow(gone)));
        app.MapGet(Links.Preview + "/preview.css", () => File("preview.css", "text/css; charset=utf-8"));
        app.MapGet(Links.Preview + "/reload.js", () => File("reload.js", "text/javascript; charset=utf-8"));
    }

    private static IResult File(string name, string mediaType) =>
        Results.Stream(typeof(PreviewSite).Assembly.GetManifestResourceStream("preview:" + name)!, mediaType);
}
