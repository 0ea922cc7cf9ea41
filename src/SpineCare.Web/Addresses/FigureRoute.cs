using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Web.Ready;

namespace SpineCare.Web.Addresses;

/// <summary>Serves the pictures of the content folder: those that the library lists, and nothing else.</summary>
internal static class FigureRoute
{
    public static void MapFigures(this WebApplication app) =>
        app.MapMethods(Links.Figures + "{name}", ReadOnly.Methods, async (string name, Library library, SiteOptions options, HttpResponse response) =>
        {
            var file = Path.Combine(options.ContentFolder, "figures", name);
            if (!library.Pictures.Contains(name) || !File.Exists(file))
                return Results.NotFound();

            // Named by its bytes: the time of a file says nothing true, and differs from one machine to the next.
            var bytes = await File.ReadAllBytesAsync(file);
            response.Headers.CacheControl = "no-cache";
            return Results.Bytes(bytes, PictureName.MediaType(name), entityTag: Copy.TagOf(bytes));
        });
}
