using SpineCare.Content;
using SpineCare.Content.Markdown;

namespace SpineCare.Web.Addresses;

/// <summary>Serves the pictures of the content folder: those that the library lists, and nothing else.</summary>
internal static class FigureRoute
{
    public static void MapFigures(this WebApplication app) =>
        app.MapMethods(Links.Figures + "{name}", [HttpMethods.Get, HttpMethods.Head], (string name, Library library, SiteOptions options) =>
            library.Pictures.Contains(name)
                ? Results.File(Path.Combine(options.ContentFolder, "figures", name), PictureName.MediaType(name))
                : Results.NotFound());
}
