using SpineCare.Content.Markdown;
using SpineCare.Content.Markdown.Blocks;
using SpineCare.Web.Ready;
using SpineCare.Web.Texts;

namespace SpineCare.Web.Addresses;

/// <summary>Serves the picture of each chance that a page may tell: so many of 10, 100, or 1000.</summary>
internal static class ChanceRoute
{
    /// <summary>Numbers in their one form: no picture stands at two addresses.</summary>
    private const string Number = "regex(^(0|[1-9][0-9]{{0,3}})$)";

    public static void MapChances(this WebApplication app) =>
        app.MapMethods($"{Links.Chances}/{{number:{Number}}}-of-{{whole:{Number}}}.svg", ReadOnly.Methods, (int number, int whole) =>
            ChanceDrawing.Wholes.Contains(whole) && number <= whole
                ? TextAnswer.Of(ChanceDrawing.Of(number, whole), "image/svg+xml").With("Cache-Control", FigureRoute.Forever)
                : Results.NotFound()).MakeOnce();
}
