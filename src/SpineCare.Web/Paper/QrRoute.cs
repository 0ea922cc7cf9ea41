using SpineCare.Content;
using SpineCare.Content.Markdown;
using SpineCare.Web.Addresses;
using SpineCare.Web.Ready;
using SpineCare.Web.Texts;

namespace SpineCare.Web.Paper;

/// <summary>Serves the code that leads from a sheet of paper back to its page: one for each page that a sheet leads back to, and no other.</summary>
internal static class QrRoute
{
    private const string Route = Links.Qr + "/{**file:regex(^[a-z0-9][a-z0-9/-]*\\.svg$)}";

    public static void MapQrCodes(this WebApplication app) =>
        app.MapMethods(Route, ReadOnly.Methods, (string file, Library library) => CodeOf(library, file)).MakeOnce();

    private static IResult CodeOf(Library library, string file)
    {
        var page = file == Links.QrOfHome ? Links.Home : "/" + file[..^".svg".Length];
        return library.Site.BaseAddress is { } start && Sheets.LeadTo(library, page)
            ? TextAnswer.Of(QrCode.Svg(new Uri(start, page).AbsoluteUri), "image/svg+xml").NotIndexed()
            : Results.NotFound();
    }
}
