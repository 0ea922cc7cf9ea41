using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Content.Pictures;
using SpineCare.Web.Ready;

namespace SpineCare.Web.Addresses;

/// <summary>Serves the pictures of the content folder: those that the library holds, as it holds them, and nothing else.</summary>
internal static class FigureRoute
{
    /// <summary>For bytes that never change under their address (RFC 8246).</summary>
    public const string Forever = "public, max-age=31536000, immutable";

    private const string Drawings = "{name:regex(\\.svg$)}";

    public static void MapFigures(this WebApplication app)
    {
        app.MapMethods(Links.Figures + Drawings, ReadOnly.Methods, (string name, Library library, HttpResponse response) =>
            Answer(name, library, response, picture => Results.Bytes(picture.Sent, PictureName.MediaType(picture.Name)))).MakeOnce();
        // Photos are compressed already, so that no smaller copy of them is made.
        app.MapMethods(Links.Figures + "{name}", ReadOnly.Methods, (string name, Library library, HttpResponse response) =>
            Answer(name, library, response, picture => Results.Bytes(picture.Sent, PictureName.MediaType(picture.Name), entityTag: Copy.TagOf(picture.Sent.ToArray()))));
    }

    /// <summary>
    /// A page that was opened before an edit asks for the picture that it knew, and so does a reader whom another copy of the site
    /// served. Both are shown the picture of today, which is kept for no longer than any page.
    /// </summary>
    private static IResult Answer(string sent, Library library, HttpResponse response, Func<PictureFile, IResult> send)
    {
        var (name, fingerprint) = PictureName.Cut(sent);
        if (!library.Pictures.TryGetValue(name, out var picture))
            return Results.NotFound();
        response.Headers.CacheControl = fingerprint == picture.Fingerprint ? Forever : "no-cache";
        return fingerprint.Length == 0 || fingerprint == picture.Fingerprint ? send(picture) : Results.Redirect(picture.Address);
    }
}
