using SpineCare.Content;
using SpineCare.Content.Markdown;

namespace SpineCare.Web.Addresses;

/// <summary>Serves the pictures of the content folder: those that the library lists, and nothing else.</summary>
internal static class FigureRoute
{
    public static void MapFigures(this WebApplication app) =>
        app.MapMethods(Links.Figures + "{name}", [HttpMethods.Get, HttpMethods.Head], (string name, Library library, SiteOptions options) =>
        {
            var file = Path.Combine(options.ContentFolder, "figures", name);
            return library.Pictures.Contains(name) && File.Exists(file)
                ? Results.File(file, PictureName.MediaType(name))
                : Results.NotFound();
        });
}
